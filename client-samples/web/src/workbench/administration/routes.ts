import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

/** The accounts of a committee, for its administrators. */
export const pages: RouteRecordRaw[] = [
  {
    path: '/desk/accounts',
    beforeEnter: signedIn,
    component: () => import('../FramePage.vue'),
    meta: { title: 'accounts.title' },
    children: [
      { path: '', component: () => import('./AccountsPage.vue') },
      { path: 'new', component: () => import('./InvitePage.vue'), meta: { title: 'accounts.invite.title' } },
      { path: ':id', component: () => import('./ManagedPage.vue') },
    ],
  },
]
