import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/api/problem'
import { bodyOf, missingIn as missingOf } from '@/workbench/consultation/fields'
import { allowedOf } from '@/workbench/consultation/moves'
import { AGAIN_MS, autosaving, PAUSE_MS } from '@/workbench/proposal/autosave'
import { ASSIGNMENT_MOVES, OWN_WORDS } from '@/workbench/proposal/handling'
import { PROPOSAL_MOVES } from '@/workbench/proposal/moves'
import { isSaid, originIn, pageOf } from '@/workbench/proposal/origin'
import { BLANK, missingIn, textOf, valuesOf, written } from '@/workbench/proposal/text'
import { Draft } from '@/workbench/proposal/drafting'
import type { Proposal } from '@/workbench/proposal/types'
import { dueOf } from '@/workbench/proposal/unitDue'

describe('saving while one writes', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('waits for a pause, and is one call however many letters', async () => {
    const save = vi.fn(() => Promise.resolve())
    const { state, touch } = autosaving(save)
    for (let letter = 0; letter < 5; letter += 1) {
      touch()
      await vi.advanceTimersByTimeAsync(PAUSE_MS - 1)
    }
    expect([save.mock.calls.length, state.value]).toEqual([0, 'waiting'])
    await vi.advanceTimersByTimeAsync(1)
    expect([save.mock.calls.length, state.value]).toEqual([1, 'saved'])
  })

  it('sends what was typed meanwhile with the next call, never two at once', async () => {
    let arrived: () => void = () => undefined
    const save = vi.fn(() => new Promise<void>((resolve) => { arrived = resolve }))
    const { state, touch } = autosaving(save)
    touch()
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    touch()
    await vi.advanceTimersByTimeAsync(PAUSE_MS * 3)
    expect([save.mock.calls.length, state.value]).toEqual([1, 'saving'])
    arrived()
    await vi.advanceTimersByTimeAsync(0)
    expect(state.value).toBe('waiting')
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    expect(save).toHaveBeenCalledTimes(2)
    arrived()
    await vi.advanceTimersByTimeAsync(0)
    expect(state.value).toBe('saved')
  })

  it('tries again by itself where the network was away, and says so meanwhile', async () => {
    const save = vi.fn().mockRejectedValueOnce(Problem.unreached()).mockResolvedValue(undefined)
    const { state, problem, touch } = autosaving(save)
    touch()
    await vi.advanceTimersByTimeAsync(PAUSE_MS)
    expect([state.value, problem.value?.passing]).toEqual(['failed', true])
    await vi.advanceTimersByTimeAsync(AGAIN_MS)
    expect([state.value, problem.value]).toEqual(['saved', null])
  })

  it('does not hammer on what the server refuses, and keeps it unsaved', async () => {
    const save = vi.fn().mockRejectedValue(Problem.of(412, { status: 412, title: 'stale', type: '/problems/stale' }, null))
    const { state, touch, flush } = autosaving(save)
    touch()
    await vi.advanceTimersByTimeAsync(PAUSE_MS + AGAIN_MS * 3)
    expect([save.mock.calls.length, state.value]).toEqual([1, 'failed'])
    expect(await flush()).toBe(false)
    expect(save).toHaveBeenCalledTimes(2)
  })

  it('saves at once when asked to, and nothing where nothing was typed', async () => {
    const save = vi.fn(() => Promise.resolve())
    const { flush, touch } = autosaving(save)
    expect(await flush()).toBe(true)
    touch()
    expect(await flush()).toBe(true)
    expect(save).toHaveBeenCalledTimes(1)
  })
})

vi.mock('@/workbench/consultation/calls', () => calls)
const calls = vi.hoisted(() => ({ changeOne: vi.fn(), makeOne: vi.fn(), oneOf: vi.fn(), listOf: vi.fn(), doTo: vi.fn() }))

