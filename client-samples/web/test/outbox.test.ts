import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { emptyDraft, plainDraft } from '@/resident/draft'
import { enqueueDraft, refreshWaiting, send, sendAll, takeBack, type Waiting, waiting, waitingOf } from '@/resident/outbox'
import { all, get, put, remove } from '@/resident/store'

const posts: { body: Record<string, unknown>; key: string }[] = []
let answers: (() => unknown)[] = []
const uploads: string[] = []

vi.mock('@/api/client', () => ({
  api: { POST: (_: string, call: { body: Record<string, unknown>; headers: Record<string, string> }) => ({ body: call.body, key: call.headers['Idempotency-Key'] }) },
  ask: async (call: { body: Record<string, unknown>; key: string }) => {
    posts.push(JSON.parse(JSON.stringify(call)))
    return (answers.shift() ?? accepted)()
  },
  once: (key: string) => ({ 'Idempotency-Key': key }),
  held: () => ({}),
  device: () => 'device',
}))
vi.mock('@/api/attachments', () => ({
  upload: async (_: Blob, key: string) => {
    uploads.push(key)
    return { id: `id-${key}` }
  },
}))

const accepted = () => ({ id: 'r1', number: 'LZ-1', receipt: 'ABC', title: 'T', state: 'submitted', submittedAt: '2026-11-22T00:00:00Z', messages: [], attachments: [] })
const fail = (status: number, slug: string, retryAfter: number | null = null) => () => { throw new Problem(status, slug, '', '', [], retryAfter) }

async function queued(change: Partial<Waiting> = {}) {
  const draft = { ...emptyDraft('at/here'), content: 'words' }
  await put('drafts', plainDraft(draft))
  const body = { content: 'words', consentVersion: '1', visibility: 'private' }
  const item = waitingOf({ key: draft.key, kind: 'submission', title: 'T', body, files: [], draft: plainDraft(draft), ...change })
  await enqueueDraft(draft, item)
  return draft.key
}

beforeEach(async () => {
  posts.length = uploads.length = 0
  answers = []
  for (const kind of ['outbox', 'receipts', 'drafts'] as const) for (const one of await all(kind)) await remove(kind, 'place' in one ? (one as { place: string }).place : 'key' in one ? (one as { key: string }).key : (one as { id: string }).id)
  await refreshWaiting()
})

describe('the outbox', () => {
  it('takes the draft out of the writer’s hands in one step', async () => {
    const key = await queued()
    expect(await get('drafts', 'at/here')).toBeUndefined()
    expect((await get('outbox', key))?.title).toBe('T')
  })

  it('sends once, however often it is asked', async () => {
    const key = await queued()
    await Promise.all([send(key), send(key), sendAll(true)])
    expect(posts).toHaveLength(1)
    expect(posts[0]!.key).toBe(key)
    expect(waiting.value).toEqual([])
    expect((await get('receipts', 'r1'))?.receipt).toBe('ABC')
  })

  it('keeps what could not be sent, and sends it with the same key and body later', async () => {
    answers = [fail(0, 'unreached')]
    const key = await queued()
    expect((await send(key)).kind).toBe('waits')
    await sendAll(true)
    expect(posts.map((post) => post.key)).toEqual([key, key])
    expect(posts[1]!.body).toEqual(posts[0]!.body)
    expect(await all('outbox')).toEqual([])
  })

  it('waits as long as the server asked', async () => {
    answers = [fail(503, 'unavailable', 90)]
    const key = await queued()
    await send(key)
    await sendAll(false)
    expect(posts).toHaveLength(1)
    expect((await get('outbox', key))!.notBefore).toBeGreaterThan(Date.now() + 80_000)
  })

  it('keeps a refused item with the reason, tries it no more by itself, and gives it back', async () => {
    answers = [() => { throw new Problem(422, 'rule-broken', 'title', 'detail', [{ field: 'content', message: 'm' }]) }]
    const key = await queued()
    expect((await send(key)).kind).toBe('refused')
    await sendAll(true)
    expect(posts).toHaveLength(1)
    const draft = await takeBack(key)
    expect(draft?.content).toBe('words')
    expect(draft?.key).toBe(key)
    expect(await all('outbox')).toEqual([])
  })

  it('finds the receipt of an earlier try that did arrive, when the words were changed since', async () => {
    const posted = { content: 'first words', consentVersion: '1', visibility: 'private', attachmentIds: [] }
    answers = [fail(422, 'idempotency-key-reused'), accepted]
    const key = await queued({ posted })
    expect((await send(key)).kind).toBe('sent')
    expect(posts.map((post) => post.body.content)).toEqual(['words', 'first words'])
  })

  it('uploads each file once, and again only when the upload has died', async () => {
    const blob = new Blob(['x'])
    answers = [fail(0, 'unreached')]
    const key = await queued({ files: [
      { key: 'a', kind: 'photo', blob },
      { key: 'b', kind: 'photo', blob, id: 'old', uploadedAt: Date.now() - 21 * 3_600_000 },
      { key: 'c', kind: 'photo', blob, id: 'fresh', uploadedAt: Date.now() },
    ] })
    await send(key)
    await send(key)
    expect(uploads).toHaveLength(2)
    expect(uploads[0]).toBe('a')
    expect(uploads[1]).not.toBe('b')
    expect(posts[1]!.body.attachmentIds).toEqual(posts[0]!.body.attachmentIds)
    expect((posts[0]!.body.attachmentIds as string[])[2]).toBe('fresh')
  })
})
