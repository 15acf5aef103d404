import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { asStaff } from '../session'
import type { MemberLine, Unit, VenueLine } from './types'

/** The lists that a committee keeps, each under its own segment. */
export type Kind = 'members' | 'venues' | 'units'
export type Line = Partial<Omit<MemberLine, 'venues'>> & Partial<VenueLine> & Partial<Unit> & { venues?: string[] } & { id: string; name: string }
interface Page { items: Line[]; next: string | null }

const PAGE = 50
const MEMBERS = '/api/v1/committees/{id}/members'
/** One path for all: what differs is the last segment. */
const pathOf = (kind: Kind) => `/api/v1/committees/{id}/${kind}` as typeof MEMBERS

export const lines = shallowRef<Line[]>([])
export const next = ref<string | null>(null)
export const loading = ref(false)
export const problem = ref<Problem | null>(null)
let shown: { kind: Kind; committee: string; query: Record<string, unknown> } | null = null
let round = 0

const fetchPage = (cursor?: string) =>
  asStaff<Page>((headers) => api.GET(pathOf(shown!.kind), { params: { path: { id: shown!.committee }, query: { ...shown!.query, limit: PAGE, ...(cursor && { cursor }) } }, headers }) as never)

async function attempt(what: () => Promise<Page>, take: (page: Page) => void): Promise<void> {
  const mine = ++round
  loading.value = true
  problem.value = null
  try {
    const page = await what()
    if (mine !== round) return
    take(page)
    next.value = page.next
  } catch (thrown) {
    if (mine === round) problem.value = asProblem(thrown)
  }
  if (mine === round) loading.value = false
}

/** The first page; the list before stays until it is there, unless it was another's. */
export function loadLines(kind: Kind, committee: string, query: Record<string, unknown>): Promise<void> {
  if (shown?.kind !== kind || shown.committee !== committee) lines.value = []
  shown = { kind, committee, query }
  return attempt(() => fetchPage(), (page) => { lines.value = page.items })
}
export const loadMore = () => attempt(() => fetchPage(next.value ?? undefined), (page) => { lines.value = [...lines.value, ...page.items] })

/** After something was saved. */
export const loadAgain = () => (shown ? attempt(() => fetchPage(), (page) => { lines.value = page.items }) : Promise.resolve())

export function forgetLines(): void {
  round += 1
  shown = null
  lines.value = []
  next.value = null
  problem.value = null
}
