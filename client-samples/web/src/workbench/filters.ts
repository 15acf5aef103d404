import type { LocationQuery } from 'vue-router'
import type { RequestLine, RequestState } from '@/api/types'
import { isMine, type Me, turnOf } from './actions'
import { isWithin } from './categories'

type Assignee = 'me' | 'nobody' | 'my_turn'
const ASSIGNEES: readonly Assignee[] = ['my_turn', 'me', 'nobody']

/** What the inbox shows. All of it stands in the address, so that a link, a reload or the back gesture shows the same. */
export interface Filters {
  q: string
  state: RequestState | null
  assignee: Assignee | null
  category: string | null
  venue: string | null
  overdue: boolean | null
  watched: boolean
  sort: 'due' | 'updated'
}

export const STATES: readonly RequestState[] = ['submitted', 'accepted', 'assigned', 'in_progress', 'dispatched', 'objected', 'handed_off', 'reopened', 'answered', 'follow_up', 'closed', 'declined', 'duplicate', 'withdrawn']
export const NO_FILTERS: Filters = { q: '', state: null, assignee: null, category: null, venue: null, overdue: null, watched: false, sort: 'due' }
/** The server searches words of two characters or more. */
const SHORTEST_WORDS = 2
const ID = /^[\da-f-]{36}$/i

const oneOf = <T extends string>(value: string, known: readonly T[]): T | null => known.find((one) => one === value) ?? null

/** From an address; what we do not know is left out. */
export function readFilters(query: LocationQuery): Filters {
  const text = (key: string) => (typeof query[key] === 'string' ? (query[key] as string) : '')
  const overdue = oneOf(text('overdue'), ['true', 'false'])
  return {
    q: text('q').slice(0, 100),
    state: oneOf(text('state'), STATES),
    assignee: oneOf(text('assignee'), ASSIGNEES),
    category: text('category').slice(0, 80) || null,
    venue: ID.test(text('venue')) ? text('venue') : null,
    overdue: overdue && overdue === 'true',
    watched: text('watched') === 'true',
    sort: oneOf(text('sort'), ['updated']) ?? 'due',
  }
}

/** For an address: only what was chosen, in one order, so that the same filters are the same address. */
export function writeFilters(filters: Filters): Record<string, string> {
  const { q, state, assignee, category, venue, overdue, watched, sort } = filters
  const given = { q: q.trim(), state, assignee, category, venue, overdue: overdue === null ? null : String(overdue), watched: watched ? 'true' : null, sort: sort === 'due' ? null : sort }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value)) as Record<string, string>
}

/** For the call. */
export function parametersOf({ q, state, assignee, category, venue, overdue, watched, sort }: Filters) {
  const words = q.trim()
  return {
    ...(Array.from(words).length >= SHORTEST_WORDS && { q: words }),
    ...(state && { state }),
    ...(assignee && { assignee }),
    ...(category && { category }),
    ...(venue && { venue }),
    ...(overdue !== null && { overdue }),
    ...(watched && { watched }),
    sort,
  }
}

/** For an export, which has one order. */
export function exportedBy(filters: Filters) {
  const { venue, sort, ...rest } = parametersOf(filters)
  return { ...rest, ...(venue && { venueId: venue }) }
}

export const howMany = (filters: Filters) => Object.keys(writeFilters(filters)).length

/** Whether a request that changed elsewhere belongs to what is shown; a line does not say whether it is watched. */
export function fits(line: RequestLine, filters: Filters, me: Me): boolean {
  return !filters.watched && (!filters.state || line.state === filters.state)
    && (filters.assignee !== 'me' || isMine(line, me))
    && (filters.assignee !== 'nobody' || !line.assignee)
    && (filters.assignee !== 'my_turn' || turnOf(line, me) !== null)
    && (!filters.category || isWithin(line.category?.code, filters.category))
    && (!filters.venue || line.venue.id === filters.venue)
    && (filters.overdue === null || line.overdue === filters.overdue)
    && (Array.from(filters.q.trim()).length < SHORTEST_WORDS || line.title.includes(filters.q.trim()))
}
