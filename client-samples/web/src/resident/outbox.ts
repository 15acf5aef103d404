import { computed, ref, type Ref } from 'vue'
import { upload } from '@/api/attachments'
import { api, ask, device, held, once } from '@/api/client'
import { asProblem, Problem, type Violation } from '@/api/problem'
import type { MessageSubmission, RequestMessage, RequestView, Submission } from '@/api/types'
import { remember } from '@/ui/remembered'
import { uuid } from '@/ui/uuid'
import { type Draft, type DraftFile, reopen } from './draft'
import { keptOf, refreshReceipts } from './receipts'
import { all, exchange, get, put, remove } from './store'

/** Something that is to go out exactly once: its key is the Idempotency-Key of every try. */
export interface Waiting {
  key: string
  kind: 'submission' | 'message'
  at: number
  title: string
  body: Submission | MessageSubmission
  files: DraftFile[]
  /** given back when the server refuses */
  draft: Draft | null
  requestId?: string
  receipt?: string
  tries: number
  /** not before this time (milliseconds), because the server said so or the last try failed */
  notBefore: number
  /** posted without our learning what came of it */
  posted: Submission | null
  refusal: { title: string; detail: string; violations: Violation[] } | null
}

export type Outcome = { kind: 'sent'; view?: RequestView } | { kind: 'waits'; problem: Problem } | { kind: 'refused'; problem: Problem }

/** An unbound upload dies after a day. */
const UPLOAD_KEPT_MS = 20 * 3_600_000
const SLOWEST_MS = 120_000

export const waiting: Ref<Waiting[]> = ref([])
/** How far the uploads of an item are, 0 to 1, by its key. */
export const progress: Ref<Record<string, number>> = ref({})
export const stuck = computed(() => waiting.value.filter((item) => item.refusal))

const running = new Map<string, Promise<Outcome>>()

export async function refreshWaiting(): Promise<void> {
  waiting.value = (await all('outbox')).sort((a, b) => a.at - b.at)
  remember('waiting', waiting.value.length ? 'yes' : null)
}

export function waitingOf(fields: Pick<Waiting, 'key' | 'kind' | 'title' | 'body' | 'files'> & Partial<Waiting>): Waiting {
  return { at: Date.now(), draft: null, tries: 0, notBefore: 0, posted: null, refusal: null, ...fields }
}

/** Takes a draft out of the writer's hands, in one step, so that it is either being written or waiting. */
export async function enqueueDraft(draft: Draft, item: Waiting): Promise<void> {
  await exchange('drafts', draft.place, 'outbox', item)
  await refreshWaiting()
}

/** Gives what waits back to its writer. */
export async function takeBack(key: string): Promise<Draft | null> {
  if (running.has(key)) await running.get(key)
  const item = await get('outbox', key)
  if (!item?.draft) return null
  const draft: Draft = { ...item.draft, files: item.files, posted: item.posted }
  await exchange('outbox', key, 'drafts', draft)
  await refreshWaiting()
  return reopen(draft)
}

/** One try; calls for the same item join the try under way, other tabs wait for each other. */
export function send(key: string, watched = false): Promise<Outcome> {
  const under = running.get(key)
  if (under) return under
  const trying = exclusively(() => attempt(key, watched)).finally(() => {
    running.delete(key)
    delete progress.value[key]
    return refreshWaiting()
  })
  running.set(key, trying)
  return trying
}

/** Everything whose time has come, oldest first. */
export async function sendAll(force = false): Promise<void> {
  for (const item of await all('outbox')) {
    if (!item.refusal && (force || item.notBefore <= Date.now())) {
      const outcome = await send(item.key)
      if (outcome.kind === 'waits' && outcome.problem.status === 0) break
    }
  }
}

function exclusively<T>(work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? (navigator.locks.request('mashang-outbox', work) as Promise<T>) : work()
}

async function attempt(key: string, watched: boolean): Promise<Outcome> {
  const item = await get('outbox', key)
  if (!item) return { kind: 'sent' }
  try {
    await uploadFiles(item)
    return item.kind === 'submission' ? await submit(item, watched) : await write(item)
  } catch (thrown) {
    return failed(item, asProblem(thrown))
  }
}

async function failed(item: Waiting, problem: Problem): Promise<Outcome> {
  item.tries += 1
  if (problem.passing) {
    const wait = Math.max((problem.retryAfter ?? 0) * 1000, Math.min(SLOWEST_MS, 4000 * 2 ** Math.min(item.tries, 5)))
    item.notBefore = problem.status === 0 ? 0 : Date.now() + wait
    await put('outbox', item)
    return { kind: 'waits', problem }
  }
  item.posted = null
  if (problem.messageFor('attachmentIds')) item.files = item.files.map((file) => ({ ...file, id: undefined, key: uuid() }))
  item.refusal = { title: problem.title, detail: problem.detail, violations: problem.violations }
  await put('outbox', item)
  return { kind: 'refused', problem }
}

async function uploadFiles(item: Waiting): Promise<void> {
  const missing = item.files.filter((file) => !file.id || Date.now() - (file.uploadedAt ?? 0) > UPLOAD_KEPT_MS)
  for (const [index, file] of missing.entries()) {
    if (file.id) file.key = uuid()
    const told = (share: number) => { progress.value[item.key] = (index + share) / missing.length }
    const done = await upload(file.blob, file.key, told, { 'Mashang-Device': device() })
    file.id = done.id
    file.uploadedAt = Date.now()
    await put('outbox', item)
  }
}

const attachmentIds = (item: Waiting) => item.files.map((file) => file.id!)

async function submit(item: Waiting, watched: boolean): Promise<Outcome> {
  const body = { ...(item.body as Submission), attachmentIds: attachmentIds(item) }
  const earlier = item.posted
  item.posted = earlier ?? body
  await put('outbox', item)
  let view: RequestView
  try {
    view = await post(body, item.key)
  } catch (thrown) {
    // an earlier try did arrive, with other words: its receipt is the one
    if (!earlier || asProblem(thrown).slug !== 'idempotency-key-reused') throw thrown
    view = await post(earlier, item.key)
  }
  await exchange('outbox', item.key, 'receipts', keptOf(view, view.receipt ?? '', !watched))
  await refreshReceipts()
  return { kind: 'sent', view }
}

const post = (body: Submission, key: string) => ask<RequestView>(api.POST('/api/v1/requests', { body, headers: once(key) }))

async function write(item: Waiting): Promise<Outcome> {
  const body = { ...(item.body as MessageSubmission), attachmentIds: attachmentIds(item) }
  const headers = { ...once(item.key), ...held(item.receipt ?? '') }
  await ask<RequestMessage>(api.POST('/api/v1/requests/{id}/messages', { params: { path: { id: item.requestId! } }, body, headers }))
  await remove('outbox', item.key)
  return { kind: 'sent' }
}
