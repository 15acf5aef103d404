import { page } from '@/routerPage'
import { framed } from '../signedIn'

export const pages = [framed('/desk/import', page('', 'exchange.in.title', () => import('./ImportPage.vue')))]
