import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/ledger/members/me', icon: 'steps', words: 'ledger.member.title', order: 30, open: (me) => !!me.memberId },
  { to: '/desk/ledger', icon: 'files', words: 'ledger.title', order: 31, open: (me) => admitted(me, 'listLedger') },
  { to: '/desk/ledger/report', icon: 'reply', words: 'ledger.report.title', order: 32, open: (me) => admitted(me, 'getMonthlyReport') },
  { to: '/desk/ledger/venues', icon: 'later', words: 'ledger.behind.title', order: 33, open: (me) => admitted(me, 'getVenueOverview') },
]
