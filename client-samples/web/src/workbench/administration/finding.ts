import { api } from '@/api/client'
import { asStaff } from '../session'

/** Something of a committee that is chosen from a list: a venue, a unit, a member. */
export interface Found { id: string; name: string; more?: string }
export type Kind = 'venues' | 'units' | 'members'
interface Line { id: string; name: string; title?: string | null; closedAt?: string | null }
const MOST = 8

/** By name; the first ones where nothing is typed. */
export async function find(kind: Kind, committeeId: string, q: string): Promise<Found[]> {
  const params = { path: { id: committeeId }, query: { limit: MOST, ...(q && { q }), ...(kind === 'members' && { active: true }) } }
  const path = `/api/v1/committees/{id}/${kind}` as '/api/v1/committees/{id}/venues'
  const { items } = await asStaff<{ items: Line[] }>((headers) => api.GET(path, { params, headers }))
  return items.filter((one) => !one.closedAt).map((one) => ({ id: one.id, name: one.name, more: one.title ?? undefined }))
}
