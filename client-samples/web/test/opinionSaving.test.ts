import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { BLANK, draftOf, keep, keptOf } from '@/workbench/opinionreport/draft'
import { savingOf } from '@/workbench/opinionreport/saving'
import type { Report } from '@/workbench/opinionreport/types'
import { session } from '@/workbench/session'

interface Sent { method: string; headers: Record<string, string>; body?: Record<string, unknown> }
const sent: Sent[] = []
let answers: (what: Sent) => unknown = () => ({})
vi.mock('@/api/client', () => {
  const by = (method: string) => (_path: string, options: object) => ({ method, ...options })
  return {
    api: { GET: by('GET'), POST: by('POST'), PUT: by('PUT') }, apiBase: '', once: (key: string) => ({ 'Idempotency-Key': key }),
    ask: async (what: Sent) => {
      sent.push(what)
      return answers(what)
    },
  }
})
const report = (version: number, more: Partial<Report> = {}) =>
  ({ id: 'r', version, title: 'a', situation: 'b', visibility: 'internal', wantsExpress: false, authorAgrees: false, photos: [], documents: [], changeable: true, updatedAt: '2026-11-22T08:00:00Z', ...more }) as unknown as Report
const start = { confidentialityConfirmed: true } as const
const opened = (begun: Report | null, made: (now: Report) => void = () => undefined) => savingOf(begun, begun ? draftOf(begun) : { ...BLANK }, start, 'new-', made)
const away = () => { throw Problem.unreached() }
const pause = () => vi.advanceTimersByTimeAsync(1_100)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined })
  sent.length = 0
  session.value = { token: 'one', expiresAt: '2099-01-01T00:00:00Z', account: { id: `a${Math.random()}`, roles: [] } } as never
})
afterEach(() => { vi.useRealTimers() })

describe('a draft that is being typed', () => {
  it('is saved a moment after the last letter, under the version that was seen', async () => {
    answers = ({ body }) => report(4, body as Partial<Report>)
    const { form, safety } = opened(report(3))
    form.title = 'a1'
    form.title = 'a12'
    expect([safety.value, sent.length, keptOf('r')?.draft.title]).toEqual(['typing', 0, 'a12'])
    await pause()
    expect(sent.map(({ method, headers, body }) => [method, headers['If-Match'], body!.title])).toEqual([['PUT', '"3"', 'a12']])
    expect([safety.value, keptOf('r')]).toEqual(['saved', null])
  })
  it('stays on the device without network, and goes once there is one', async () => {
    answers = away
    const { form, safety, flush } = opened(report(3))
    form.situation = 'typed in a stairwell'
    await pause()
    expect([safety.value, keptOf('r')?.draft.situation]).toEqual(['device', 'typed in a stairwell'])
    answers = ({ body }) => report(4, body as Partial<Report>)
    expect((await flush())?.version).toBe(4)
    expect([safety.value, keptOf('r')]).toEqual(['saved', null])
  })
  it('is not sent while it is too long', async () => {
    const { form, safety, flush } = opened(report(3))
    form.analysis = 'x'.repeat(1_600)
    await pause()
    expect([safety.value, sent.length, await flush()]).toEqual(['long', 0, null])
  })
  it('waits for a choice where it was changed elsewhere too', async () => {
    answers = ({ method }) => {
      if (method === 'PUT') throw new Problem(412, 'stale')
      return report(9, { title: 'theirs' })
    }
    const { form, safety, takeTheirs } = opened(report(3))
    form.title = 'mine'
    await pause()
    expect([safety.value, form.title]).toEqual(['overtaken', 'mine'])
    await takeTheirs()
    expect([safety.value, form.title, keptOf('r')]).toEqual(['saved', 'theirs', null])
  })
  it('kept of an earlier version is no news where it has arrived after all', () => {
    keep('r', { version: 2, draft: draftOf(report(3)), start: null })
    const { begin, safety } = opened(report(3))
    begin()
    expect([safety.value, keptOf('r')]).toEqual(['saved', null])
  })
})

describe('a new one', () => {
  it('is made once however often that is tried, and what was typed meanwhile goes after it', async () => {
    answers = away
    const made: string[] = []
    const { form, begin } = opened(null, ({ id }) => made.push(id))
    begin()
    await vi.advanceTimersByTimeAsync(1)
    form.title = 'typed without network'
    answers = ({ method, body }) => report(method === 'POST' ? 1 : 2, { title: undefined, situation: 'filled in', ...(body as Partial<Report>) })
    await pause()
    const posts = sent.filter(({ method }) => method === 'POST')
    expect(posts.length).toBe(2)
    expect(posts[1]).toEqual(posts[0])
    expect([made, form.situation]).toEqual([['r'], 'filled in'])
    await pause()
    expect(sent[sent.length - 1]).toMatchObject({ method: 'PUT', body: { title: 'typed without network', situation: 'filled in' } })
  })
})
