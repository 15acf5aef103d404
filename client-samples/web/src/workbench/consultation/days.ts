import { language } from '@/i18n'
import { date } from '@/ui/dates'

const ZONE = '+08:00'
/** A day without an hour, where the venues are. */
export const dateOf = (day: string | undefined) => (day ? date(`${day}T12:00:00${ZONE}`) : '')
export const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
/** The moment of a day and an hour of that place; undefined where one is missing. */
export const momentOf = (day: string, hour: string) => (day && hour ? `${day}T${hour}:00${ZONE}` : undefined)
/** Day and hour of a moment, for the fields that ask for them. */
export function partsOf(moment: string | undefined): { day: string; hour: string } {
  if (!moment) return { day: '', hour: '' }
  const at = new Date(moment)
  const hour = at.toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit' })
  return { day: at.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' }), hour }
}
/** A number as the language writes it. */
export const numberOf = (value: number | undefined) => (value === undefined ? '' : new Intl.NumberFormat(language.value).format(value))
