import { language, t } from '@/i18n'
import { weekday } from '@/ui/dates'
import type { Hours } from './types'

/** With its year: terms and placements last longer than one. */
export const fullDay = (date: string | null | undefined) =>
  (date ? new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)) : '')

/** A line for each day of the week that has hours. */
export function weekOf(hours: readonly Hours[]): string[] {
  const days = [...new Set(hours.map((one) => one.weekday))].sort()
  return days.map((day) => `${weekday(day)} ${hours.filter((one) => one.weekday === day).map((one) => `${one.from}\u2013${one.to}`).join(t('app.comma'))}`)
}
