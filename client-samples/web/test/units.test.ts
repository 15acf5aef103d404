import { describe, expect, it } from 'vitest'
import type { RequestLine, RequestView, Venue } from '@/api/types'
import { answersFor, primaryOf, turnOf } from '@/workbench/actions'
import { fits, NO_FILTERS, readFilters, writeFilters } from '@/workbench/filters'
import { blank, filingOf } from '@/workbench/units/counter'
import { viewsOf } from '@/workbench/units/desks'
import { mayRecord, wordsOf } from '@/workbench/units/recording'
import { canUrgeAll, urgedBy } from '@/workbench/units/reminding'
import { assists, objectionOf } from '@/workbench/units/units'
import type { Fields } from '@/workbench/writing'

const me = { id: 'account', memberId: null, unitIds: [] as string[], roles: ['clerk' as const] }
const officer = { ...me, unitIds: ['u'], roles: ['unit_officer' as const] }
const view = (fields: object) => ({ allowedActions: [], timeline: [], venue: { id: 'v', name: 'venue' }, ...fields }) as unknown as RequestView

describe('the one primary action of who passes on', () => {
  it('is to name the units, and to rule on an objection', () => {
    expect(primaryOf(view({ allowedActions: ['dispatch', 'progress'] }), me)).toBe('dispatch')
    expect(primaryOf(view({ allowedActions: ['designation', 'return', 'progress'] }), me)).toBe('designation')
  })
  it('is not to dispatch what somebody has in hand', () => {
    expect(primaryOf(view({ allowedActions: ['assignment', 'dispatch'], assignee: { memberId: 'm', name: '' } }), me)).toBeNull()
  })
  it('is the answer of the unit that leads', () => {
    expect(primaryOf(view({ allowedActions: ['answer', 'progress', 'objection'], assignee: { memberId: 'm', name: '' } }), officer)).toBe('answer')
    expect(answersFor(view({}), me)).toBe(false)
  })
  it('is a call where nothing else is left, which no line of the list waits for', () => {
    const line = { ...view({ allowedActions: ['follow-ups', 'progress'] }) } as unknown as RequestLine
    expect(primaryOf(line as never, me)).toBe('follow-ups')
    expect(turnOf(line, me)).toBeNull()
  })
})

describe('units', () => {
  it('that assist are told from the one that leads', () => {
    const dispatch = { lead: { id: 'u', name: 'lead' }, assisting: [{ id: 'w', name: 'other' }], designated: false, at: '' }
    expect(assists(view({ dispatch }), officer)).toBe(false)
    expect(assists(view({ dispatch }), { ...me, unitIds: ['w'] })).toBe(true)
    expect(assists(view({}), officer)).toBe(false)
  })
  it('are heard as long as their objection is to be ruled on', () => {
    const timeline = [{ kind: 'objected', text: 'first' }, { kind: 'designated', text: '' }, { kind: 'objected', text: 'second' }]
    expect(objectionOf(view({ state: 'objected', timeline }))?.text).toBe('second')
    expect(objectionOf(view({ state: 'dispatched', timeline }))).toBeUndefined()
  })
})

describe('words recorded for others', () => {
  const dispatched = view({ state: 'dispatched', assignee: { memberId: 'm', name: 'member' }, dispatch: { lead: { id: 'u', name: 'unit' } } })
  it('are those of whoever has it', () => {
    expect(wordsOf(dispatched)).toBe('unit')
    expect(wordsOf(view({ state: 'in_progress', assignee: { memberId: 'm', name: 'member' } }))).toBe('member')
    expect(wordsOf(view({ state: 'submitted' }))).toBe('')
  })
  it('are not offered to a unit, which writes as itself, nor for other steps', () => {
    expect(mayRecord(dispatched, 'progress', me)).toBe(true)
    expect(mayRecord(dispatched, 'progress', officer)).toBe(false)
    expect(mayRecord(dispatched, 'return', me)).toBe(false)
    expect(mayRecord(view({ state: 'in_progress', assignee: { accountId: 'account', name: 'me' } }), 'progress', me)).toBe(false)
  })
})

describe('the desk of each', () => {
  it('has the views of the first role that fits', () => {
    expect(viewsOf(['member', 'clerk']).map(([name]) => name)).toContain('submitted')
    expect(viewsOf(['unit_officer']).map(([name]) => name)).toContain('dispatched')
    expect(viewsOf([])).toEqual([])
  })
  it('keeps whose turn it is in the address', () => {
    const filters = { ...NO_FILTERS, assignee: 'my_turn' as const }
    expect(readFilters(writeFilters(filters))).toEqual(filters)
    const line = { id: 'r', title: '', state: 'accepted', overdue: false, venue: { id: 'v', name: '' }, allowedActions: ['assignment'] } as unknown as RequestLine
    expect(fits(line, filters, me)).toBe(true)
    expect(fits({ ...line, allowedActions: ['progress'] }, filters, me)).toBe(false)
  })
})

describe('urging', () => {
  it('all that fit is possible by what the server filters by alone', () => {
    expect(canUrgeAll(NO_FILTERS)).toBe(true)
    expect(canUrgeAll({ ...NO_FILTERS, q: 'lamp' })).toBe(false)
    expect(canUrgeAll({ ...NO_FILTERS, assignee: 'my_turn' })).toBe(false)
    expect(urgedBy({ ...NO_FILTERS, state: 'dispatched', overdue: false, venue: 'v' })).toEqual({ venueId: 'v', state: 'dispatched', overdue: false })
    expect(urgedBy(NO_FILTERS)).toEqual({})
  })
})

describe('what is filed at the counter', () => {
  const venue = { id: 'v', consent: { version: '1', text: '' } } as unknown as Venue
  const fields = { words: ' stairs ', channel: 'walk_in' } as Fields
  it('leaves out what was left alone', () => {
    expect(filingOf(fields, blank(), venue)).toEqual({ venueId: 'v', content: 'stairs', channel: 'walk_in', onBehalf: true, wantsReply: true, consentVersion: '1', visibility: 'private' })
  })
  it('is public only where that was agreed to apart, and names the grid cell only of a grid worker', () => {
    const person = { ...blank(), name: 'Wang', place: 'door 3', gridCell: 'G-7', isPublic: true }
    expect(filingOf(fields, person, venue)).toMatchObject({ visibility: 'public', contact: { name: 'Wang' }, place: { text: 'door 3' } })
    expect(filingOf(fields, person, venue)).not.toHaveProperty('gridCell')
    expect(filingOf({ ...fields, channel: 'grid' }, person, venue)).toMatchObject({ gridCell: 'G-7', channel: 'grid' })
  })
})
