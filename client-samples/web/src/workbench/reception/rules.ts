import { orNone, today } from '../organisation/forms'
import { recurrenceOf, type Shape, shapeOf } from './recurrence'
import type { Period, Rota, RotaChange } from './types'

/** A rule as the form has it. */
export interface RuleFields extends Shape { startsOn: string; from: string; to: string; place: string; capacity: number }
export interface RotaFields { membersPerDay: number; hasLeast: boolean; leastDays: number; period: Period; rules: RuleFields[] }

export const noRota = (): RotaFields => ({ membersPerDay: 2, hasLeast: false, leastDays: 1, period: 'month', rules: [] })

/** As most venues begin: once a month, of a morning. */
export const newRule = (): RuleFields =>
  ({ ...shapeOf('FREQ=MONTHLY;BYMONTHDAY=20'), startsOn: today(), from: '09:00', to: '11:30', place: '', capacity: 12 })

export const fieldsOf = (rota: Rota): RotaFields => ({
  membersPerDay: rota.membersPerDay,
  hasLeast: !!rota.least,
  leastDays: rota.least?.days ?? 1,
  period: rota.least?.period ?? 'month',
  rules: rota.rules.map((rule) => ({ ...shapeOf(rule.recurrence), startsOn: rule.startsOn, from: rule.from, to: rule.to, place: rule.place ?? '', capacity: rule.capacity })),
})

export const changeOf = (fields: RotaFields): RotaChange => ({
  membersPerDay: Number(fields.membersPerDay),
  ...(fields.hasLeast && { least: { days: Number(fields.leastDays), period: fields.period } }),
  rules: fields.rules.map((rule) => ({ recurrence: recurrenceOf(rule), startsOn: rule.startsOn, from: rule.from, to: rule.to, place: orNone(rule.place), capacity: Number(rule.capacity) })),
})
