import type { RouteLocationNormalized } from 'vue-router'
import { loadWorkbenchWords } from '@/i18n'

/** Nothing of the workbench is loaded before somebody goes there: not even its session. */
export async function signedIn(to: RouteLocationNormalized) {
  const { restoreSession, session } = await import('./session')
  await loadWorkbenchWords()
  restoreSession()
  if (to.path !== '/desk/sign-in' && !session.value) return { path: '/desk/sign-in', query: { next: to.fullPath } }
  return true
}
