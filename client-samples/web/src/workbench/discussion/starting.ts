import { api, ask } from '@/api/client'
import type { components } from '@/api/schema'
import type { Venue } from '@/api/types'
import { asStaff, session } from '../session'
import type { Page } from './discussions'

type Schemas = components['schemas']
export interface Subject {
  kind: 'topic' | 'consultation'
  id: string
  title: string
  venueId?: string
}
export interface Choice {
  id: string
  name: string
}
const MOST = 100

/** What a discussion can be of: topics that were taken up, and consultations that are being prepared or held. */
export async function subjects(): Promise<Subject[]> {
  const [topics, consultations] = await Promise.all([
    asStaff<Page<Schemas['TopicLine']>>((headers) => api.GET('/api/v1/topics', { params: { query: { state: 'approved', limit: MOST } as never }, headers })),
    asStaff<Page<Schemas['ConsultationLine']>>((headers) => api.GET('/api/v1/consultations', { params: { query: { limit: MOST } }, headers })),
  ])
  return [
    ...topics.items.map(({ id, title, venueId }) => ({ kind: 'topic' as const, id, title, venueId })),
    ...consultations.items.map(({ id, title, venueId }) => ({ kind: 'consultation' as const, id, title, venueId })),
  ]
}

/** The venues whose staff would moderate: those somebody runs, or their committee's. */
export async function venues(): Promise<Choice[]> {
  const me = session.value?.account
  const committee = me?.committeeIds?.[0]
  if (me?.venueIds.length || !committee) return Promise.all((me?.venueIds ?? []).map((id) => ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id } } }))))
  const page = await asStaff<Schemas['CommitteeVenuePage']>((headers) => api.GET('/api/v1/committees/{id}/venues', { params: { path: { id: committee }, query: { limit: MOST } }, headers }))
  return page.items
}
