import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/account', icon: 'key', words: 'account.title', order: 90, open: () => true },
]
