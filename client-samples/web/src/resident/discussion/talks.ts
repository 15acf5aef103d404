import { api, ask } from '@/api/client'
import type { Consent, Venue } from '@/api/types'
import type { Page } from './pages'
import type { DiscussionLine, PublicConsultation, PublicTopic, TopicCall } from './types'

const PAGE = 20
const query = (venue: string | undefined, cursor?: string) => ({ limit: PAGE, ...(venue && { venue }), ...(cursor && { cursor }) })

export const discussionsOf = (venue?: string, cursor?: string) => ask<Page<DiscussionLine>>(api.GET('/api/v1/public/discussions', { params: { query: query(venue, cursor) } }))
export const callsOf = (venue?: string, cursor?: string) => ask<Page<TopicCall>>(api.GET('/api/v1/public/topic-calls', { params: { query: query(venue, cursor) } }))
export const topicsOf = (venue?: string, cursor?: string) => ask<Page<PublicTopic>>(api.GET('/api/v1/public/topics', { params: { query: query(venue, cursor) } }))
export const consultationsOf = (venue?: string, cursor?: string) => ask<Page<PublicConsultation>>(api.GET('/api/v1/public/consultations', { params: { query: query(venue, cursor) } }))

/** Whether a resident may answer it now. */
export const isForResidents = (call: TopicCall) => call.open && call.sources.includes('open_call')

/** One call by its id, found among the newest, of which few are open at a time. */
export async function callOf(id: string): Promise<TopicCall | null> {
  let cursor: string | undefined
  do {
    const page = await callsOf(undefined, cursor)
    const found = page.items.find((call) => call.id === id)
    if (found) return found
    cursor = page.next ?? undefined
  } while (cursor)
  return null
}

/** What is agreed to with a topic: the notice of the venue that calls, or of one in the committee's place. */
export async function consentOf(call: TopicCall): Promise<Consent> {
  const near = async () => (await ask<{ items: { id: string }[] }>(api.GET('/api/v1/venues', { params: { query: { divisionCode: call.divisionCode, limit: 1 } } }))).items[0]?.id ?? ''
  const id = call.venueId ?? (await near())
  return (await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id } } }))).consent
}
