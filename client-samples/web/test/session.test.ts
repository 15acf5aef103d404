import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { Doing, RequestView } from '@/api/types'
import { isConflict, useDoing } from '@/workbench/doing'
import { asStaff, expired, session, signIn, signOut } from '@/workbench/session'

interface Sent { headers: Record<string, string>; body?: Record<string, unknown> }
const sent: Sent[] = []
let answers: (() => unknown)[] = []
vi.mock('@/api/client', () => ({
  api: { POST: (path: string, options: Sent) => ({ path, ...options }), GET: (_: string, options: Sent) => options, DELETE: (_: string, options: Sent) => options },
  ask: async (what: Sent & { path?: string }) => {
    if (what.path === '/api/v1/sessions') return { token: 'second', expiresAt: '2099-01-01T00:00:00Z', account: { id: 'a', roles: [] } }
    sent.push(what)
    return (answers.shift() ?? (() => ({ items: [], next: null })))()
  },
  once: (key: string) => ({ 'Idempotency-Key': key }),
  device: () => 'device',
}))
vi.mock('@/api/attachments', () => ({ upload: vi.fn() }))

const call = (headers: Record<string, string>) => ({ headers }) as never
const refuse = (status: number, slug = '') => () => { throw new Problem(status, slug) }
const tokens = () => sent.map(({ headers }) => headers.Authorization)
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

beforeEach(() => {
  sent.length = 0
  answers = []
  expired.value = false
  session.value = { token: 'first', expiresAt: '2099-01-01T00:00:00Z', account: { id: 'a', roles: [] } } as never
})

describe('a session that ran out', () => {
  it('is asked for, and all that waited goes on with the new one', async () => {
    answers = [refuse(401), refuse(401), () => 'one', () => 'two']
    const both = Promise.all([asStaff(call), asStaff(call)])
    await settled()
    expect(expired.value).toBe(true)
    expect(sent).toHaveLength(2)
    await signIn('clerk', 'password')
    expect(await both).toEqual(['one', 'two'])
    expect(expired.value).toBe(false)
    expect(tokens()).toEqual(['Bearer first', 'Bearer first', 'Bearer second', 'Bearer second'])
  })
  it('that nobody renews ends what waited, and says so', async () => {
    answers = [refuse(401)]
    const waiting = asStaff(call).catch((thrown: Problem) => thrown.status)
    await settled()
    await signOut()
    expect(await waiting).toBe(401)
    expect([session.value, expired.value]).toEqual([null, false])
  })
  it('is not asked for because of any other refusal', async () => {
    answers = [refuse(403)]
    await expect(asStaff(call)).rejects.toMatchObject({ status: 403 })
    expect(expired.value).toBe(false)
  })
})

describe('doing something to a request', () => {
  const view = { id: 'r', version: 4, updatedAt: '2026-11-22T00:00:00Z' } as RequestView
  const begin = () => {
    const done = vi.fn()
    return { done, ...useDoing(() => view, done) }
  }
  const keys = () => sent.filter(({ body }) => body).map(({ headers }) => headers['Idempotency-Key'])

  it('sends the version that was seen', async () => {
    answers = [() => view]
    const { run, done } = begin()
    await run('start', {})
    expect(sent[0]!.headers['If-Match']).toBe('"4"')
    expect(done).toHaveBeenCalledOnce()
  })
  it('keeps its key until it is known to have arrived, and takes another for other words', async () => {
    answers = [refuse(503), refuse(0), () => view]
    const { run, problem } = begin()
    await run('progress', { content: 'a' })
    expect(problem.value?.status).toBe(503)
    await run('progress', { content: 'a' })
    await run('progress', { content: 'b' })
    const [first, second, third] = keys()
    expect(first).toBe(second)
    expect(third).not.toBe(first)
  })
  it('is done once, however often it is pressed', async () => {
    answers = [() => view]
    const { run } = begin()
    await Promise.all([run('start', {}), run('start', {})])
    expect(keys()).toHaveLength(1)
  })
  it.each([[412, 'stale', true], [409, 'illegal-transition', true], [409, 'conflict', false], [422, 'rule-broken', false], [503, 'unavailable', false]])('%i %s is somebody else’s doing: %s', (status, slug, is) => {
    expect(isConflict(new Problem(status, slug))).toBe(is)
  })
  it('has a path for everything that is posted', async () => {
    const all: Doing[] = ['acceptance', 'decline', 'assignment', 'return', 'start', 'progress', 'extension', 'answer', 'closure', 'messages']
    for (const doing of all) {
      answers = [() => view, () => view]
      await begin().run(doing, {} as never)
    }
    expect(sent.filter(({ body }) => body).map((one) => (one as unknown as { path: string }).path.split('/').pop())).toEqual(all)
  })
})
