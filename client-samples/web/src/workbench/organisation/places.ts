import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/venue', icon: 'seal', words: 'organisation.own.title', order: 50, open: (me) => me.venueIds.length > 0 },
  { to: '/desk/organisation/members', icon: 'tree', words: 'organisation.title', order: 60, open: (me) => me.managedCommitteeIds.length > 0 },
]