describe('a draft', () => {
  const at = (version: number, subject: string) => ({ id: 'p', version, session: { id: 's' }, kind: 'member', subject, suggestedUnits: [] }) as unknown as Proposal
  const stale = Problem.of(412, { type: '/problems#stale' }, null)
  beforeEach(() => { vi.resetAllMocks() })

  it('is begun once, under the same key, and changed from then on by its version', async () => {
    calls.makeOne.mockRejectedValueOnce(Problem.unreached()).mockResolvedValue(at(0, 'a'))
    calls.changeOne.mockResolvedValue(at(1, 'b'))
    const draft = new Draft('key', null)
    await expect(draft.save({ ...BLANK, sessionId: 's', subject: 'a' })).rejects.toThrow()
    // the same again, as it may have arrived, and then what was typed since
    await draft.save({ ...BLANK, sessionId: 's', subject: 'ab' })
    expect(calls.makeOne.mock.calls.map(([, body, key]) => [body.text.subject, key])).toEqual([['a', 'key'], ['a', 'key']])
    expect(calls.changeOne.mock.calls[0]!.slice(1, 3)).toEqual(['p', 0])
    expect(draft.view?.version).toBe(1)
  })
  it('goes on where only the answer was lost', async () => {
    const draft = new Draft('key', at(0, 'a'))
    calls.changeOne.mockRejectedValueOnce(Problem.unreached()).mockRejectedValueOnce(stale).mockResolvedValue(at(2, 'bc'))
    calls.oneOf.mockResolvedValue(at(1, 'b'))
    await expect(draft.save({ ...BLANK, subject: 'b' })).rejects.toThrow()
    expect((await draft.save({ ...BLANK, subject: 'bc' })).version).toBe(2)
    expect(calls.changeOne.mock.calls[2]!.slice(1, 3)).toEqual(['p', 1])
  })
  it('asks where somebody else has changed it', async () => {
    const draft = new Draft('key', at(0, 'a'))
    calls.changeOne.mockRejectedValueOnce(Problem.unreached()).mockRejectedValueOnce(stale)
    calls.oneOf.mockResolvedValue(at(1, 'theirs'))
    await expect(draft.save({ ...BLANK, subject: 'b' })).rejects.toThrow()
    await expect(draft.save({ ...BLANK, subject: 'bc' })).rejects.toMatchObject({ status: 412 })
    expect(calls.changeOne).toHaveBeenCalledTimes(2)
  })
})

describe('the text of a proposal', () => {
  it('is saved as far as it is written, trimmed', () => {
    expect(textOf({ ...BLANK, subject: ' lifts ', groupName: 'a party' })).toEqual({ kind: 'member', subject: 'lifts', suggestedUnitIds: [] })
    expect(textOf({ ...BLANK, kind: 'party_or_sector_group', groupName: 'a party', subject: 'lifts', analysis: 'why' })).toMatchObject({ groupName: 'a party', analysis: 'why' })
    expect(textOf({ ...BLANK, suggestedUnits: '[{"id":"u","name":"unit"}]' }).suggestedUnitIds).toEqual(['u'])
  })
  it('says what a submission still misses, in the order of the form', () => {
    expect(missingIn({ ...BLANK, subject: 'x', situation: ' ' })).toEqual(['category', 'situation', 'analysis', 'recommendations'])
    expect(missingIn({ ...BLANK, kind: 'special_committee' })[0]).toBe('groupName')
  })
  it('is what its form shows again', () => {
    const view = { session: { id: 's' }, kind: 'joint', category: 'law_and_united_front', subject: 'a', situation: 'b', suggestedUnits: [{ id: 'u', name: 'unit' }] } as unknown as Proposal
    expect(textOf(valuesOf(view))).toEqual({ kind: 'joint', category: 'law_and_united_front', subject: 'a', situation: 'b', suggestedUnitIds: ['u'] })
  })
  it('is counted by characters, not by their bytes', () => {
    expect(written({ ...BLANK, subject: 'ab', situation: ' c𠮷 ' })).toBe(4)
  })
  it('may come from a step of its line', () => {
    expect(originIn((name) => (name === 'record' ? 'r' : ''))).toEqual({ kind: 'reception_record', id: 'r' })
    expect([isSaid({ kind: 'request', id: 'r' }), isSaid({ kind: 'consultation', id: 'c' })]).toEqual([true, false])
    expect(originIn(() => '')).toBeNull()
    expect(pageOf({ kind: 'reception_record', id: 'r' })).toBe('/desk/reception-records/r')
  })
})

