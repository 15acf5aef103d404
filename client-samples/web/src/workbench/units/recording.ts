import type { RequestView, Role } from '@/api/types'
import { holderOf } from '@/resident/holder'
import { type Action, answersFor, type Me } from '../actions'

/** Whose words an answer holds where somebody else writes it down: the unit's, the other channel's, the member's; or nobody's. */
export const wordsOf = (view: RequestView) => (view.dispatch?.lead || view.handOff || view.assignee ? holderOf(view) : '')

/** Who keeps the records; where it is about the venue's own staff, the office does. */
const RECORDERS: readonly Role[] = ['clerk', 'office']

/** Progress is noted for others as well as for oneself; an answer for whoever it was passed on to. */
export function mayRecord(view: RequestView, action: Action, me: Me): boolean {
  if (!me.roles?.some((role) => RECORDERS.includes(role)) || !wordsOf(view)) return false
  return action === 'progress' ? !answersFor(view, me) : action === 'answer' && !!(view.dispatch?.lead || view.handOff)
}
