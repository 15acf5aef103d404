import type { RequestState, Role } from '@/api/types'
import type { Filters } from '../filters'

type View = [name: string, filters: Partial<Filters>]

/** Where a desk opens: at what waits for whoever sits down. */
export const HOME = '/desk?assignee=my_turn'

const states = (...names: RequestState[]): View[] => names.map((state) => [state, { state }])
const MINE: View = ['mine', { assignee: 'me' }]

/** What each asks for most, the first role that fits; what can be done there is the server's to say. */
const DESKS: [Role, View[]][] = [
  ['unit_officer', states('dispatched', 'answered', 'reopened')],
  ['dispatcher', states('objected', 'dispatched', 'answered')],
  ['office', states('submitted', 'objected', 'dispatched', 'handed_off', 'reopened')],
  ['chief', [...states('submitted', 'accepted', 'in_progress', 'dispatched', 'reopened'), MINE]],
  ['clerk', [...states('submitted', 'accepted', 'in_progress', 'dispatched', 'handed_off', 'follow_up'), MINE]],
  ['member', states('assigned', 'in_progress', 'reopened', 'answered')],
]

export const viewsOf = (roles: readonly Role[]): View[] => DESKS.find(([role]) => roles.includes(role))?.[1] ?? []
