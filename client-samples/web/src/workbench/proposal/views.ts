import { session } from '../session'

export type ViewName = 'mine' | 'submitted' | 'preliminary' | 'all'
export interface View { name: ViewName; asks: Record<string, string> }
const VIEWS: Record<ViewName, View> = {
  mine: { name: 'mine', asks: { mine: 'true' } },
  submitted: { name: 'submitted', asks: { state: 'submitted' } },
  preliminary: { name: 'preliminary', asks: { state: 'preliminary' } },
  all: { name: 'all', asks: {} },
}

/** What is whose to look at first: a member's own, what the office examines, and to everybody else what was filed. */
export function viewsFor(me = session.value?.account): View[] {
  const names: ViewName[] = [...(me?.roles.includes('office') ? (['submitted', 'preliminary'] as const) : []), ...(me?.memberId ? (['mine'] as const) : []), 'all']
  return names.map((name) => VIEWS[name])
}
