import { api, ask } from '@/api/client'
import type { Member, SuggestedMember } from '@/api/types'
import { listed, t } from '@/i18n'

/** Somebody a request can be given to, with why. */
export interface Candidate { id: string; name: string; sector?: string | null; title?: string | null; place: string; reasons: string[]; wished?: boolean }
interface MemberPage { items: Pick<Member, 'id' | 'name' | 'sector' | 'title' | 'expertise' | 'onDuty' | 'committee'>[] }
const MOST = 8

export const ofSuggested = (one: SuggestedMember): Candidate =>
  ({ id: one.id, name: one.name, sector: one.sector, title: one.title, place: one.elsewhere ? (one.venueName ?? '') : '', reasons: one.reasons })

export const ofChosen = (one: { id: string; name: string }): Candidate => ({ ...one, place: '', reasons: [] })

/** By name or pinyin initials: of the venue first; where it has nobody, of all, which the server may refuse for being out of reach. */
export async function findMembers(q: string, venue: string): Promise<Candidate[]> {
  const here = await page({ q, venue })
  return here.length > 0 ? here : (await page({ q })).map((one) => ({ ...one, place: one.place || t('desk.assign.elsewhere') }))
}

/** Those of a venue, before anybody is looked for by name. */
export const membersOf = (venue: string) => page({ venue })

async function page(query: { q?: string; venue?: string }): Promise<Candidate[]> {
  const { items } = await ask<MemberPage>(api.GET('/api/v1/members', { params: { query: { ...query, limit: MOST } } }))
  return items.map((one) => ({
    id: one.id,
    name: one.name,
    sector: one.sector,
    title: one.title,
    place: query.venue ? '' : (one.committee ?? ''),
    reasons: one.expertise?.length ? [listed(one.expertise)] : [],
  }))
}
