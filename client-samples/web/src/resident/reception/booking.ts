import { api, ask, once } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { Appointment, AppointmentSubmission } from '@/api/types'
import { uuid } from '@/ui/uuid'
import { useKeptForm } from '../keptForm'
import { keepTicket, type Ticket } from './tickets'

/** Of a seat that was surely not given. */
const REFUSALS = ['day_full', 'one_booking']

interface Form { [field: string]: string; topic: string; name: string; phone: string; memberId: string; posted: string }
/** One wording of a booking, under its key, of which it is not known whether it arrived. */
interface Posted { dayId: string; key: string; body: AppointmentSubmission }

/** What is filled in holds for any day of the venue: another is chosen where this one is full. */
export function useBooking(venueId: string) {
  const { form, clear } = useKeptForm<Form>(`booking.${venueId}`, { topic: '', name: '', phone: '', memberId: '', posted: '' })

  /** Takes the seat once, however often it has to be asked for: an answer that was lost on the way comes again. */
  async function book(dayId: string, body: AppointmentSubmission): Promise<Ticket> {
    const unsure = before()
    const posted = unsure.find((one) => one.dayId === dayId && JSON.stringify(one.body) === JSON.stringify(body)) ?? { dayId, key: uuid(), body }
    const others = unsure.filter((one) => one !== posted)
    form.posted = JSON.stringify([...others, posted])
    try {
      return await taken(posted)
    } catch (thrown) {
      const { code, passing } = asProblem(thrown)
      const seat = code === 'one_booking' ? await anyOf(others) : null
      if (seat) return seat
      if (!passing || REFUSALS.includes(code)) form.posted = others.length ? JSON.stringify(others) : ''
      throw thrown
    }
  }

  const before = () => (form.posted ? (JSON.parse(form.posted) as Posted[]) : [])

  /** What is in the way may be the seat of another wording, whose answer never came. */
  async function anyOf(others: Posted[]): Promise<Ticket | null> {
    for (const one of others) {
      const seat = await taken(one).catch(() => null) // then it is somebody else's
      if (seat) return seat
    }
    return null
  }

  async function taken({ dayId, key, body }: Posted): Promise<Ticket> {
    const call = api.POST('/api/v1/reception-days/{id}/appointments', { params: { path: { id: dayId } }, body, headers: once(key) })
    const view = await ask<Appointment>(call)
    const ticket = await keepTicket(view, view.receipt ?? '')
    clear()
    return ticket
  }

  return { form, book, clear }
}

/** What is sent; what was left alone is left out. */
export function submissionOf(form: { topic: string; name: string; phone: string; memberId: string }, consentVersion: string, onDuty: readonly { id: string }[]): AppointmentSubmission {
  const { topic, name, phone } = { topic: form.topic.trim(), name: form.name.trim(), phone: form.phone.trim() }
  return {
    ...(topic && { topic }),
    ...(name && { name }),
    ...(phone && { phone }),
    ...(onDuty.some(({ id }) => id === form.memberId) && { memberId: form.memberId }),
    consentVersion,
  }
}
