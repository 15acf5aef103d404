import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

const page = (path: string, title: string, load: () => Promise<unknown>): RouteRecordRaw => ({ path, beforeEnter: signedIn, component: load as never, meta: { title } })

export const pages: RouteRecordRaw[] = [
  page('/desk/ledger', 'ledger.title', () => import('./LedgerPage.vue')),
  page('/desk/ledger/report', 'ledger.report.title', () => import('./ReportPage.vue')),
  page('/desk/ledger/venues', 'ledger.behind.title', () => import('./OverviewPage.vue')),
  page('/desk/ledger/members/:id', 'ledger.member.title', () => import('./MemberPage.vue')),
]
