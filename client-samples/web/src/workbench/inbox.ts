import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { RequestLine, RequestPage } from '@/api/types'
import { type Filters, fits, NO_FILTERS, parametersOf } from './filters'
import { asStaff, session } from './session'

const PAGE = 30
const MOST_CHANGES = 100
/** Rows committed at the same moment as the last look may have been missed by it. */
const OVERLAP_MS = 5_000
const REACH_MS = 10 * 60_000

export const lines = shallowRef<RequestLine[]>([])
export const next = ref<string | null>(null)
export const problem = ref<Problem | null>(null)
export const loading = ref(false)
/** Changed elsewhere since the list was put in order: ids, so that none counts twice. */
export const news = shallowRef<ReadonlySet<string>>(new Set())
/** How many are late; one more than a page holds means "more". */
export const late = ref(0)
export const LATE_PAGE = 100

let shown: Filters = NO_FILTERS
let round = 0
let since = ''
/** Last known change of each request, so that a look tells only what is new. */
const known = new Map<string, string>()
/** Each line as it was when the list was put in order. */
const placed = new Map<string, RequestLine>()
/** What this person did themselves is no news. */
const own = new Set<string>()

const fetchPage = (query: Record<string, unknown>) =>
  asStaff<RequestPage>((headers) => api.GET('/api/v1/requests', { params: { query }, headers }))

export const asPlaced = (line: RequestLine): RequestLine => placed.get(line.id) ?? line
const place = (items: readonly RequestLine[]) => items.forEach((line) => placed.set(line.id, line))
const learn = (items: readonly RequestLine[]) => items.forEach((line) => known.set(line.id, line.updatedAt))

/** The first page by these filters; the list before stays until it is there. */
export async function loadInbox(filters: Filters): Promise<void> {
  const mine = ++round
  shown = filters
  loading.value = true
  try {
    const page = await fetchPage({ ...parametersOf(filters), limit: PAGE })
    if (mine !== round) return
    placed.clear()
    place(page.items)
    lines.value = page.items
    next.value = page.next
    problem.value = null
    news.value = new Set()
    learn(page.items)
    if (!since) await begin()
  } catch (thrown) {
    if (mine === round) problem.value = asProblem(thrown)
  }
  if (mine === round) loading.value = false
}

/** The first look only learns how things stand. It reaches back a little, for clocks that go fast. */
async function begin(): Promise<void> {
  since = new Date(Date.now() - REACH_MS).toISOString()
  learn(await changes())
}

async function changes(): Promise<RequestLine[]> {
  const { items } = await fetchPage({ updatedAfter: since, limit: MOST_CHANGES })
  const newest = items[items.length - 1]
  if (newest) since = new Date(Math.max(Date.parse(since), Date.parse(newest.updatedAt) - OVERLAP_MS)).toISOString()
  return items
}

export async function loadMore(): Promise<void> {
  if (!next.value || loading.value) return
  const mine = round
  loading.value = true
  try {
    const page = await fetchPage({ ...parametersOf(shown), limit: PAGE, cursor: next.value })
    if (mine !== round) return
    const there = new Set(lines.value.map((line) => line.id))
    const more = page.items.filter((line) => !there.has(line.id))
    place(more)
    lines.value = [...lines.value, ...more]
    next.value = page.next
    problem.value = null
    learn(page.items)
  } catch (thrown) {
    problem.value = asProblem(thrown)
  }
  loading.value = false
}

/** What changed since the last look: rows are renewed where they stand, what is new is counted. Gives the changed ones. */
export async function lookForNews(): Promise<RequestLine[]> {
  if (!since || !session.value) return []
  const items = await changes()
  const changed = items.filter((line) => known.get(line.id) !== line.updatedAt)
  learn(items)
  if (changed.length > 0) {
    renew(changed)
    await countLate()
  }
  return changed
}

function renew(changed: readonly RequestLine[]): void {
  const byId = new Map(changed.map((line) => [line.id, line]))
  const there = new Set(lines.value.map((line) => line.id))
  lines.value = lines.value.map((line) => byId.get(line.id) ?? line)
  const me = session.value!.account
  const told = changed.filter((line) => !own.delete(line.id) && (there.has(line.id) || fits(line, shown, me)))
  if (told.length > 0) news.value = new Set([...news.value, ...told.map((line) => line.id)])
}

/** What this person just did to a request shows in the list at once; a clock that goes fast is found out by it. */
export async function tellOwn(id: string, at: string): Promise<void> {
  own.add(id)
  if (at < since) since = new Date(Date.parse(at) - OVERLAP_MS).toISOString()
  const changed = await lookForNews().catch(() => null)
  // given back or away, it is in this person's list no longer
  if (changed && (known.get(id) ?? '') < at) lines.value = lines.value.filter((line) => line.id !== id)
}

export async function countLate(): Promise<void> {
  const page = await fetchPage({ overdue: true, limit: LATE_PAGE })
  late.value = page.items.length + (page.next ? 1 : 0)
}

/** The next one that waits for this person, in the order of the list. */
export function nextToDo(after: string, waits: (line: RequestLine) => boolean): RequestLine | null {
  const at = lines.value.findIndex((line) => line.id === after)
  const rest = [...lines.value.slice(at + 1), ...lines.value.slice(0, Math.max(0, at))]
  return rest.find((line) => line.id !== after && line.dueAt && waits(line)) ?? null
}

/** Another person, or another language: nothing of before. */
export function forgetInbox(): void {
  round += 1
  lines.value = []
  next.value = null
  problem.value = null
  news.value = new Set()
  late.value = 0
  since = ''
  known.clear()
  placed.clear()
  own.clear()
}

