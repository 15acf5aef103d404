import { language } from '@/i18n'
import { date, time } from '@/ui/dates'

const ZONE = 'Asia/Shanghai'
const format = (options: Intl.DateTimeFormatOptions, moment: string) =>
  new Intl.DateTimeFormat(language.value, { timeZone: ZONE, ...options }).format(new Date(moment))

export const month = (moment: string) => format({ year: 'numeric', month: 'long' }, moment)
export const monthOf = (moment: string) => format({ month: 'short' }, moment)
export const weekdayOf = (moment: string) => format({ weekday: 'short' }, moment)
/** The bare number, which Chinese would write with its word. */
export const dayOfMonth = (moment: string) => String(Number(new Intl.DateTimeFormat('en', { timeZone: ZONE, day: 'numeric' }).format(new Date(moment))))

interface Span { startsAt: string; endsAt: string }
export const hours = ({ startsAt, endsAt }: Span) => `${time(startsAt)}–${time(endsAt)}`
export const when = (span: Span) => `${date(span.startsAt)} ${hours(span)}`
