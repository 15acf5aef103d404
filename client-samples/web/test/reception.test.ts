import { describe, expect, it } from 'vitest'
import { byDate, dayFrom, firstOf, lastOf, monthFrom, monthOf, weeksOf } from '@/workbench/reception/months'
import { PATTERNS, recurrenceOf, shapeOf } from '@/workbench/reception/recurrence'
import { changeOf, fieldsOf, newRule, noRota } from '@/workbench/reception/rules'
import { readShown } from '@/workbench/reception/shown'
import type { DayLine } from '@/workbench/reception/types'
import { thisMonth } from '@/workbench/ledger/asked'

describe('a rule of the rota', () => {
  const USUAL = {
    'FREQ=MONTHLY;BYMONTHDAY=20': { pattern: 'monthly', day: 20 },
    'FREQ=MONTHLY;BYMONTHDAY=10,25': { pattern: 'twice', day: 10, second: 25 },
    'FREQ=MONTHLY;BYDAY=2WE': { pattern: 'nth', nth: 2, weekday: 'WE' },
    'FREQ=MONTHLY;BYDAY=-1FR': { pattern: 'nth', nth: -1, weekday: 'FR' },
    'FREQ=WEEKLY;BYDAY=TU': { pattern: 'weekly', weekday: 'TU' },
    'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5': { pattern: 'quarterly', day: 5 },
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR': { pattern: 'workdays' },
  }

  it.each(Object.entries(USUAL))('%s is shown by its fields and comes out of them again', (recurrence, shape) => {
    expect(shapeOf(recurrence)).toMatchObject(shape)
    expect(recurrenceOf(shapeOf(recurrence))).toBe(recurrence)
  })

  it.each(['FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=20', 'FREQ=MONTHLY;BYMONTHDAY=20;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=25,10', 'FREQ=MONTHLY;BYMONTHDAY=32', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYDAY=2WE', 'FREQ=MONTHLY;BYDAY=WE', 'nonsense', ''])(
    '%s stays as it is written', (recurrence) => {
      expect(shapeOf(recurrence)).toMatchObject({ pattern: 'raw', raw: recurrence })
      expect(recurrenceOf(shapeOf(recurrence))).toBe(recurrence)
    })

  it('is the same whatever the letters', () => {
    expect(shapeOf(' freq=monthly;bymonthday=20 ').pattern).toBe('monthly')
  })

  it('has days of a month in their order, each pattern one rule', () => {
    expect(recurrenceOf({ ...newRule(), pattern: 'twice', day: 25, second: 10 })).toBe('FREQ=MONTHLY;BYMONTHDAY=10,25')
    const rules = PATTERNS.map((pattern) => recurrenceOf({ ...newRule(), pattern, raw: 'FREQ=DAILY;INTERVAL=9' }))
    expect(new Set(rules).size).toBe(PATTERNS.length)
  })

  it('goes to the server as it came, an empty place and no least frequency left out', () => {
    const rota = { venueId: '1', membersPerDay: 3, least: { days: 1, period: 'quarter' as const }, rules: [{ recurrence: 'FREQ=MONTHLY;BYMONTHDAY=20', startsOn: '2026-11-01', from: '09:00', to: '11:30', capacity: 8, next: ['2026-11-20'] }] }
    const { next: _, ...rule } = rota.rules[0]!
    expect(changeOf(fieldsOf(rota))).toEqual({ membersPerDay: 3, least: rota.least, rules: [{ ...rule, place: undefined }] })
    expect(changeOf(noRota())).toEqual({ membersPerDay: 2, rules: [] })
  })
})

describe('months', () => {
  it('stand in the address; nonsense is the month at hand', () => {
    expect(monthOf({ month: '2026-11' })).toBe('2026-11')
    for (const month of ['2026-13', '11', '']) expect(monthOf({ month })).toBe(thisMonth())
  })

  it('go on over the year, and end when they end', () => {
    expect([monthFrom('2026-11', 1), monthFrom('2026-12', 1), monthFrom('2026-01', -1)]).toEqual(['2026-12', '2027-01', '2025-12'])
    expect([firstOf('2026-02'), lastOf('2026-02'), lastOf('2028-02'), lastOf('2026-11')]).toEqual(['2026-02-01', '2026-02-28', '2028-02-29', '2026-11-30'])
    expect([dayFrom('2026-11-22', 3), dayFrom('2026-11-30', 3), dayFrom('2026-12-31', 2)]).toEqual(['2027-02-22', '2027-02-28', '2027-02-28'])
  })

  it('are shown in whole weeks, Monday first', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks.every((week) => week.length === 7)).toBe(true)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks.flat().filter(Boolean)).toHaveLength(30)
    expect(weeksOf('2027-02').length).toBe(4)
  })

  it('show the days in order, each date once', () => {
    const lines = ['2026-11-20', '2026-11-05', '2026-11-20'].map((heldOn, id) => ({ id: String(id), heldOn }) as DayLine)
    expect(byDate(lines).map(([date, days]) => [date, days.length])).toEqual([['2026-11-05', 1], ['2026-11-20', 2]])
  })
})

describe('what is shown at the desk', () => {
  it('is a number, as it is typed', () => {
    expect([readShown(' 7 '), readShown('0012')]).toEqual([{ ticket: 7 }, { ticket: 12 }])
  })

  it('is a receipt, however it is grouped, or an address that ends in one', () => {
    const receipt = 'W2VJ74X7ETF8NTB5M8Z2B0K7'
    for (const text of [receipt, 'W2VJ 74X7 ETF8 NTB5 M8Z2 B0K7', 'w2vj-74x7-etf8-ntb5-m8z2-b0k7', `https://a.example/reception/tickets/1#${receipt}`, `https://a.example/t?receipt=${receipt}`]) {
      const shown = readShown(text)
      expect(shown && 'receipt' in shown && shown.receipt.toUpperCase()).toBe(receipt)
    }
  })

  it('is nothing else', () => {
    for (const text of ['', '   ', 'abc', '12345678', 'https://a.example/', `#${'x'.repeat(61)}`]) expect(readShown(text)).toBeNull()
  })
})
