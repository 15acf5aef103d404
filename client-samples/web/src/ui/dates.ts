import { t } from '@/i18n'

const DAY_MS = 86_400_000
/** Deadlines are workdays of China's one zone, wherever the phone is: eight hours ahead of UTC all year. */
const AHEAD_MS = 28_800_000
type Moment = string | null | undefined

/** The moment with China's wall clock in its UTC fields. */
const there = (moment: string | number) => new Date(new Date(moment).getTime() + AHEAD_MS)
const dayNumber = (moment: string | number) => Math.floor(there(moment).getTime() / DAY_MS)
const inWords = (list: string, at: number) => t(`date.${list}`).split(' ')[at]!

/** With words of ours, as the browser's formatter holds an old phone up for a tenth of a second when it is first made. */
export function date(moment: Moment): string {
  if (!moment) return ''
  const at = there(moment)
  return t('date.dated', { weekday: inWords('weekdays', (at.getUTCDay() + 6) % 7), month: inWords('months', at.getUTCMonth()), day: at.getUTCDate() })
}

/** Today, tomorrow, or the date with its weekday. */
export function day(moment: Moment): string {
  const near = moment && ['yesterday', 'today', 'tomorrow'][dayNumber(moment) - dayNumber(Date.now()) + 1]
  return near ? t(`date.${near}`) : date(moment)
}

export const time = (moment: Moment): string => (moment ? there(moment).toISOString().slice(11, 16) : '')

export const dayAndTime = (moment: Moment): string => (moment ? `${day(moment)} ${time(moment)}` : '')

/** 1 is Monday. */
export const weekday = (number: number): string => inWords('weekdays', number - 1)

export const todaysWeekday = (): number => ((dayNumber(Date.now()) + 3) % 7) + 1

export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
