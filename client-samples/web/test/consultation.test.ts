import { describe, expect, it } from 'vitest'
import { arrangementOf, BLANK, valuesOf } from '@/workbench/consultation/arranging'
import { momentOf, partsOf } from '@/workbench/consultation/days'
import { dueOf } from '@/workbench/consultation/dueDays'
import { bodyOf, listIn, missingIn } from '@/workbench/consultation/fields'
import { allowedOf, CONSULTATION_MOVES, TOPIC_MOVES } from '@/workbench/consultation/moves'
import type { Consultation } from '@/workbench/consultation/types'

describe('what a move sends', () => {
  const { minutes, outcomes, ratings, attendance } = CONSULTATION_MOVES
  it('is trimmed, and leaves out what was left alone', () => {
    expect(bodyOf(TOPIC_MOVES.screening!.fields, { note: '  ' })).toEqual({})
    expect(bodyOf(TOPIC_MOVES.screening!.fields, { note: ' clear ' })).toEqual({ note: 'clear' })
    expect(bodyOf(ratings!.fields, { participantId: '', rating: '4', comment: '' })).toEqual({ rating: 4 })
  })
  it('holds positions only where there is no full consensus', () => {
    const positions = JSON.stringify([{ holder: 'a', content: 'b' }])
    expect(bodyOf(minutes!.fields, { content: 'said', consensus: 'full', positions })).toEqual({ content: 'said', consensus: 'full' })
    expect(bodyOf(minutes!.fields, { content: 'said', consensus: 'none', positions })).toMatchObject({ positions: [{ holder: 'a', content: 'b' }] })
    expect(missingIn(minutes!.fields, { content: 'said', consensus: 'partial' })).toEqual(['positions'])
    expect(missingIn(minutes!.fields, { content: 'said', consensus: 'full' })).toEqual([])
  })
  it('has a figure before only with what is measured', () => {
    const values = { title: 't', content: 'c', dueOn: '2026-12-01', before: '3' }
    expect(bodyOf(outcomes!.fields, values)).not.toHaveProperty('before')
    expect(bodyOf(outcomes!.fields, { ...values, indicator: 'lamps' })).toMatchObject({ indicator: 'lamps', before: 3 })
  })
  it('names documents by their ids alone, and none where none was chosen', () => {
    const { materials } = CONSULTATION_MOVES
    const documentIds = JSON.stringify([{ id: 'a', name: 'plan.pdf' }, { id: 'b', name: 'map.docx' }])
    expect(bodyOf(materials!.fields, { title: 't', documentIds, visibility: 'public' })).toEqual({ title: 't', documentIds: ['a', 'b'], visibility: 'public' })
    expect(bodyOf(materials!.fields, { title: 't', content: 'c' })).toEqual({ title: 't', content: 'c' })
  })
  it('names whoever came, of whom there has to be one', () => {
    expect(missingIn(attendance!.fields, { participantIds: '[]' })).toEqual(['participantIds'])
    expect(bodyOf(attendance!.fields, { participantIds: '["a"]' })).toEqual({ participantIds: ['a'] })
    expect(listIn('not a list')).toEqual([])
  })
})

describe('what is offered', () => {
  it('is what is allowed, in its order, and nothing that this client does not know', () => {
    expect(allowedOf(CONSULTATION_MOVES, ['cancellation', 'notice', 'elsewhere', 'materials'])).toEqual(['notice', 'materials', 'cancellation'])
  })
})

describe('the next of its last days', () => {
  const deadlines = { notice: '2026-12-01', noticeLate: true, materials: '2026-12-03', materialsLate: false, minutesLate: false }
  it('is what still has to be done where it stands', () => {
    expect(dueOf('researching', deadlines).map(({ kind, late }) => [kind, late])).toEqual([['notice', true], ['materials', false]])
    expect(dueOf('noticed', deadlines).map(({ kind }) => kind)).toEqual(['materials'])
    expect(dueOf('noticed', deadlines, ['materials'])).toEqual([])
    expect(dueOf('in_session', deadlines)).toEqual([])
    expect(dueOf('archived', deadlines)).toEqual([])
  })
})

describe('an arrangement', () => {
  const view = {
    title: 'lifts', format: 'meeting', level: 'town', visibility: 'public', convener: { memberId: 'm', name: 'member' }, startsAt: '2026-12-20T01:30:00Z', endsAt: '2026-12-20T03:00:00Z',
    participants: [{ id: '1', kind: 'member', memberId: 'm', name: 'member' }, { id: '2', kind: 'resident', name: 'from number three' }],
  } as unknown as Consultation
  it('is what its form shows, at the hour of the place', () => {
    const values = valuesOf(view)
    expect([values.day, values.from, values.to]).toEqual(['2026-12-20', '09:30', '11:00'])
    expect(arrangementOf(values)).toEqual({
      title: 'lifts', format: 'meeting', level: 'town', visibility: 'public', convenerMemberId: 'm', startsAt: '2026-12-20T09:30:00+08:00', endsAt: '2026-12-20T11:00:00+08:00',
      participants: [{ kind: 'member', memberId: 'm', unitId: undefined }, { kind: 'resident', name: 'from number three' }],
    })
  })
  it('has no moment without a day and its hour', () => {
    expect(momentOf('2026-12-20', '')).toBeUndefined()
    expect(arrangementOf({ ...BLANK, title: 'x', to: '11:00' })).toEqual({ title: 'x', format: 'meeting', visibility: 'private', participants: [] })
    expect(partsOf(undefined)).toEqual({ day: '', hour: '' })
  })
})
