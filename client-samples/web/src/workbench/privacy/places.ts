import type { Place } from '../places'

export const places: Place[] = [{ to: '/desk/privacy', icon: 'seal', words: 'guarding.title', order: 90, open: (me) => me.roles.some((role) => role === 'administrator' || role === 'office') }]
