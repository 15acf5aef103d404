import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/accounts', icon: 'people', words: 'accounts.title', order: 80, open: (me) => admitted(me, 'listAccounts') },
]
