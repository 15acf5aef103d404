import type { LocationQuery } from 'vue-router'
import { thisMonth } from '../ledger/asked'
import type { DayLine } from './types'

const MONTH = /^2\d{3}-(0[1-9]|1[0-2])$/
const WEEK = 7

export const monthOf = (query: LocationQuery) => (typeof query.month === 'string' && MONTH.test(query.month) ? query.month : thisMonth())

/** So many months further, or back. */
export function monthFrom(month: string, further: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + further, 1)).toISOString().slice(0, 7)
}

const lastDay = (month: string) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()
export const firstOf = (month: string) => `${month}-01`
export const lastOf = (month: string) => `${month}-${lastDay(month)}`

/** The same day so many months on, or the last of that month. */
export function dayFrom(day: string, months: number): string {
  const month = monthFrom(day.slice(0, 7), months)
  return `${month}-${String(Math.min(Number(day.slice(8)), lastDay(month))).padStart(2, '0')}`
}

/** The weeks of a month, Monday first, with nothing where another month is. */
export function weeksOf(month: string): (string | null)[][] {
  const before = (new Date(`${firstOf(month)}T00:00:00Z`).getUTCDay() + WEEK - 1) % WEEK
  const days = Array.from({ length: lastDay(month) }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
  const cells: (string | null)[] = [...Array.from({ length: before }, () => null), ...days]
  while (cells.length % WEEK) cells.push(null)
  return Array.from({ length: cells.length / WEEK }, (_, week) => cells.slice(week * WEEK, (week + 1) * WEEK))
}

/** The days on which something is, in order, each with what is on it. */
export function byDate(lines: readonly DayLine[]): [string, DayLine[]][] {
  const dates = [...new Set(lines.map((line) => line.heldOn))].sort()
  return dates.map((date) => [date, lines.filter((line) => line.heldOn === date)])
}
