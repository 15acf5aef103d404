import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [{ to: '/desk/discussions', icon: 'talk', words: 'moderation.title', order: 20, open: (me) => admitted(me, 'listDiscussions') }]
