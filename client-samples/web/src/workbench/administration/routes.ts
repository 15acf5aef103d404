import { page } from '@/routerPage'
import { framed } from '../signedIn'

/** The accounts of a committee, for its administrators. */
export const pages = [
  framed('/desk/accounts',
    page('', 'accounts.title', () => import('./AccountsPage.vue')),
    page('new', 'accounts.invite.title', () => import('./InvitePage.vue')),
    page(':id', 'accounts.title', () => import('./ManagedPage.vue'))),
]
