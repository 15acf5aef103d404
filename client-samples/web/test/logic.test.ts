import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import type { RequestView } from '@/api/types'
import { t } from '@/i18n'
import { emptyDraft } from '@/resident/draft'
import { fitted } from '@/resident/photo'
import type { Place } from '@/resident/place'
import { grouped, tidyReceipt } from '@/resident/receipts'
import { holderOf } from '@/resident/holder'
import { isLate, isPromiseLate, nudgesOf } from '@/resident/steps'
import { choicesOf } from '@/resident/suggesting'
import { derivedTitle, submissionOf } from '@/resident/submission'
import { clock, weekday } from '@/ui/dates'
import { uuid } from '@/ui/uuid'
// @ts-expect-error plain JavaScript
import { compileMessages } from '../scripts/messages.mjs'

const place = { qrCode: 'here', venueId: 'v', consent: { version: '7', text: '' } } as Place

describe('to whom it may go', () => {
  const here = [{ id: 'a', name: 'A', expertise: ['heating'] }, { id: 'b', name: 'B', expertise: [] }] as never
  it('is anybody met here, those who fit what was written first', () => {
    const draft = emptyDraft('at/here')
    expect(choicesOf(draft, here).map(({ id }) => id)).toEqual(['a', 'b'])
    draft.suggestions = { members: [{ id: 'c', name: 'C', reasons: ['elsewhere'] }, { id: 'b', name: 'B', reasons: ['fits'] }], similar: [] } as never
    expect(choicesOf(draft, here).map(({ id, reasons }) => [id, ...reasons])).toEqual([['c', 'elsewhere'], ['b', 'fits'], ['a', 'heating']])
  })
})

describe('photos', () => {
  it.each([[4000, 3000, 2048, 1536], [3000, 4000, 1536, 2048], [800, 600, 800, 600], [9000, 3, 2048, 1]])('%i × %i becomes %i × %i', (w, h, width, height) => {
    expect(fitted(w, h)).toEqual({ width, height })
  })
})

describe('receipts', () => {
  it('are read out in fours', () => expect(grouped('W2VJ74X7ETF8NTB5M8Z2B0K7')).toBe('W2VJ 74X7 ETF8 NTB5 M8Z2 B0K7'))
  it('are understood as they are typed from paper', () => expect(tidyReceipt(' w2vj-74x7 etf8 ntb5 m8z2 bOkI')).toBe('W2VJ74X7ETF8NTB5M8Z2B0K1'))
})

describe('a submission', () => {
  it('leaves out what was left alone', () => {
    expect(submissionOf({ ...emptyDraft('at/here'), content: ' words ' }, place, 'voice')).toEqual({
      qrCode: 'here', content: 'words', wantsReply: true, aboutStaff: false, urgency: 'normal', consentVersion: '7', visibility: 'private',
    })
  })
  it('never shows or routes to the venue what is about its staff', () => {
    const sent = submissionOf({ ...emptyDraft('at/here'), content: 'x', aboutStaff: true, isPublic: true, memberId: 'm' }, place, 'voice')
    expect(sent.visibility).toBe('private')
    expect(sent.memberId).toBeUndefined()
  })
  it('of voice alone says so', () => expect(submissionOf(emptyDraft('at/here'), place, 'voice').content).toBe('voice'))
  it('has its first sentence for a title', () => {
    expect(derivedTitle('\u706f\u574f\u4e86\u3002\u5feb\u4fee')).toBe('\u706f\u574f\u4e86')
    expect(Array.from(derivedTitle('\u{1f600}'.repeat(40)))).toHaveLength(31)
  })
})

