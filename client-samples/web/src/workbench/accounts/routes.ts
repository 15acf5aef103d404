import type { RouteRecordRaw } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'
import { signedIn } from '../signedIn'

/** One's own account, and the link by which one gets it. */
export const pages: RouteRecordRaw[] = [
  { path: '/invitation', beforeEnter: loadWorkbenchWords, component: () => import('./InvitationPage.vue'), meta: { title: 'account.invitation.title' } },
  { path: '/desk/sign-in/oidc', beforeEnter: loadWorkbenchWords, component: () => import('./OidcPage.vue'), meta: { title: 'work.signIn' } },
  {
    path: '/desk/account',
    beforeEnter: signedIn,
    component: () => import('../FramePage.vue'),
    meta: { title: 'account.title' },
    children: [
      { path: '', component: () => import('./AccountPage.vue') },
      { path: 'password', component: () => import('./PasswordPage.vue'), meta: { title: 'account.password.title' } },
      { path: 'authenticator', component: () => import('./AuthenticatorPage.vue'), meta: { title: 'account.authenticator.title' } },
      { path: 'passkeys', component: () => import('./PasskeysPage.vue'), meta: { title: 'account.passkeys.title' } },
      { path: 'sessions', component: () => import('./SessionsPage.vue'), meta: { title: 'account.sessions.title' } },
    ],
  },
]
