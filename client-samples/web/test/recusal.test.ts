import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { areas, isWithin, loadCategories } from '@/workbench/categories'
import { useRecusals } from '@/workbench/recusal/recusals'
import { session } from '@/workbench/session'

interface Sent { path: string; headers?: Record<string, string>; body?: Record<string, unknown> }
const sent: Sent[] = []
let answers: (() => unknown)[] = []
vi.mock('@/api/client', () => ({
  api: { POST: (path: string, options: Sent) => ({ ...options, path }), GET: (path: string, options?: Sent) => ({ ...options, path }) },
  ask: async (what: Sent) => {
    sent.push(what)
    return (answers.shift() ?? (() => ({})))()
  },
  once: (key: string) => ({ 'Idempotency-Key': key }),
}))
const keys = () => sent.map(({ headers }) => headers!['Idempotency-Key'])

beforeEach(() => {
  sent.length = 0
  answers = []
  session.value = { token: 'one', expiresAt: '2099-01-01T00:00:00Z', account: { id: 'a', roles: [] } } as never
})

describe('keeping somebody away', () => {
  it('is one thing however often it is tried, and another with other words', async () => {
    const { recuse, problem } = useRecusals('r')
    answers = [() => { throw new Problem(503, 'unavailable') }]
    expect(await recuse('declared', null, 'kin')).toBeNull()
    expect(problem.value?.status).toBe(503)
    await recuse('declared', null, 'kin')
    await recuse('declared', null, 'a friend')
    expect(problem.value).toBeNull()
    const [first, again, other] = keys()
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })
  it('names a person by the account where there is one, and oneself by nothing', async () => {
    const { recuse } = useRecusals('r')
    await recuse('named', { accountId: 'a', memberId: 'm', name: 'Li', role: 'chief' }, 'about her')
    await recuse('ordered', { memberId: 'm', name: 'Li', role: 'member' }, 'has a stake')
    await recuse('declared', null, 'kin')
    expect(sent.map(({ body }) => body)).toEqual([
      { kind: 'named', reason: 'about her', accountId: 'a' },
      { kind: 'ordered', reason: 'has a stake', memberId: 'm' },
      { kind: 'declared', reason: 'kin' },
    ])
  })
})

describe('an area', () => {
  it('holds its own topics and no others', async () => {
    answers = [() => ({ items: [{ code: 'urban', name: 'Town', children: [{ code: 'urban.heating', name: 'Heating', children: [] }] }] })]
    await loadCategories()
    expect(areas.value).toHaveLength(1)
    expect(isWithin('urban.heating', 'urban')).toBe(true)
    expect(isWithin('urban.heating', 'urban.heating')).toBe(true)
    expect(isWithin('transport.parking', 'urban')).toBe(false)
    expect(isWithin(undefined, 'urban')).toBe(false)
  })
})
