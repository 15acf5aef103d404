import { ref, type Ref } from 'vue'
import { api, ask, held, once } from '@/api/client'
import type { Appointment } from '@/api/types'
import { remember } from '@/ui/remembered'
import { tidyReceipt } from '../receipts'
import { all, get, put, remove } from '../store'
import { fetchDay, seenDay } from './days'

/** A seat at a reception day of this phone's owner: the receipt proves it, the rest lets it open without network. */
export interface Ticket {
  id: string
  receipt: string
  /** of the venue, as far as its day told */
  where: { address?: string; phone?: string }
  /** when it was to be, where its day was moved since */
  movedFrom: string | null
  /** given back here, so that it was not the venue that called it off */
  givenBack: boolean
  last: Appointment
}

/** What is still to come first, then what is over, the latest first; loaded by refreshTickets. */
export const tickets: Ref<Ticket[]> = ref([])

const LIVE: readonly Appointment['state'][] = ['booked', 'confirmed', 'checked_in']
export const isLive = ({ last }: Pick<Ticket, 'last'>, now = Date.now()) => LIVE.includes(last.state) && Date.parse(last.endsAt) > now

export async function refreshTickets(): Promise<void> {
  const kept = await all('tickets')
  const by = (a: Ticket, b: Ticket) => a.last.startsAt.localeCompare(b.last.startsAt)
  tickets.value = [...kept.filter((one) => isLive(one)).sort(by), ...kept.filter((one) => !isLive(one)).sort((a, b) => by(b, a))]
}

export const ticketOf = (id: string) => get('tickets', id)

/** The seat that this phone holds at a day. */
export const ticketAt = async (dayId: string) => (await all('tickets')).find((one) => one.last.dayId === dayId && isLive(one))

/** @param known that it was kept when it was asked for: removed since, it is not kept again */
export async function keepTicket({ receipt: shown, ...last }: Appointment, receipt: string, { givenBack = false, known = false } = {}): Promise<Ticket> {
  const before = await ticketOf(last.id)
  const movedFrom = before && before.last.dayId !== last.dayId ? before.last.startsAt : (before?.movedFrom ?? null)
  const day = seenDay(last.dayId)
  const where = day ? { address: day.address, phone: day.phone } : (before?.where ?? {})
  const ticket = { id: last.id, receipt: shown ?? receipt, where, movedFrom, givenBack: givenBack || !!before?.givenBack, last }
  if (known && !before) return ticket
  await put('tickets', ticket)
  await refreshTickets()
  return ticket
}

export async function forgetTicket(id: string): Promise<void> {
  await remove('tickets', id)
  remember('code.appointment', null)
  await refreshTickets()
}

export async function fetchTicket(id: string, receipt: string, known = false): Promise<Ticket> {
  const call = api.GET('/api/v1/appointments/{id}', { params: { path: { id } }, headers: held(receipt) })
  return found(await ask<Appointment>(call), receipt, known)
}

/** By what is on the ticket and nothing else. */
export async function lookUpTicket(typed: string): Promise<Ticket> {
  const receipt = tidyReceipt(typed)
  return found(await ask<Appointment>(api.POST('/api/v1/appointments/lookup', { body: { receipt } })), receipt)
}

/** With the venue's address, so that it is there without network too. */
async function found(view: Appointment, receipt: string, known = false): Promise<Ticket> {
  // a day that is called off or over is told to nobody, and the ticket does without
  if (isLive({ last: view }) && !seenDay(view.dayId)) await fetchDay(view.dayId).catch(() => null)
  return keepTicket(view, receipt, { known })
}

export async function giveBack({ id, receipt }: Ticket, key: string): Promise<Ticket> {
  const call = api.POST('/api/v1/appointments/{id}/cancellation', { params: { path: { id } }, body: {}, headers: { ...held(receipt), ...once(key) } })
  remember('code.appointment', null)
  return keepTicket(await ask<Appointment>(call), receipt, { givenBack: true })
}

export async function provePhone({ id, receipt }: Ticket, oneTimeCode: string, key: string): Promise<Ticket> {
  const call = api.POST('/api/v1/appointments/{id}/confirmation', { params: { path: { id } }, body: { oneTimeCode }, headers: { ...held(receipt), ...once(key) } })
  return keepTicket(await ask<Appointment>(call), receipt)
}

/** What the desk's reader and any other phone understands; the receipt stays in the fragment, which no server sees. */
export const ticketLink = ({ id, receipt }: Ticket, origin: string) => `${origin}/a/${id}#${receipt}`
