import { alone } from '../signedIn'

export const pages = [
  alone('/desk/ledger', 'ledger.title', () => import('./LedgerPage.vue')),
  alone('/desk/ledger/report', 'ledger.report.title', () => import('./ReportPage.vue')),
  alone('/desk/ledger/venues', 'ledger.behind.title', () => import('./OverviewPage.vue')),
  alone('/desk/ledger/members/:id', 'ledger.member.title', () => import('./MemberPage.vue')),
]
