import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { RequestLine } from '@/api/types'
import { loadWorkbenchWords } from '@/i18n'
import { allowed, primaryOf } from '@/workbench/actions'
import { dueWords, grouped, groupOf } from '@/workbench/due'
import { exportedAs } from '@/workbench/exchange/exported'
import { exportedBy, fits, NO_FILTERS, parametersOf, readFilters, writeFilters } from '@/workbench/filters'
import { commandOf } from '@/workbench/keys'
import { EVERY_MS, MOST_MS, REST_AFTER_MS, startPulse, waitAfter } from '@/workbench/pulse'
import { blankOf, insertAt } from '@/workbench/templates'

const VENUE = '019c9f2e-3a00-7000-8000-000000000004'
const me = { id: 'account', memberId: null as string | null }
const line = (fields: Partial<RequestLine> = {}) => ({ id: 'r', title: 'lamp', state: 'accepted', overdue: false, venue: { id: VENUE, name: '' }, allowedActions: [], ...fields }) as RequestLine

describe('filters in the address', () => {
  const all = { q: 'lamp', state: 'accepted', assignee: 'nobody', category: 'urban.facilities', venue: VENUE, overdue: false, watched: true, sort: 'updated' } as const
  it('come back as they were written', () => {
    expect(readFilters(writeFilters(all))).toEqual(all)
    expect(readFilters(writeFilters(NO_FILTERS))).toEqual(NO_FILTERS)
  })
  it('that were left alone are not written', () => expect(writeFilters({ ...NO_FILTERS, q: '  ' })).toEqual({}))
  it('that nobody knows are left out', () => {
    expect(readFilters({ state: 'gone', assignee: ['me', 'nobody'], overdue: 'yes', venue: '../x', sort: 'title' })).toEqual(NO_FILTERS)
  })
  it('ask for words of two characters or more only, whatever the script', () => {
    expect(parametersOf({ ...NO_FILTERS, q: ' a ' })).toEqual({ sort: 'due' })
    expect(parametersOf({ ...NO_FILTERS, q: '\u706f\u574f', overdue: false })).toEqual({ q: '\u706f\u574f', overdue: false, sort: 'due' })
  })

  it('are those of an export, which calls the venue otherwise and has one order', () => {
    expect(exportedBy({ ...NO_FILTERS, state: 'closed', venue: 'v', sort: 'updated' })).toEqual({ state: 'closed', venueId: 'v' })
  })
  it('of an address are called as an export calls them', () => {
    expect(exportedAs({ venue: 'v', topicCall: 'c', overdue: 'true', state: 'approved' })).toEqual({ venueId: 'v', topicCallId: 'c', overdue: true, state: 'approved' })
  })
  it('tell which change elsewhere belongs to the list', () => {
    expect(fits(line(), { ...NO_FILTERS, state: 'accepted', venue: VENUE, assignee: 'nobody', q: 'lam' }, me)).toBe(true)
    expect(fits(line(), { ...NO_FILTERS, state: 'submitted' }, me)).toBe(false)
    expect(fits(line(), { ...NO_FILTERS, assignee: 'me' }, me)).toBe(false)
    expect(fits(line({ assignee: { accountId: 'account', name: '' } }), { ...NO_FILTERS, assignee: 'me' }, me)).toBe(true)
    expect(fits(line({ assignee: { memberId: 'm', name: '' } }), { ...NO_FILTERS, assignee: 'me' }, { id: 'x', memberId: 'm' })).toBe(true)
    expect(fits(line(), { ...NO_FILTERS, overdue: true }, me)).toBe(false)
    expect(fits(line(), { ...NO_FILTERS, watched: true }, me)).toBe(false)
  })
})

