import type { Filters } from '../filters'

/** What the server urges by; words and hands are no filters of its own for this. */
export const canUrgeAll = ({ q, assignee }: Filters) => !q.trim() && !assignee

export function urgedBy({ venue, state, category, overdue }: Filters) {
  return { ...(venue && { venueId: venue }), ...(state && { state }), ...(category && { category }), ...(overdue !== null && { overdue }) }
}
