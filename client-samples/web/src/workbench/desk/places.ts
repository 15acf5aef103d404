import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/file', icon: 'pen', words: 'filing.title', order: 5, open: (me) => admitted(me, 'readPastedText') },
]
