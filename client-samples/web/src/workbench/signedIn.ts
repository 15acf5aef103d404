import type { RouteLocationNormalized } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'

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
