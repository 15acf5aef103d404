import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { keepTalk, keptTalk } from '@/resident/discussion/keptTalk'
import { fetchStatement, forgetOwn, lookAtOwn, ownStatements } from '@/resident/discussion/own'
import { usePages } from '@/resident/discussion/pages'
import { openData, sharesOf } from '@/resident/discussion/results'
import { lengthOf, say, useKeyedForm } from '@/resident/discussion/saying'
import { isForResidents } from '@/resident/discussion/talks'
import { castVote, ownVotes } from '@/resident/discussion/voter'
import { placeOf, useVoting } from '@/resident/discussion/voting'
import { phoneSession } from '@/resident/phoneSession'
import { recall, remember } from '@/ui/remembered'

interface Sent { method: string; path: string; headers?: Record<string, string>; body?: Record<string, unknown>; params?: { path?: { id?: string }; query?: Record<string, unknown> } }
const sent: Sent[] = []
let answer: (what: Sent) => unknown = () => ({ items: [], next: null })
vi.mock('@/api/client', () => {
  const by = (method: string) => (path: string, options: object) => ({ method, path, ...options })
  return {
    api: { GET: by('GET'), POST: by('POST') }, apiBase: '', device: () => 'this-phone',
    ask: async (what: Sent) => {
      sent.push(what)
      return answer(what)
    },
    once: (key: string) => ({ 'Idempotency-Key': key }),
    held: (receipt: string) => ({ 'Mashang-Receipt': receipt }),
  }
})
const said = (id: string) => ({ id, content: id, pseudonym: 'ABCDE', publishedAt: '2026-11-22T00:00:00Z' })
const votesOn = () => sent.filter(({ path }) => path.endsWith('{id}/votes')).filter(({ method }) => method === 'POST')
const settled = () => new Promise((resolve) => { setTimeout(resolve, 0) })

/** A server with these statements that knows the votes of this phone. */
function serve(ids: string[], own: Record<string, string> = {}, vote: (what: Sent) => unknown = () => ({})) {
  answer = (what) => {
    if (what.method === 'POST') return vote(what)
    if (what.path.endsWith('/votes')) return { items: Object.entries(own).map(([statementId, choice]) => ({ statementId, choice })) }
    return { items: ids.map(said), next: null }
  }
}

beforeEach(() => {
  sent.length = 0
  for (const name of ['votes.d', 'said', 'talk', 'say.d']) remember(name, null)
})

describe('voting', () => {
  it('meets the statements in an order of the phone’s own, the same each time', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const order = [...ids].sort((x, y) => placeOf(x, 'this-phone') - placeOf(y, 'this-phone'))
    expect([...ids].sort((x, y) => placeOf(x, 'another') - placeOf(y, 'another'))).not.toEqual(order)
    serve(ids)
    const { load, statements } = useVoting('d')
    await load()
    expect(statements.value.map(({ id }) => id)).toEqual(order)
  })
  it('goes on after what this phone has voted on, and counts it', async () => {
    serve(['a', 'b'], { a: 'agree' })
    const { load, current, done } = useVoting('d')
    await load()
    expect([current.value?.id, done.value]).toEqual(['b', 1])
  })
  it('keeps a vote that did not get through, and sends it later, once', async () => {
    let away = true
    serve(['a'], {}, () => { if (away) throw Problem.unreached() })
    const { load, choose, current, waiting, problem, send } = useVoting('d')
    await load()
    choose('disagree')
    await settled()
    expect([current.value, problem.value?.status, recall('votes.d')]).toEqual([null, 0, '[["a","disagree"]]'])
    away = false
    await send()
    expect([waiting.value.size, recall('votes.d'), votesOn().length]).toEqual([0, null, 2])
    await send()
    expect(votesOn()).toHaveLength(2)
  })
  it('finds what waits again after a reload', async () => {
    remember('votes.d', '[["a","pass"]]')
    serve(['a', 'b'])
    const { load, current } = useVoting('d')
    await load()
    await settled()
    expect([current.value?.id, votesOn()[0]?.body]).toEqual(['b', { choice: 'pass' }])
  })
  it('can be taken back by going back; the last one is sent', async () => {
    serve(['a'])
    const { load, choose, back, current, chosen } = useVoting('d')
    await load()
    choose('agree')
    await settled()
    back()
    expect([current.value?.id, chosen.value]).toEqual(['a', 'agree'])
    choose('disagree')
    await settled()
    expect(votesOn().map(({ body }) => body?.choice)).toEqual(['agree', 'disagree'])
  })
  it.each([[404, ''], [409, 'statement_merged']])('lets go of what is there no longer (%i %s)', async (status, code) => {
    serve(['a', 'b'], {}, ({ params }) => { if (params?.path?.id === 'a') throw new Problem(status, 'illegal_transition', '', '', [], null, code) })
    const { load, choose, statements, current, gone, problem } = useVoting('d')
    await load()
    while (current.value) {
      choose('agree')
      await settled()
    }
    expect([statements.value.map(({ id }) => id), problem.value]).toEqual([['b'], null])
    expect(recall('votes.d')).toBeNull()
    expect(typeof gone.value).toBe('boolean')
  })
  it('says that the discussion is over', async () => {
    serve(['a'], {}, () => { throw new Problem(409, 'illegal_transition', 'over', '', [], null, 'discussion_closed') })
    const { load, choose, problem, waiting } = useVoting('d')
    await load()
    choose('agree')
    await settled()
    expect([problem.value?.code, waiting.value.size]).toEqual(['discussion_closed', 0])
  })
  it('goes on without network by what was read last', async () => {
    keepTalk('d', { statements: [said('a')] as never })
    answer = () => { throw Problem.unreached() }
    const { load, current } = useVoting('d')
    await load()
    expect(current.value?.id).toBe('a')
    expect(keptTalk('other')).toEqual({})
  })
})

