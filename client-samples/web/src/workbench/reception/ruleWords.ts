import { t } from '@/i18n'
import { weekday } from '@/ui/dates'
import { recurrenceOf, shapeOf, WEEKDAYS } from './recurrence'

export const weekdayOf = (code: (typeof WEEKDAYS)[number]) => weekday(WEEKDAYS.indexOf(code) + 1)

/** A rule as people say it; one that the form does not know, as it is written. */
export function ruleWords(recurrence: string): string {
  const shape = shapeOf(recurrence)
  const { pattern, day, second, nth, weekday: code } = shape
  return t(`reception.rule.words.${pattern}`, { day, second, nth: t(`reception.rule.nth.${nth < 0 ? 'last' : nth}`), weekday: weekdayOf(code), rule: recurrenceOf(shape) })
}
