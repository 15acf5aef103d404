import type { RequestLine } from '@/api/types'
import { plural, t } from '@/i18n'
import { isLate } from '@/resident/steps'
import { day, time } from '@/ui/dates'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Deadlines of workdays end here; the hour says nothing then. */
const END_OF_DAY = '23:59'

export type DueGroup = 'late' | 'today' | 'tomorrow' | 'week' | 'later' | 'done'
type Due = Pick<RequestLine, 'dueAt' | 'overdue'>

const zoned = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' })
const dayNumber = (moment: Date) => Date.parse(zoned.format(moment)) / DAY_MS

/** Under which heading a line stands; in the server's order by due time, groups follow each other. */
export function groupOf({ dueAt, overdue }: Due, now: Date): DueGroup {
  if (!dueAt) return 'done'
  const due = new Date(dueAt)
  if (isLate({ dueAt, overdue }, now)) return 'late'
  const away = dayNumber(due) - dayNumber(now)
  return away <= 0 ? 'today' : away === 1 ? 'tomorrow' : away <= 7 ? 'week' : 'later'
}

/** @param asPlaced the line as it was when the list was put in order: one renewed since stays under its heading */
export function grouped<T extends Due>(lines: readonly T[], now: Date, asPlaced: (line: T) => Due = (line) => line): { group: DueGroup; lines: T[] }[] {
  const groups: { group: DueGroup; lines: T[] }[] = []
  for (const line of lines) {
    const group = groupOf(asPlaced(line), now)
    const open = groups.find((one) => one.group === group)
    if (open) open.lines.push(line)
    else groups.push({ group, lines: [line] })
  }
  return groups
}

/** How late, or until when; empty where nothing is due any more. */
export function dueWords({ dueAt, overdue }: Due, now: Date): string {
  if (!dueAt) return ''
  const past = now.getTime() - Date.parse(dueAt)
  if (past >= DAY_MS) return plural('desk.due.lateDays', Math.floor(past / DAY_MS))
  if (past >= HOUR_MS) return plural('desk.due.lateHours', Math.floor(past / HOUR_MS))
  if (overdue || past >= 0) return t('desk.due.late')
  const near = dayNumber(new Date(dueAt)) - dayNumber(now) <= 1 && time(dueAt) !== END_OF_DAY
  return near ? `${day(dueAt)} ${time(dueAt)}` : day(dueAt)
}
