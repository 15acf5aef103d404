import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/file', icon: 'pen', words: 'filing.title', order: 5, open: (me) => admitted(me, 'readPastedText') },
  { to: '/desk/templates', icon: 'reply', words: 'desk.templates.title', order: 40, open: (me) => admitted(me, 'writeAnswerTemplate') },
]