describe('what is done with a proposal', () => {
  it('is offered in its order, and only what is allowed', () => {
    expect(allowedOf(PROPOSAL_MOVES, ['withdrawal', 'cosigners', 'submission', 'elsewhere'])).toEqual(['submission', 'cosigners', 'withdrawal'])
  })
  it('goes to cosigners by their ids, and is or is not for everybody', () => {
    expect(bodyOf(PROPOSAL_MOVES.cosigners!.fields, { memberIds: '[{"id":"a","name":"x"}]' })).toEqual({ memberIds: ['a'] })
    expect(missingOf(PROPOSAL_MOVES.cosigners!.fields, { memberIds: '' })).toEqual(['memberIds'])
    expect([bodyOf(PROPOSAL_MOVES.publication!.fields, { published: 'true' }), bodyOf(PROPOSAL_MOVES.publication!.fields, {})]).toEqual([{ published: true }, { published: false }])
  })
  it('goes to one unit, to a lead with others, or to several, by what was chosen', () => {
    const { fields } = PROPOSAL_MOVES.assignment!
    const units = { leadUnitId: 'l', assistingUnitIds: '[{"id":"a","name":"x"}]', separateUnitIds: '[{"id":"s","name":"y"}]' }
    expect(bodyOf(fields, { ...units, mode: 'sole' })).toEqual({ leadUnitId: 'l' })
    expect(bodyOf(fields, { ...units, mode: 'joint' })).toEqual({ leadUnitId: 'l', assistingUnitIds: ['a'] })
    expect(bodyOf(fields, { ...units, mode: 'separate' })).toEqual({ separateUnitIds: ['s'] })
    expect(missingOf(fields, { mode: 'joint' })).toEqual(['leadUnitId', 'assistingUnitIds'])
  })
  it('needs words where the proposer is not content', () => {
    const { fields } = PROPOSAL_MOVES.rating!
    const rated = { processRating: 'satisfied', resultRating: 'satisfied', recordedFor: 'x' }
    expect(missingOf(fields, rated)).toEqual([])
    expect(missingOf(fields, { ...rated, resultRating: 'dissatisfied' })).toEqual(['comment'])
  })
})

describe('what a unit does', () => {
  it('promises something with class B alone', () => {
    const { fields } = ASSIGNMENT_MOVES.reply!
    const said = { content: 'said', recordedFor: 'x', promise: 'p', promisedOn: '2027-01-01' }
    expect(bodyOf(fields, { ...said, resultClass: 'a' })).not.toHaveProperty('promise')
    expect(bodyOf(fields, { ...said, resultClass: 'b' })).toMatchObject({ promise: 'p', promisedOn: '2027-01-01' })
    expect(missingOf(fields, { content: 'said', recordedFor: 'x', resultClass: 'b' })).toEqual(['promise', 'promisedOn'])
  })
  it('sends what came sealed on paper as one, and nothing where there was none', () => {
    const { fields } = ASSIGNMENT_MOVES.reply!
    const said = { resultClass: 'a', content: 'said', recordedFor: 'x' }
    const sealed = { ...said, documentIds: '[{"id":"d","name":"sealed.pdf"}]' }
    expect(bodyOf(fields, { ...sealed, visibility: 'public' })).toEqual({ ...said, papers: { documentIds: ['d'], visibility: 'public' } })
    expect(missingOf(fields, sealed)).toEqual(['visibility'])
    expect(bodyOf(fields, { ...said, documentIds: '[]', visibility: 'public' })).toEqual(said)
  })
  it('names nobody else for its own words, whatever it does', () => {
    const left = ASSIGNMENT_MOVES.signing!.fields.filter(({ name }) => !OWN_WORDS.signing!.includes(name))
    expect(left).toEqual([])
    expect(Object.keys(OWN_WORDS)).toEqual(Object.keys(ASSIGNMENT_MOVES))
  })
  it('is due until it is done, and late where it was missed', () => {
    const deadlines = { object: '2026-12-01T00:00:00Z', contact: '2026-12-10T00:00:00Z', reply: '2027-03-01T00:00:00Z', contactLate: true, replyLate: false, promiseLate: true, escalated: false }
    const kinds = (state: 'assigned' | 'signed' | 'contacted' | 'objected') => dueOf({ state, deadlines }).map(({ kind }) => kind)
    expect([kinds('assigned'), kinds('signed'), kinds('contacted'), kinds('objected')]).toEqual([['object', 'contact', 'reply'], ['contact', 'reply'], ['reply'], ['reply']])
    expect(dueOf({ state: 'signed', deadlines })[0]).toMatchObject({ kind: 'contact', late: true })
    const replied = { state: 'replied' as const, deadlines, promisedOn: '2027-06-01' }
    expect(dueOf({ ...replied, proposalState: 'closed' })).toEqual([])
    expect(dueOf({ ...replied, proposalState: 'tracking' })).toEqual([{ kind: 'promise', on: '2027-06-01', late: true }])
  })
})
