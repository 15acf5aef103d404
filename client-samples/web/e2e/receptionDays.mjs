// Reception days for scenes: one of today that has just been announced, who books it, and who comes.
import { call, signIn } from './staff.mjs'

const ZONE = 'Asia/Shanghai'
const AHEAD_MS = 4 * 60_000
const inZone = (moment, options) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, hourCycle: 'h23', ...options }).format(moment)

/** A few minutes ahead, until the end of the day: it can be booked, and opened already. */
export function soon() {
  const begins = new Date(Date.now() + AHEAD_MS)
  const from = inZone(begins, { hour: '2-digit', minute: '2-digit' })
  const heldOn = inZone(begins, { year: 'numeric', month: '2-digit', day: '2-digit' })
  return from >= '23:58' ? soonTomorrow() : { heldOn, from, to: '23:59' }
}
function soonTomorrow() {
  const heldOn = inZone(new Date(Date.now() + 10 * 60_000), { year: 'numeric', month: '2-digit', day: '2-digit' })
  return { heldOn, from: '00:02', to: '23:59' }
}

/** Who runs a venue of the demo, by the API. */
export async function venueOf(base, key) {
  const [clerk, chief] = await Promise.all([signIn(base, `clerk-${key}`), signIn(base, `chief-${key}`)])
  const venue = await call(base, 'GET', `/venues/${clerk.account.venueIds[0]}`)
  return { clerk, chief, venue, clerkName: `clerk-${key}`, chiefName: `chief-${key}` }
}

/** Announced for today, with two members on duty. */
export async function today(base, { chief, venue }) {
  const made = await chief.post('/reception-days', { ...soon(), venueId: venue.id, capacity: 12, memberIds: [] })
  const onDuty = []
  for (const { id } of venue.members) if (onDuty.length < 2 && (await canCome(chief, made.id, [...onDuty, id]))) onDuty.push(id)
  return chief.post(`/reception-days/${made.id}/publication`, {})
}

/** Who is on leave or on duty elsewhere is refused. */
async function canCome(chief, dayId, memberIds) {
  try {
    await chief.post(`/reception-days/${dayId}/duties`, { memberIds, reason: '今天值班' })
    return true
  } catch (refused) {
    if (!/: (409|422) /.test(refused.message)) throw refused
    return false
  }
}

let phones = Date.now() % 100_000_000
/** A resident books from a phone; the answer holds the receipt. */
export const book = (base, dayId, { venue }, name, topic) =>
  call(base, 'POST', `/reception-days/${dayId}/appointments`, { name, topic, phone: `139${String((phones += 1)).padStart(8, '0')}`, consentVersion: venue.consent.version })

export const walkIn = (who, dayId, { venue }, name, topic) => who.post(`/reception-days/${dayId}/walk-ins`, { name, topic, consentVersion: venue.consent.version })
