import { page } from '@/routerPage'
import { alone, framed } from '../signedIn'

export const pages = [
  alone('/desk/file', 'filing.title', () => import('./FilePage.vue')),
  framed('/desk/templates', page('', 'desk.templates.title', () => import('./TemplatesPage.vue'))),
]
