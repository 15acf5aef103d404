import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/apps', icon: 'key', words: 'apps.title', order: 85, open: (me) => admitted(me, 'listApps') },
]
