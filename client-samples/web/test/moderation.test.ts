import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { likeness, likest } from '@/workbench/discussion/likeness'
import { fromField, toField } from '@/workbench/discussion/moments'
import { useQueue } from '@/workbench/discussion/queue'
import { session } from '@/workbench/session'

interface Sent { method: string; path: string; headers?: Record<string, string>; body?: Record<string, unknown>; params?: { path?: { id?: string }; query?: { state?: string } } }
const sent: Sent[] = []
let move: (what: Sent) => unknown = () => ({})
let now: Record<string, unknown> = {}
vi.mock('@/api/client', () => {
  const by = (method: string) => (path: string, options: object) => ({ method, path, ...options })
  return {
    api: { GET: by('GET'), POST: by('POST') }, apiBase: '',
    ask: async (what: Sent) => {
      sent.push(what)
      if (what.method === 'POST') return move(what)
      if (what.path === '/api/v1/statements/{id}') return now
      if (what.path.endsWith('/statements')) return { items: what.params?.query?.state === 'pending' ? [said('a'), said('b')] : [], next: null }
      return { id: 'd', pending: 2, statements: 0, kinds: [], version: 1 }
    },
    once: (key: string) => ({ 'Idempotency-Key': key }),
  }
})
const said = (id: string, state = 'pending') => ({ id, state, content: id, allowedActions: ['publication', 'rejection'] })
const keys = () => sent.filter(({ method }) => method === 'POST').map(({ headers }) => headers!['Idempotency-Key'])
const idsOf = (items: { id: string }[]) => items.map(({ id }) => id)

beforeEach(() => {
  sent.length = 0
  move = ({ params }) => said(params!.path!.id!, 'published')
  session.value = { token: 'one', expiresAt: '2099-01-01T00:00:00Z', account: { id: 'a', roles: [] } } as never
})

describe('the queue', () => {
  it('takes what was done with a statement to where it belongs, and goes on with the next', async () => {
    const { load, lists, list, selected, act, done, show } = useQueue('d')
    await load()
    await act(list.value.items[0]!, 'publication', {})
    expect([idsOf(lists.pending.items), idsOf(lists.published.items), selected.value?.id, done.value?.action]).toEqual([['b'], ['a'], 'b', 'publication'])
    show('published')
    expect([selected.value?.id, done.value]).toEqual(['a', null])
  })
  it('does one thing once, however often it is tried', async () => {
    const { load, list, act, problem, retry } = useQueue('d')
    await load()
    move = () => { throw new Problem(503, 'unavailable') }
    await act(list.value.items[0]!, 'rejection', { reasonCode: 'insult' })
    expect([problem.value?.status, idsOf(list.value.items)]).toEqual([503, ['a', 'b']])
    move = () => said('a', 'rejected')
    await retry()
    const [first, again] = keys()
    expect(again).toBe(first)
    expect([problem.value, idsOf(list.value.items)]).toEqual([null, ['b']])
    await act(list.value.items[0]!, 'rejection', { reasonCode: 'secret' })
    expect(keys()[2]).not.toBe(first)
  })
  it('says how it stands where somebody else was quicker', async () => {
    const { load, list, lists, act, overtaken, done } = useQueue('d')
    await load()
    now = said('a', 'rejected')
    move = () => { throw new Problem(409, 'illegal_transition') }
    await act(list.value.items[0]!, 'publication', {})
    expect([overtaken.value?.state, done.value, idsOf(lists.rejected.items), idsOf(list.value.items)]).toEqual(['rejected', null, ['a'], ['b']])
  })
  it('counts by state as the server does, and what else is there by what was read', async () => {
    const { load, countOf, discussion } = useQueue('d')
    expect(countOf('pending')).toBe('')
    await load()
    discussion.value = { ...discussion.value!, pending: 120 }
    expect([countOf('pending'), countOf('published'), countOf('rejected')]).toEqual(['120', '0', '0'])
  })
})

describe('likeness', () => {
  it('is by what two texts share, not by marks and spaces', () => {
    expect(likeness('路灯 坏了！', '路灯坏了')).toBe(1)
    expect(likeness('路灯坏了', '电梯太慢')).toBe(0)
    expect(likeness('', '路灯')).toBe(0)
  })
  it('puts the likest first, leaves itself out, and finds by words', () => {
    const all = ['电梯井用玻璃', '电梯井要用玻璃的', '多种树'].map((content, index) => ({ id: String(index), content }))
    expect(idsOf(likest(all[0]!, all, ''))).toEqual(['1', '2'])
    expect(idsOf(likest(all[0]!, all, '树'))).toEqual(['2'])
  })
})

it('a moment is by the clock of the venue', () => {
  expect(toField('2026-11-22T20:05:00Z')).toBe('2026-11-23T04:05')
  expect(fromField('2026-11-23T04:05')).toBe('2026-11-22T20:05:00.000Z')
  expect(fromField('')).toBe('')
})
