import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'
import { page } from '@/routerPage'

/** Where somebody has to go who may do one thing alone at first. */
const FIRST = { password: '/desk/account/password', factor: '/desk/account' }

/** Nothing of the workbench is loaded before somebody goes there: not even its session. */
export async function signedIn(to: RouteLocationNormalized) {
  const { restoreSession, session } = await import('./session')
  await loadWorkbenchWords()
  await restoreSession()
  if (to.path === '/desk/sign-in') return true
  if (!session.value) return { path: '/desk/sign-in', query: { next: to.fullPath } }
  const only = session.value.account.onlyFor
  if (only && !/^\/desk\/account(\/|$)/.test(to.path)) return { path: FIRST[only], query: { next: to.fullPath } }
  return true
}

/** A page by itself. */
export const alone = (...of: Parameters<typeof page>): RouteRecordRaw => ({ ...page(...of), beforeEnter: signedIn })

/** Pages that have the whole width, in the workbench's frame. */
export const framed = (path: string, ...children: RouteRecordRaw[]): RouteRecordRaw => ({ path, beforeEnter: signedIn, component: () => import('./FramePage.vue'), children })
