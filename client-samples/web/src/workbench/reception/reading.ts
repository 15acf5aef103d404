import { api } from '@/api/client'
import { asStaff } from '../session'
import type { DayLine, DayPage, Frequency, FrequencyPage, ReceptionRecord, RecordPage, Visitor, VisitorPage } from './types'

const MOST = 100
interface Page<T> { items: T[]; next?: string | null }
interface Asked { limit: number; cursor?: string }

/** All of a list that is never long, page by page. */
async function all<T>(read: (asked: Asked) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const page = await read({ limit: MOST, ...(cursor && { cursor }) })
    items.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return items
}

interface Which { venue?: string; from?: string; until?: string; state?: DayLine['state'] }
export const daysOf = (which: Which): Promise<DayLine[]> =>
  all((asked) => asStaff<DayPage>((headers) => api.GET('/api/v1/reception-days', { params: { query: { ...which, ...asked } }, headers })))

export const visitorsOf = (id: string): Promise<Visitor[]> =>
  all((asked) => asStaff<VisitorPage>((headers) => api.GET('/api/v1/reception-days/{id}/appointments', { params: { path: { id }, query: asked }, headers })))

export const recordsOf = (id: string): Promise<ReceptionRecord[]> =>
  all((asked) => asStaff<RecordPage>((headers) => api.GET('/api/v1/reception-days/{id}/records', { params: { path: { id }, query: asked }, headers })))

export const frequencyOf = (id: string, behind: boolean): Promise<Frequency[]> =>
  all((asked) => asStaff<FrequencyPage>((headers) => api.GET('/api/v1/committees/{id}/reception-frequency', { params: { path: { id }, query: { ...asked, ...(behind && { behind: true }) } }, headers })))
