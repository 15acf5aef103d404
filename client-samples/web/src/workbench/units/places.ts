import type { Place } from '../places'

/** Who runs a venue files for those who come to it, call it or write to it. */
export const places: Place[] = [{ to: '/desk/new', icon: 'pen', words: 'units.counter.title', order: 10, open: (me) => me.venueIds.length > 0 }]