describe('what is due', () => {
  // Sunday 10:00 in Shanghai
  const now = new Date('2026-11-22T02:00:00Z')
  it.each([
    ['2026-11-22T01:00:00Z', 'late'], ['2026-11-22T15:59:00Z', 'today'], ['2026-11-22T16:30:00Z', 'tomorrow'],
    ['2026-11-29T10:00:00Z', 'week'], ['2026-11-30T10:00:00Z', 'later'],
  ])('at %s stands under %s, by the day of Shanghai', (dueAt, group) => expect(groupOf({ dueAt, overdue: false }, now)).toBe(group))
  it('is late where the server says so, and nothing where nothing is due', () => {
    expect(groupOf({ dueAt: '2026-12-30T00:00:00Z', overdue: true }, now)).toBe('late')
    expect(groupOf({ overdue: false }, now)).toBe('done')
  })
  it('keeps the order of the list within its groups', () => {
    const lines = ['2026-11-21T00:00:00Z', '2026-11-22T03:00:00Z', '2026-11-22T04:00:00Z', undefined].map((dueAt, index) => ({ dueAt, overdue: false, index }))
    expect(grouped(lines, now).map(({ group, lines: those }) => [group, those.map(({ index }) => index)])).toEqual([['late', [0]], ['today', [1, 2]], ['done', [3]]])
  })
  it('does not move a line that was renewed while the list is read', () => {
    const before = { id: 'a', dueAt: '2026-11-21T00:00:00Z', overdue: true }
    const renewed = { ...before, dueAt: '2026-11-25T00:00:00Z', overdue: false }
    const after = { id: 'b', dueAt: '2026-11-21T01:00:00Z', overdue: true }
    expect(grouped([renewed, after], now, (line) => (line.id === 'a' ? before : line))).toEqual([{ group: 'late', lines: [renewed, after] }])
    expect(grouped([renewed, after], now).length).toBe(2)
  })
  it('is said as hours and days late, and by the hour only where the hour says something', async () => {
    await loadWorkbenchWords()
    const words = (dueAt: string) => dueWords({ dueAt, overdue: false }, now)
    vi.setSystemTime(now)
    expect(words('2026-11-19T01:00:00Z')).toContain('3')
    expect(words('2026-11-21T23:00:00Z')).toContain('3')
    expect(words('2026-11-22T01:59:00Z')).not.toMatch(/\d/)
    expect(words('2026-11-22T08:30:00Z')).toContain('16:30')
    expect(words('2026-11-22T15:59:00Z')).not.toContain('23:59')
    expect(words('2026-11-22T08:30:00Z')).not.toContain('desk.')
    expect(dueWords({ overdue: false }, now)).toBe('')
    vi.useRealTimers()
  })
})

describe('the one primary action', () => {
  const view = (allowedActions: string[], fields = {}) => ({ allowedActions, ...fields }) as never
  const assignee = { accountId: 'account', name: '' }
  it('is among what the server allows', () => {
    expect(primaryOf(view([]), me)).toBeNull()
    expect(primaryOf(view(['messages', 'progress']), me)).toBeNull()
    expect(allowed(view(['messages', 'unheard-of', 'acceptance']))).toEqual(['acceptance', 'messages'])
  })
  it('takes on, finds a hand, starts, answers', () => {
    expect(primaryOf(view(['decline', 'answer', 'acceptance']), me)).toBe('acceptance')
    expect(primaryOf(view(['assignment', 'messages']), me)).toBe('assignment')
    expect(primaryOf(view(['start', 'return'], { assignee }), me)).toBe('start')
    expect(primaryOf(view(['answer', 'return'], { assignee }), me)).toBe('answer')
  })
  it('leaves what is in somebody else’s hands to them', () => {
    expect(primaryOf(view(['answer', 'assignment', 'return'], { assignee: { memberId: 'm', name: '' } }), me)).toBeNull()
  })
  it('is to grant the time that was asked for, not to ask again', () => {
    const asked = { assignee: { memberId: 'm', name: '' }, extension: { askedWorkdays: 3 } }
    expect(primaryOf(view(['extension', 'progress'], asked), me)).toBe('extension')
    expect(primaryOf(view(['extension'], { assignee }), me)).toBeNull()
  })
})

