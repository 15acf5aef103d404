import type { components } from '@/api/schema'

export type Gates = components['schemas']['ExpressGates']
export const DAYS = ['collectDay', 'triageDay', 'assignDay'] as const
export type Day = (typeof DAYS)[number]
/** As they are typed; the last one may be left empty. */
export type GatesTyped = Record<Day, string>

/** What a committee has that never set its own. */
export const USUAL_GATES: Gates = { collectDay: 20, triageDay: 25 }

export const gatesTyped = ({ collectDay, triageDay, assignDay }: Gates): GatesTyped =>
  ({ collectDay: String(collectDay), triageDay: String(triageDay), assignDay: assignDay === undefined ? '' : String(assignDay) })

/** Without a day for assigning it is the month's last workday. */
export const gatesSent = ({ collectDay, triageDay, assignDay }: GatesTyped): Gates =>
  ({ collectDay: Number(collectDay), triageDay: Number(triageDay), ...(assignDay.trim() && { assignDay: Number(assignDay) }) })

const isDay = (typed: string, first: number, last: number) => /^\s*\d{1,2}\s*$/.test(typed) && Number(typed) >= first && Number(typed) <= last

/** What is wrong with which of them: no such day, or not after the one before it. */
export function wrongIn(typed: GatesTyped): Partial<Record<Day, 'range' | 'order'>> {
  const wrong: Partial<Record<Day, 'range' | 'order'>> = {}
  if (!isDay(typed.collectDay, 1, 28)) wrong.collectDay = 'range'
  if (!isDay(typed.triageDay, 2, 28)) wrong.triageDay = 'range'
  if (typed.assignDay.trim() && !isDay(typed.assignDay, 2, 31)) wrong.assignDay = 'range'
  const { collectDay, triageDay, assignDay } = gatesSent(typed)
  if (!wrong.collectDay && !wrong.triageDay && collectDay >= triageDay) wrong.triageDay = 'order'
  if (!wrong.triageDay && !wrong.assignDay && assignDay !== undefined && triageDay > assignDay) wrong.assignDay = 'order'
  return wrong
}
