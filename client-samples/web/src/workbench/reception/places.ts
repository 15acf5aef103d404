import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/reception', icon: 'reception', words: 'reception.title', order: 20, open: (me) => admitted(me, 'listReceptionDays') },
  { to: '/desk/reception/frequency', icon: 'later', words: 'reception.frequency.title', order: 34, open: (me) => admitted(me, 'listReceptionFrequency') },
]
