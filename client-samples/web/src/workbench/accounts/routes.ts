import type { RouteRecordRaw } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'
import { page } from '@/routerPage'
import { framed } from '../signedIn'

/** One's own account, and the link by which one gets it. */
export const pages: RouteRecordRaw[] = [
  { path: '/invitation', beforeEnter: loadWorkbenchWords, component: () => import('./InvitationPage.vue'), meta: { title: 'account.invitation.title' } },
  { path: '/desk/sign-in/oidc', beforeEnter: loadWorkbenchWords, component: () => import('./OidcPage.vue'), meta: { title: 'work.signIn' } },
  framed('/desk/account',
    page('', 'account.title', () => import('./AccountPage.vue')),
    page('password', 'account.password.title', () => import('./PasswordPage.vue')),
    page('authenticator', 'account.authenticator.title', () => import('./AuthenticatorPage.vue')),
    page('passkeys', 'account.passkeys.title', () => import('./PasskeysPage.vue')),
    page('sessions', 'account.sessions.title', () => import('./SessionsPage.vue'))),
]
