import type { LocationQuery } from 'vue-router'
import { api, ask } from '@/api/client'
import type { PublicReceptionDay as Day, PublicReceptionDayPage as Page } from '@/api/types'

/** Of what reception days are asked for: a venue, a member, a division with those below it, or all. */
export interface Asked { venue?: string; member?: string; division?: string }

const OFFERED = 3
const LOOKED_AT = 20
/** What was seen while this page is open: a day opens at once, and without network too. */
const seen = new Map<string, Day>()

export const seenDay = (id: string) => seen.get(id)

export function askedOf({ venue, member, division }: LocationQuery): Asked {
  if (typeof venue === 'string') return { venue }
  if (typeof member === 'string') return { member }
  return typeof division === 'string' ? { division } : {}
}

export async function fetchDays({ venue, member, division }: Asked, cursor?: string): Promise<Page> {
  const query = { limit: LOOKED_AT, ...(venue && { venue }), ...(member && { member }), ...(division && { divisionCode: division }), ...(cursor && { cursor }) }
  const page = await ask<Page>(api.GET('/api/v1/public/reception-days', { params: { query } }))
  page.items.forEach(keep)
  return page
}

export async function fetchDay(id: string): Promise<Day> {
  // seats go by the second: what the browser keeps is asked about again
  return keep(await ask<Day>(api.GET('/api/v1/public/reception-days/{id}', { params: { path: { id } }, cache: 'no-cache' })))
}

/** The next days of a venue that still have a seat, but for one. */
export async function offeredInstead(venue: string, of: string): Promise<Day[]> {
  const { items } = await fetchDays({ venue })
  return items.filter((day) => day.bookable && day.id !== of).slice(0, OFFERED)
}

/** In the order they come, by month. */
export function byMonth(days: readonly Day[]): Day[][] {
  const months = new Map<string, Day[]>()
  for (const day of days) {
    const month = day.heldOn.slice(0, 7)
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return [...months.values()]
}

/** What the codes of everything in a division begin with. */
export const within = (divisionCode: string) => divisionCode.replace(/(00)+$/, '')

/** The city around a place. */
export const cityOf = (divisionCode: string) => divisionCode.slice(0, 4)

function keep(day: Day): Day {
  seen.set(day.id, day)
  return day
}
