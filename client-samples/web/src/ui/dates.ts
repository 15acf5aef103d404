import { language, t } from '@/i18n'

/** Deadlines are workdays of this zone, wherever the phone is. */
const ZONE = 'Asia/Shanghai'
const DAY_MS = 86_400_000
type Moment = string | null | undefined

const formats = new Map<string, Intl.DateTimeFormat>()
function format(options: Intl.DateTimeFormatOptions, locale: string = language.value): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options })
  formats.set(key, known)
  return known
}

const dayNumber = (moment: Date) => Date.parse(format({ year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA').format(moment)) / DAY_MS

/** Today, tomorrow, or the date with its weekday. */
export function day(moment: Moment): string {
  if (!moment) return ''
  const date = new Date(moment)
  const away = dayNumber(date) - dayNumber(new Date())
  if (away === 0) return t('date.today')
  if (away === 1) return t('date.tomorrow')
  if (away === -1) return t('date.yesterday')
  return format({ month: 'long', day: 'numeric', weekday: 'short' }).format(date)
}

export function date(moment: Moment): string {
  return moment ? format({ month: 'long', day: 'numeric', weekday: 'short' }).format(new Date(moment)) : ''
}

export function time(moment: Moment): string {
  return moment ? format({ hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(moment)) : ''
}

export const dayAndTime = (moment: Moment): string => (moment ? `${day(moment)} ${time(moment)}` : '')

/** 1 is Monday. */
export const weekday = (number: number): string => format({ weekday: 'short' }).format(new Date(Date.UTC(2024, 0, number, 4)))

export const todaysWeekday = (): number => ((dayNumber(new Date()) + 3) % 7) + 1

export const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