describe('single keys', () => {
  const at = (inside: boolean) => ({ closest: () => (inside ? {} : null) })
  it('are commands where nothing is typed', () => expect(commandOf({ key: 'J', target: at(false) })).toBe('j'))
  it('are letters in a field, beside a modifier, and while characters are composed', () => {
    expect(commandOf({ key: 'a', target: at(true) })).toBeNull()
    for (const with_ of ['ctrlKey', 'metaKey', 'altKey', 'isComposing']) expect(commandOf({ key: 'a', [with_]: true, target: at(false) })).toBeNull()
    expect(commandOf({ key: 'Enter', target: at(false) })).toBeNull()
  })
})

describe('ready-made words', () => {
  it('take the place of what is selected and select their first blank', () => {
    const put = insertAt('before after', 'see you [when] at [where]', 7, 12)
    expect(put.words).toBe('before \nsee you [when] at [where]')
    expect(put.words.slice(put.from, put.to)).toBe('[when]')
  })
  it('without a blank leave the cursor behind them', () => {
    const put = insertAt('', 'done', 0, 0)
    expect([put.words, put.from, put.to]).toEqual(['done', 4, 4])
  })
  it('tell what is still to be filled in, also in full-width brackets', () => {
    expect(blankOf('by \uff3bdate\uff3d')?.text).toBe('\uff3bdate\uff3d')
    expect(blankOf('by Friday')).toBeNull()
  })
})

describe('the pulse', () => {
  beforeEach(() => void vi.useFakeTimers())
  const begin = (look: () => Promise<void>, seen = () => true) => startPulse({ look, seen })

  it('waits longer after each failure, never too long, never less than asked', () => {
    expect([0, 1, 2].map((failures) => waitAfter(failures))).toEqual([EVERY_MS, 2 * EVERY_MS, 4 * EVERY_MS])
    expect(waitAfter(30)).toBe(MOST_MS)
    expect(waitAfter(0, 60)).toBe(60_000)
    expect(waitAfter(2, 1)).toBe(4 * EVERY_MS)
  })
  it('beats on, and catches up after trouble', async () => {
    let fail = true
    const look = vi.fn(async () => { if (fail) throw new Error('503') })
    const pulse = begin(look)
    await vi.advanceTimersByTimeAsync(EVERY_MS)
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(EVERY_MS)
    expect(look).toHaveBeenCalledTimes(1)
    fail = false
    await vi.advanceTimersByTimeAsync(EVERY_MS)
    expect(look).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(EVERY_MS)
    expect(look).toHaveBeenCalledTimes(3)
    pulse.stop()
    await vi.advanceTimersByTimeAsync(10 * EVERY_MS)
    expect(look).toHaveBeenCalledTimes(3)
  })
  it('does not beat unseen, and at once when seen again', async () => {
    let seen = false
    const look = vi.fn(async () => undefined)
    const pulse = begin(look, () => seen)
    await vi.advanceTimersByTimeAsync(3 * EVERY_MS)
    expect(look).not.toHaveBeenCalled()
    seen = true
    pulse.wake()
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(10)
    pulse.wake()
    expect(look).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(EVERY_MS)
    expect(look).toHaveBeenCalledTimes(2)
    pulse.stop()
  })
  it('rests when nobody is there, so that the session can run out, and goes on with the first touch', async () => {
    const look = vi.fn(async () => undefined)
    const pulse = begin(look)
    await vi.advanceTimersByTimeAsync(REST_AFTER_MS + 2 * EVERY_MS)
    const rested = look.mock.calls.length
    await vi.advanceTimersByTimeAsync(REST_AFTER_MS)
    expect(look).toHaveBeenCalledTimes(rested)
    pulse.touch()
    expect(look).toHaveBeenCalledTimes(rested + 1)
    pulse.stop()
  })
  it('never looks twice at once', async () => {
    let finish = () => undefined as void
    const look = vi.fn(() => new Promise<void>((resolve) => { finish = resolve }))
    const pulse = begin(look)
    const both = Promise.all([pulse.beat(), pulse.beat()])
    expect(look).toHaveBeenCalledTimes(1)
    finish()
    await both
    pulse.stop()
  })
})
