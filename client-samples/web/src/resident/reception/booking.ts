import { api, ask, held, once } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import type { Appointment, AppointmentSubmission } from '@/api/types'
import { uuid } from '@/ui/uuid'
import { type Kept, receiptOf } from '../receipts'
import { speakAbout } from './about'
import { useKeptBooking } from './keptBooking'
import { isLive, keepTicket, type Ticket } from './tickets'

/** Of a seat that was surely not given. */
const REFUSALS = ['day_full', 'one_booking']
/** Another wording arrived under this key before, and nothing was done now. */
const REUSED = 'idempotency-key-reused'
/** Of no notice: whoever agrees to this is given no seat. */
const NO_CONSENT = 'none'

/** One wording of a booking, under the key of its day, of which it is not known whether it arrived. */
interface Posted { dayId: string; key: string; body: AppointmentSubmission; about?: string }

/** What is filled in holds for any day of the venue: another is chosen where this one is full. */
export function useBooking(venueId: string) {
  const { form, filled, clear } = useKeptBooking(venueId)
  const unsure = () => (form.posted ? (JSON.parse(form.posted) as Posted[]) : [])
  const keep = (posted: Posted[]) => { form.posted = posted.length ? JSON.stringify(posted) : '' }

  /**
   * Takes one seat, however often and in whatever words it has to be asked for. All wordings for a day go under one key,
   * so that the first to arrive is the only one; a seat whose answer was lost on the way is found again.
   */
  async function book(dayId: string, body: AppointmentSubmission, about: Kept | null = null): Promise<Ticket> {
    await settleElsewhere(dayId)
    const before = unsure()
    const same = (one: Posted) => one.about === about?.id && JSON.stringify(one.body) === JSON.stringify(body)
    const posted = before.find(same) ?? { dayId, key: before[0]?.key ?? uuid(), body, ...(about && { about: about.id }) }
    const others = before.filter((one) => one !== posted)
    keep([...others, posted])
    try {
      return booked(await taken(posted))
    } catch (thrown) {
      const { slug, code, passing } = asProblem(thrown)
      const seat = slug === REUSED ? await firstOf(others) : null
      if (seat) return booked(seat)
      if (!passing || REFUSALS.includes(code)) keep(slug === REUSED ? [] : others)
      throw thrown
    }
  }

  /** What became of the calls for other days is asked first: who holds a seat there is shown it, and takes no second one unawares. */
  async function settleElsewhere(dayId: string): Promise<void> {
    const elsewhere = () => unsure().find((one) => one.dayId !== dayId)
    for (let one = elsewhere(); one; one = elsewhere()) {
      const { key } = one
      const told = await sent({ ...one, body: { ...one.body, consentVersion: NO_CONSENT } }).then(() => null, asProblem)
      if (told?.passing) throw told
      const seat = told?.slug === REUSED ? await firstOf(unsure().filter((other) => other.key === key)) : null
      keep(unsure().filter((other) => other.key !== key))
      if (seat && isLive(seat)) throw new Problem(409, 'conflict', '', '', [], null, 'one_booking')
    }
  }

  /** The seat of the wording that arrived. */
  async function firstOf(posted: Posted[]): Promise<Ticket | null> {
    for (const one of posted) {
      try {
        return await taken(one)
      } catch (thrown) {
        if (asProblem(thrown).slug !== REUSED) throw thrown
      }
    }
    return null
  }

  async function sent({ dayId, key, body, about }: Posted): Promise<Appointment> {
    // a receipt that was removed since opens nothing, and the seat is wanted all the same
    const kept = about ? await receiptOf(about) : undefined
    return ask<Appointment>(kept
      ? api.POST('/api/v1/requests/{id}/appointments', { params: { path: { id: kept.id } }, body: { ...body, dayId }, headers: { ...held(kept.receipt), ...once(key) } })
      : api.POST('/api/v1/reception-days/{id}/appointments', { params: { path: { id: dayId } }, body, headers: once(key) }))
  }
  async function taken(posted: Posted): Promise<Ticket> {
    const view = await sent(posted)
    return keepTicket(view, view.receipt ?? '')
  }
  function booked(ticket: Ticket): Ticket {
    clear()
    if (ticket.last.requestId) speakAbout(null)
    return ticket
  }

  return { form, filled, book, clear }
}

/** What is sent; what was left alone is left out. */
export function submissionOf(form: { topic: string; name: string; phone: string; memberId: string }, consentVersion: string, onDuty: readonly { id: string }[], qrCode?: string): AppointmentSubmission {
  const { topic, name, phone } = { topic: form.topic.trim(), name: form.name.trim(), phone: form.phone.trim() }
  return {
    ...(topic && { topic }),
    ...(name && { name }),
    ...(phone && { phone }),
    ...(onDuty.some(({ id }) => id === form.memberId) && { memberId: form.memberId }),
    consentVersion,
    ...(qrCode && { qrCode }),
  }
}
