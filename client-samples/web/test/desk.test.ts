import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import type { RequestLine } from '@/api/types'
import { recall, remember } from '@/ui/remembered'
import { useFiling } from '@/workbench/desk/filing'
import { useNotes } from '@/workbench/desk/notes'
import { canPick, endPicking, isFull, MOST_PICKED, picked, someToAssign, someToUrge, toggle, useAssigning } from '@/workbench/desk/picking'
import { session } from '@/workbench/session'
import { byScope, keepTemplate, loadTemplates, templates, templatesProblem } from '@/workbench/templates'

interface Sent { method: string; path: string; headers: Record<string, string>; body?: Record<string, unknown>; params?: { query?: Record<string, unknown> } }
const sent: Sent[] = []
let answers: (() => unknown)[] = []
vi.mock('@/api/attachments', () => ({ upload: vi.fn() }))
vi.mock('@/api/client', () => {
  const by = (method: string) => (path: string, options: object) => ({ method, path, ...options })
  return {
    api: { GET: by('GET'), POST: by('POST'), PUT: by('PUT'), DELETE: by('DELETE') },
    ask: async (what: Sent) => {
      sent.push(what)
      return (answers.shift() ?? (() => ({ items: [], next: null })))()
    },
    once: (key: string) => ({ 'Idempotency-Key': key }),
  }
})
const kept = (id: string, scope: string, more = {}) => ({ id, scope, name: id, text: `{x} ${id}`, version: 3, changeable: true, ...more })
const refuse = (status: number) => () => { throw new Problem(status, '') }
const keys = () => sent.map(({ headers }) => headers['Idempotency-Key'])

beforeEach(() => {
  sent.length = 0
  answers = []
  remember('templates.a', null)
  session.value = { token: 't', expiresAt: '2099-01-01T00:00:00Z', account: { id: 'a', allowedOperations: ['listRequestNotes'] } } as never
})

describe('templates', () => {
  it('are one’s own first, then the venue’s, the committee’s and those that come along, filled where they are', async () => {
    answers = [() => ({ items: [kept('c', 'committee'), kept('v', 'venue', { filled: 'for 7' })], next: 'more' }), () => ({ items: [kept('p', 'personal')] })]
    await loadTemplates('7')
    expect(templates.value.slice(0, 3).map(({ id, text, raw }) => [id, text, raw])).toEqual([['p', '{x} p', '{x} p'], ['v', 'for 7', '{x} v'], ['c', '{x} c', '{x} c']])
    expect(templates.value[3]!.scope).toBeNull()
    expect(sent.map(({ params }) => params?.query)).toEqual([{ limit: 100, request: '7' }, { limit: 100, request: '7', cursor: 'more' }])
  })
  it('of before stay where they cannot be had, and another request’s do not', async () => {
    answers = [() => ({ items: [kept('p', 'personal')] }), refuse(503), refuse(503)]
    await loadTemplates('7')
    await loadTemplates('7')
    expect([templates.value[0]!.id, templatesProblem.value?.status]).toEqual(['p', 503])
    await loadTemplates('8')
    expect(templates.value[0]!.scope).toBeNull()
  })
  it('that this device kept go to the server once, also where that breaks off between', async () => {
    remember('templates.a', JSON.stringify([{ id: 'one', name: '', text: 'a {b} very long text' }, { id: 'two', name: 'two', text: 'x' }]))
    answers = [() => ({}), refuse(503)]
    await loadTemplates()
    expect(sent.map(({ body }) => body)).toEqual([{ scope: 'personal', name: 'a b very lon', text: 'a b very long text' }, { scope: 'personal', name: 'two', text: 'x' }])
    await loadTemplates()
    expect(keys()).toEqual(['one', 'two', 'two', undefined])
    expect(recall('templates.a')).toBeNull()
  })
  it('stand under whose they are, nothing where nobody has any', async () => {
    answers = [() => ({ items: [kept('v', 'venue', { venueId: '5' }), kept('w', 'venue', { changeable: false })] })]
    await loadTemplates()
    const [venues, shipped, ...none] = byScope(templates.value)
    expect([venues!.scope, shipped!.scope, none]).toEqual(['venue', null, []])
    expect(venues!.templates.map(({ id, venueId, own }) => [id, venueId, own])).toEqual([['v', '5', true], ['w', undefined, false]])
    expect(shipped!.templates.every(({ own }) => !own)).toBe(true)
  })
  it('are changed as they were seen', async () => {
    await keepTemplate({ scope: 'personal', name: ' n ', text: ' t ' }, { id: 'p', version: 3 } as never, 'k')
    expect(sent[0]).toMatchObject({ method: 'PUT', body: { name: 'n', text: 't' }, headers: { 'If-Match': '"3"' } })
  })
})

