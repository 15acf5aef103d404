import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [{ to: '/desk/privacy', icon: 'seal', words: 'guarding.title', order: 90, open: (me) => admitted(me, 'listConsentNotices') }]
