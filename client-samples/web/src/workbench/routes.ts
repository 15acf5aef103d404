import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'

/** Nothing of the workbench is loaded before somebody goes there: not even its session. */
async function signedIn(to: RouteLocationNormalized) {
  const { restoreSession, session } = await import('./session')
  await loadWorkbenchWords()
  restoreSession()
  if (to.path !== '/desk/sign-in' && !session.value) return { path: '/desk/sign-in', query: { next: to.fullPath } }
  return true
}

export const workbenchRoutes: RouteRecordRaw[] = [
  { path: '/desk/sign-in', beforeEnter: signedIn, component: () => import('./SignInPage.vue'), meta: { title: 'work.signIn' } },
  {
    path: '/desk',
    beforeEnter: signedIn,
    component: () => import('./DeskPage.vue'),
    meta: { title: 'work.title' },
    children: [
      { path: '', component: () => import('./NothingOpen.vue') },
      { path: 'requests/:id', component: () => import('./DetailPane.vue') },
      { path: 'notices', component: () => import('./NoticesPane.vue') },
    ],
  },
]