describe('a phone that was proved', () => {
  beforeEach(() => { phoneSession.value = { token: 'P', expiresAt: '2099-01-01T00:00:00Z', opened: [] } })
  afterEach(() => { phoneSession.value = null })
  it('votes, and the device votes on where its half hour was ended', async () => {
    answer = ({ headers }) => { if (headers!['Mashang-Phone-Session']) throw new Problem(401, 'unauthenticated') }
    await castVote('a', 'agree')
    expect(sent.map(({ headers }) => headers)).toEqual([{ 'Mashang-Phone-Session': 'P' }, {}])
  })
  it('is named beside the device where its votes are asked for', async () => {
    serve([])
    await ownVotes('d')
    expect(sent[0]!.headers).toEqual({ 'Mashang-Device': 'this-phone', 'Mashang-Phone-Session': 'P' })
  })
})

describe('saying something', () => {
  it('is one thing however often it is sent, also after a reload, and another with other words', () => {
    const first = useKeyedForm('say.d', { words: '' })
    first.fields.words = 'light'
    const key = first.key()
    const again = useKeyedForm('say.d', { words: '' })
    expect([again.fields.words, again.key()]).toEqual(['light', key])
    again.fields.words = 'more light'
    expect(again.key()).not.toBe(key)
    again.clear()
    expect(recall('say.d')).toBeNull()
  })
  it('is counted as the server counts', () => expect(lengthOf(' \u{20000}a ')).toBe(2))
  it('keeps the receipt on this phone, and not among what is shown', async () => {
    answer = () => ({ id: 's', discussionId: 'd', content: 'light', receipt: 'R', state: 'pending' })
    await say({ id: 'd', title: 'T', consent: { version: 'v' } } as never, ' light ', 'k')
    expect(sent[0]).toMatchObject({ body: { content: 'light', consentVersion: 'v' }, headers: { 'Idempotency-Key': 'k' } })
    expect(ownStatements.value[0]).toMatchObject({ receipt: 'R', about: 'T' })
    expect(ownStatements.value[0]!.last.receipt).toBeUndefined()
  })
  it('can be removed from this phone, the last of a discussion with how this phone voted', async () => {
    for (const id of ['s', 's2']) {
      answer = () => ({ id, discussionId: 'd', content: 'light', receipt: 'R', state: 'pending' })
      await say({ id: 'd', title: 'T', consent: { version: 'v' } } as never, id, id)
    }
    keepTalk('d', { votes: [['x', 'agree']] })
    remember('votes.d', '[]')
    forgetOwn('s')
    expect([ownStatements.value.length, recall('votes.d')]).toEqual([1, '[]'])
    forgetOwn('s2')
    expect([recall('said'), recall('votes.d'), recall('talk')]).toEqual([null, null, null])
  })
  it('is found again by a receipt as it was typed', async () => {
    answer = () => ({ id: 's', discussionId: 'd', content: 'light', state: 'rejected' })
    await fetchStatement('s', 'ab-o1 l')
    expect(sent[0]!.headers).toEqual({ 'Mashang-Receipt': 'AB011' })
    remember('said', 'of another version')
    lookAtOwn()
    expect(ownStatements.value).toEqual([])
  })
})

describe('results', () => {
  it.each([[[1, 1, 1]], [[2, 1, 0]], [[997, 1, 2]], [[0, 0, 0]]])('of %j add up to a hundred, or nothing', ([agrees, disagrees, passes]) => {
    const sum = sharesOf({ agrees, disagrees, passes }).reduce((all, share) => all + share.percent, 0)
    expect(sum).toBe(agrees! + disagrees! + passes! ? 100 : 0)
  })
  it('give single votes only once it is over', () => {
    expect(openData('d', false).map(({ name }) => name)).toEqual(['statements', 'json'])
    expect(openData('d', true).map(({ name }) => name)).toEqual(['statements', 'votes', 'json'])
  })
})

describe('lists', () => {
  it('drop an answer that another question has overtaken', async () => {
    const waiting: ((page: { items: string[] }) => void)[] = []
    const { items, look } = usePages<string>(() => new Promise((resolve) => { waiting.push(resolve) }))
    const later = look()
    waiting[1]!({ items: ['new'] })
    await later
    waiting[0]!({ items: ['old'] })
    await settled()
    expect(items.value).toEqual(['new'])
  })
  it('offer a call to residents while it is open to everybody', () => {
    const call = { open: true, sources: ['open_call'] } as never
    expect([isForResidents(call), isForResidents({ open: true, sources: ['member'] } as never), isForResidents({ open: false, sources: ['open_call'] } as never)]).toEqual([true, false, false])
  })
})
