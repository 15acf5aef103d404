import type { Place } from '../places'

export const places: Place[] = [{ to: '/desk/settings', icon: 'bell', words: 'settings.title', order: 80, open: () => true }]