describe('notes', () => {
  it('that are not this person’s to read are not there', async () => {
    answers = [refuse(404)]
    const { load, mine, problem } = useNotes('r')
    await load()
    expect([mine.value, problem.value]).toEqual([false, null])
    session.value = { ...session.value!, account: { ...session.value!.account, allowedOperations: [] } }
    sent.length = 0
    await load()
    expect(sent).toEqual([])
  })
  it('sent again are the same note, other words another', async () => {
    const { write, notes, problem } = useNotes('r')
    answers = [refuse(503), () => ({ id: 'n', content: 'x' }), () => ({ id: 'm', content: 'y' })]
    expect(await write('x')).toBe(false)
    expect(problem.value?.status).toBe(503)
    expect([await write('x'), await write('y')]).toEqual([true, true])
    expect(keys()[0]).toBe(keys()[1])
    expect(keys()[2]).not.toBe(keys()[0])
    expect(notes.value.map(({ id }) => id)).toEqual(['m', 'n'])
  })
  it('are put right and taken back in place; where that failed the words stay with who typed them', async () => {
    const { notes, load, correct, withdraw, problem } = useNotes('r')
    answers = [() => ({ items: [{ id: 'n', content: 'a' }, { id: 'm', content: 'b' }], next: null }), refuse(503), () => ({ id: 'n', content: 'c' }), () => null]
    await load()
    const [first] = notes.value
    expect(await correct(first!, 'c')).toBe(false)
    expect([problem.value?.status, notes.value[0]!.content]).toEqual([503, 'a'])
    expect(await correct(first!, 'c')).toBe(true)
    expect(notes.value.map(({ content }) => content)).toEqual(['c', 'b'])
    expect(await withdraw(first!)).toBe(true)
    expect(notes.value.map(({ id }) => id)).toEqual(['m'])
    expect(sent.at(-1)!.path).toBe('/api/v1/requests/{id}/notes/{noteId}/withdrawal')
  })
})

describe('several at once', () => {
  const line = (id: number) => ({ id: String(id), updatedAt: `2026-11-22T00:00:00.${id}Z`, allowedActions: ['assignment'] }) as RequestLine
  beforeEach(() => endPicking())
  it('are sent as the list showed them, by one key however often', async () => {
    toggle(line(1))
    toggle(line(2))
    toggle(line(1))
    const assign = useAssigning()
    answers = [refuse(503), () => ({ results: [] }), () => ({ results: [] })]
    await expect(assign({ memberId: 'm' })).rejects.toMatchObject({ status: 503 })
    await assign({ memberId: 'm' })
    expect(sent[1]!.body).toEqual({ requests: [{ id: '2', updatedAt: '2026-11-22T00:00:00.2Z' }], memberId: 'm' })
    expect(keys()[0]).toBe(keys()[1])
    await assign({ memberId: 'other' })
    expect(keys()[2]).not.toBe(keys()[0])
  })
  it('are those that may be assigned, and, for who oversees, those that are due', () => {
    const may = (...allowedOperations: string[]) => { session.value = { ...session.value!, account: { ...session.value!.account, allowedOperations: allowedOperations as never } } }
    const due = { ...line(1), allowedActions: [], dueAt: '2026-11-23T00:00:00Z' } as RequestLine
    const over = { ...due, dueAt: undefined } as RequestLine
    may('assignRequests')
    expect([line(1), due, over].map(canPick)).toEqual([true, false, false])
    may('remindRequests')
    expect([line(1), due, over].map(canPick)).toEqual([false, true, false])
    toggle(due)
    expect([someToUrge.value, someToAssign.value]).toEqual([true, false])
    may('remindRequests', 'assignRequests')
    toggle(line(2))
    expect([someToUrge.value, someToAssign.value]).toEqual([true, true])
  })
  it('are no more than one call takes', () => {
    for (let id = 0; id < MOST_PICKED + 5; id += 1) toggle(line(id))
    expect([picked.value.size, isFull.value]).toEqual([MOST_PICKED, true])
  })
})

describe('filing for somebody', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20))
  const mark = { kind: 'place' as const, from: 0, to: 2, text: 'gate' }
  async function begun() {
    const filing = useFiling()
    await settled()
    answers = [() => ({ id: 'v', consent: { version: '2026-11', text: '' } })]
    filing.venueId.value = 'v'
    await settled()
    sent.length = 0
    return filing
  }
  it('takes what was read, lets it be put right, and files it once by one key', async () => {
    const { draft, read, take, file, filed, channel, ready } = await begun()
    expect(ready.value).toBe(true)
    answers = [() => ({ content: 'lamp', cut: false, place: 'road', phone: '+8613909310000', sender: 'Li', category: { code: 'c', name: 'C' }, marks: [mark] })]
    await read('pasted')
    take(mark)
    channel.value = 'wechat'
    answers = [refuse(503), () => ({ id: 'r', number: 'N', receipt: 'R' })]
    expect(await file()).toBe(false)
    expect(draft.value!.content).toBe('lamp')
    expect(await file()).toBe(true)
    expect(filed.value!.receipt).toBe('R')
    expect(keys()[1]).toBe(keys()[2])
    expect(sent[2]!.body).toMatchObject({
      venueId: 'v', channel: 'wechat', onBehalf: true, content: 'lamp', category: 'c', consentVersion: '2026-11', wantsReply: true,
      place: { text: 'gate' }, contact: { name: 'Li', phone: '13909310000' },
    })
  })
  it('begins anew afterwards, and leaves out what nobody said', async () => {
    const { draft, file, another, filed } = await begun()
    draft.value!.content = 'noise'
    answers = [() => ({ id: 'r', receipt: 'R' })]
    await file()
    expect(Object.keys(sent[0]!.body!)).not.toContain('contact')
    expect(sent[0]!.body).toMatchObject({ wantsReply: false })
    await another()
    expect([filed.value, draft.value!.content]).toEqual([null, ''])
  })
})
