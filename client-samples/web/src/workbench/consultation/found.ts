import { api, ask } from '@/api/client'
import { listed } from '@/i18n'
import { findUnits } from '../units/units'
import { asStaff } from '../session'
import { listOf } from './calls'
import type { Leaders, Page, ProposalLine, TopicLine } from './types'

export type FoundKind = 'unit' | 'member' | 'topic' | 'proposal' | 'leader'
export interface Found { id: string; name: string; more?: string }
interface MemberPage { items: { id: string; name: string; sector?: string | null; title?: string | null }[] }
const MOST = 8
const FEW = 100

/** What goes by these words: units and members by name, topics of the committee that can still be gone on with. */
export async function find(kind: FoundKind, words: string, committee: string): Promise<Found[]> {
  if (kind === 'unit') return (await findUnits(words)).map(({ id, name }) => ({ id: id ?? '', name: name ?? '' })).slice(0, MOST)
  if (kind === 'member') {
    const query = { limit: MOST, ...(words && { q: words }) }
    const { items } = await ask<MemberPage>(api.GET('/api/v1/members', { params: { query } }))
    return items.map(({ id, name, sector, title }) => ({ id, name, more: listed([sector, title].filter((one): one is string => !!one)) }))
  }
  if (kind === 'proposal') return foundProposals(words, committee)
  if (kind === 'leader') return foundLeaders(words, committee)
  const pages = await Promise.all(['screened', 'approved'].map((state) => listOf<Page<TopicLine>>('topics', { state, limit: FEW })))
  return pages.flatMap(({ items }) => items).filter((one) => one.committeeId === committee && one.title.includes(words)).map(({ id, title, venue }) => ({ id, name: title, more: venue })).slice(0, MOST)
}

/** Who can oversee a key proposal of the committee. */
async function foundLeaders(words: string, committee: string): Promise<Found[]> {
  const { items } = await asStaff<Leaders>((headers) => api.GET('/api/v1/committees/{id}/oversight-leaders', { params: { path: { id: committee } }, headers }))
  return items.filter(({ name }) => name.includes(words)).map(({ accountId, name }) => ({ id: accountId, name })).slice(0, MOST)
}

/** Of the same committee, examined or filed: what another can be merged into. */
async function foundProposals(words: string, committee: string): Promise<Found[]> {
  const pages = await Promise.all(['preliminary', 'filed'].map((state) => listOf<Page<ProposalLine>>('proposals', { state, ...(words && { q: words }), limit: FEW })))
  return pages.flatMap(({ items }) => items).filter((one) => one.committeeId === committee).map(({ id, subject, number, proposer }) => ({ id, name: subject, more: [number, proposer].filter(Boolean).join(' · ') })).slice(0, MOST)
}
