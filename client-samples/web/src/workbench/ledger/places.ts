import type { Account } from '@/api/types'
import type { Place } from '../places'

const holds = (me: Account, ...roles: string[]) => me.roles.some((role) => roles.includes(role))

export const places: Place[] = [
  { to: '/desk/ledger/members/me', icon: 'steps', words: 'ledger.member.title', order: 30, open: (me) => !!me.memberId },
  { to: '/desk/ledger', icon: 'files', words: 'ledger.title', order: 31, open: (me) => holds(me, 'clerk', 'chief', 'office') },
  { to: '/desk/ledger/report', icon: 'reply', words: 'ledger.report.title', order: 32, open: (me) => holds(me, 'clerk', 'chief', 'office') },
  { to: '/desk/ledger/venues', icon: 'later', words: 'ledger.behind.title', order: 33, open: (me) => holds(me, 'office') },
]
