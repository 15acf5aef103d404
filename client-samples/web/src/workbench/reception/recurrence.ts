/** The rules of a rota that are usual, as a form has them; whatever else an RRULE can say stays as it is written. */
export const PATTERNS = ['monthly', 'twice', 'nth', 'weekly', 'quarterly', 'workdays', 'raw'] as const
export type Pattern = (typeof PATTERNS)[number]
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const
type Weekday = (typeof WEEKDAYS)[number]
export const LAST = -1
export const NTHS = [1, 2, 3, 4, LAST] as const

export interface Shape {
  pattern: Pattern
  /** of the month */
  day: number
  second: number
  nth: number
  weekday: Weekday
  raw: string
}

const WORKDAYS = 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
const MOST_DAY = 31
const usual = (): Shape => ({ pattern: 'monthly', day: 20, second: 25, nth: 2, weekday: 'WE', raw: '' })

export function recurrenceOf(shape: Shape): string {
  switch (shape.pattern) {
    case 'monthly': return `FREQ=MONTHLY;BYMONTHDAY=${shape.day}`
    case 'twice': return `FREQ=MONTHLY;BYMONTHDAY=${[shape.day, shape.second].sort((a, b) => a - b).join(',')}`
    case 'nth': return `FREQ=MONTHLY;BYDAY=${shape.nth}${shape.weekday}`
    case 'weekly': return `FREQ=WEEKLY;BYDAY=${shape.weekday}`
    case 'quarterly': return `FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=${shape.day}`
    case 'workdays': return WORKDAYS
    case 'raw': return shape.raw.trim()
  }
}

const dayOf = (text: string | undefined) => (text && Number(text) >= 1 && Number(text) <= MOST_DAY ? Number(text) : null)

/** How the form shows a rule; where its fields could not give the same rule again, the rule itself is shown. */
export function shapeOf(recurrence: string): Shape {
  const rule = recurrence.trim().toUpperCase()
  const raw: Shape = { ...usual(), pattern: 'raw', raw: recurrence }
  const found = rule === WORKDAYS ? { ...raw, pattern: 'workdays' as const } : byDay(rule, raw) ?? byMonthDay(rule, raw)
  return found && recurrenceOf(found) === rule ? found : raw
}

function byDay(rule: string, raw: Shape): Shape | null {
  const [, frequency, nth, weekday] = /^FREQ=(MONTHLY|WEEKLY);BYDAY=(-1|[1-4])?([A-Z]{2})$/.exec(rule) ?? []
  if (!frequency || !WEEKDAYS.includes(weekday as Weekday)) return null
  if (frequency === 'WEEKLY') return { ...raw, pattern: 'weekly', weekday: weekday as Weekday }
  return nth ? { ...raw, pattern: 'nth', nth: Number(nth), weekday: weekday as Weekday } : null
}

function byMonthDay(rule: string, raw: Shape): Shape | null {
  const [, interval, first, second] = /^FREQ=MONTHLY;(INTERVAL=3;)?BYMONTHDAY=(\d+)(?:,(\d+))?$/.exec(rule) ?? []
  const day = dayOf(first)
  if (!day) return null
  if (second) return { ...raw, pattern: 'twice', day, second: dayOf(second) ?? day }
  return { ...raw, pattern: interval ? 'quarterly' : 'monthly', day }
}
