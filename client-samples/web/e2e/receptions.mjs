// Reception days at the other end: made, published, moved and called off by the venue's staff; booked by other residents.
import { randomInt } from 'node:crypto'
import { call, signIn } from './staff.mjs'

export const freshPhone = () => `139${String(randomInt(1e8)).padStart(8, '0')}`

/** A day that many days from now, as the committee's calendar has it. */
const inDays = (days) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

const landingOf = (base) => call(base, 'GET', '/qr-codes/guangwumen')
let used = 30

/** Does something on the first day in the weeks after the demonstration's on which nobody is on duty yet. */
async function onAFreeDay(does) {
  for (;;) {
    used += 1
    try {
      return await does(inDays(used))
    } catch (error) {
      if (!error.message.includes('spans_overlap')) throw error
    }
  }
}

/** A published day of its own. */
export async function publishedDay(base, capacity) {
  const [clerk, landing] = await Promise.all([signIn(base, 'clerk'), landingOf(base)])
  const memberIds = landing.members.slice(0, 2).map(({ id }) => id)
  const day = await onAFreeDay((heldOn) => clerk.post('/reception-days', { venueId: landing.venue.id, heldOn, from: '14:30', to: '16:30', capacity, memberIds }))
  await clerk.post(`/reception-days/${day.id}/publication`, {})
  return day
}

export const seatsLeft = async (base, id) => (await call(base, 'GET', `/public/reception-days/${id}`)).seatsLeft

/** Another resident's seat, by their own phone. */
export async function taken(base, id, more = {}) {
  const { consent } = await landingOf(base)
  return call(base, 'POST', `/reception-days/${id}/appointments`, { phone: freshPhone(), topic: '楼道照明', consentVersion: consent.version, ...more })
}

/** The day that takes the place of one. */
export async function moved(base, id) {
  const chief = await signIn(base, 'chief')
  return onAFreeDay((heldOn) => chief.post(`/reception-days/${id}/rescheduling`, { heldOn, from: '15:00', to: '17:00', reason: '场地检修' }))
}

export const calledOff = async (base, id) => (await signIn(base, 'chief')).post(`/reception-days/${id}/cancellation`, { reason: '当天停电' })

export const venueOf = async (base) => (await landingOf(base)).venue