describe('the one clock', () => {
  const now = new Date('2026-11-22T02:00:00Z')
  it('is late where the server says so or the deadline has passed', () => {
    expect(isLate({ dueAt: '2026-11-22T02:00:00Z', overdue: false }, now)).toBe(true)
    expect(isLate({ dueAt: '2026-11-23T02:00:00Z', overdue: true }, now)).toBe(true)
    expect(isLate({ dueAt: '2026-11-23T02:00:00Z', overdue: false }, now)).toBe(false)
    expect(isLate({ overdue: false }, now)).toBe(false)
  })
  it('knows a promise that was not kept, by the day of Shanghai', () => {
    expect(isPromiseLate({ promisedOn: '2026-11-21' }, now)).toBe(true)
    expect(isPromiseLate({ promisedOn: '2026-11-22' }, now)).toBe(false)
    expect(isPromiseLate({ promisedOn: '2026-11-21', closedAt: '2026-11-21T10:00:00Z' }, now)).toBe(false)
    expect(isPromiseLate({}, now)).toBe(false)
  })
  it('tells who was pressed since it stands as it does', () => {
    const timeline = [{ kind: 'reminded', at: '2026-11-19T00:00:00Z' }, { kind: 'escalated', at: '2026-11-21T00:00:00Z' }, { kind: 'reminded', at: '2026-11-22T00:00:00Z' }]
    const view = { timeline, stateSince: '2026-11-20T00:00:00Z', dueAt: '2026-11-20T10:00:00Z', overdue: true } as unknown as RequestView
    expect(nudgesOf(view)).toEqual({ reminded: '2026-11-22T00:00:00Z', escalated: '2026-11-21T00:00:00Z' })
    expect(nudgesOf({ ...view, overdue: false }).escalated).toBeUndefined()
    expect(nudgesOf({ ...view, stateSince: '2026-11-23T00:00:00Z' }).reminded).toBeUndefined()
    expect(nudgesOf({ ...view, dueAt: '2026-11-23T00:00:00Z' }).escalated).toBeUndefined()
    expect(nudgesOf({ ...view, dueAt: undefined } as RequestView).reminded).toBeUndefined()
  })
})

describe('in whose hands', () => {
  const at = (state: string, more = {}) => holderOf({ state, venue: { id: 'v', name: 'venue' }, assignee: { name: 'member' }, ...more } as never)
  it('is the unit, or whoever is to name one', () => {
    expect(at('dispatched', { dispatch: { lead: { name: 'unit' } } })).toBe('unit')
    expect(at('dispatched', { dispatch: {} })).toBe(t('track.dispatcher'))
    expect(at('objected', { dispatch: { lead: { name: 'unit' } } })).toBe(t('track.dispatcher'))
  })
  it('is whoever it was handed off to, and before that who handles it', () => {
    expect(at('handed_off', { handOff: { channel: 'petition' } })).toBe(t('track.petition'))
    expect(at('in_progress')).toBe('member')
    expect(at('submitted', { assignee: undefined, examiner: 'office' })).toBe(t('track.office'))
    expect(at('submitted', { assignee: undefined })).toBe('venue')
  })
})

describe('problems', () => {
  it('that pass are told from those that stay', () => {
    for (const status of [0, 429, 500, 503]) expect(new Problem(status, 'x').passing).toBe(true)
    for (const status of [400, 404, 410, 422]) expect(new Problem(status, 'x').passing).toBe(false)
  })
  it('find the message of a field and of what is inside it', () => {
    const problem = Problem.of(422, { type: '/docs/problems#rule-broken', title: 't', violations: [{ field: 'contact.phone', message: 'p' }, { field: 'attachmentIds[0]', message: 'a' }] }, '12')
    expect([problem.slug, problem.retryAfter, problem.messageFor('contact'), problem.messageFor('attachmentIds'), problem.messageFor('content')]).toEqual(['rule-broken', 12, 'p', 'a', undefined])
  })
  it('without a body are told by their status', () => expect(Problem.of(502, '<html>', null).slug).toBe('http-502'))
})

describe('small things', () => {
  it('a UUID is of version 4', () => expect(uuid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/))
  it('seconds as a clock', () => expect([clock(5), clock(60)]).toEqual(['0:05', '1:00']))
  it('Monday is the first day', () => expect(weekday(1)).not.toBe(weekday(7)))
  it('messages compile to strings and functions, never to code from text', () => {
    expect(compileMessages({ a: 'plain', b: '"); alert(1); ("' })).toBe('{"a":"plain","b":"\\"); alert(1); (\\""}')
    expect(compileMessages({ a: '{n} x' })).toContain('=>')
  })
})
