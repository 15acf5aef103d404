import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { Problem } from '@/api/problem'
import type { Appointment, PublicReceptionDay, RequestView } from '@/api/types'
import { keepReceipt } from '@/resident/receipts'
import { speakAbout, useAbout } from '@/resident/reception/about'
import { submissionOf, useBooking } from '@/resident/reception/booking'
import { dayOfMonth } from '@/resident/reception/dates'
import { forgetOldBookings, KEPT_DAYS } from '@/resident/reception/keptBooking'
import { askedOf, byMonth, cityOf, offeredInstead, seenDay, within } from '@/resident/reception/days'
import { fetchTicket, forgetTicket, giveBack, isLive, keepTicket, lookUpTicket, refreshTickets, ticketAt, ticketLink, ticketOf, tickets } from '@/resident/reception/tickets'
import { all } from '@/resident/store'
import { recall, remember } from '@/ui/remembered'

interface Call { path: string; body?: Record<string, unknown>; headers: Record<string, string> }
const calls: Call[] = []
let answers: (() => unknown)[] = []

vi.mock('@/api/client', () => {
  const call = (path: string, { body, headers = {} }: Partial<Call>) => ({ path, body, headers })
  return {
    api: { GET: call, POST: call },
    ask: async (made: Call) => {
      calls.push(JSON.parse(JSON.stringify(made)))
      return answers.shift()?.()
    },
    once: (key: string) => ({ 'Idempotency-Key': key }),
    held: (receipt: string) => ({ 'Mashang-Receipt': receipt }),
  }
})

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()
const seat = (change: Partial<Appointment> = {}) => ({
  id: 'a1', dayId: 'd1', venueId: 'v', venue: 'V', state: 'booked', ticket: 4, walkIn: false, heldOn: '2026-12-21',
  startsAt: at(24), endsAt: at(26), bookedAt: at(0), stateSince: at(0), allowedActions: ['cancellation'], ...change,
}) as Appointment
const day = (change: Partial<PublicReceptionDay>) => ({ id: 'd', heldOn: '2026-12-21', bookable: true, ...change }) as PublicReceptionDay
const fail = (status: number, code = '', slug = 'conflict') => () => { throw new Problem(status, slug, '', '', [], null, code) }
const reused = fail(422, '', 'idempotency-key-reused')
const keys = () => calls.map(({ headers }) => headers['Idempotency-Key'])

beforeEach(async () => {
  calls.length = 0
  answers = []
  useBooking('v').clear()
  for (const { id } of await all('tickets')) await forgetTicket(id)
})

describe('which days are asked for', () => {
  it('stands in the address, one thing at a time', () => {
    expect(askedOf({ venue: 'v', division: '6201' })).toEqual({ venue: 'v' })
    expect(askedOf({ member: 'm' })).toEqual({ member: 'm' })
    expect(askedOf({ division: '6201' })).toEqual({ division: '6201' })
    expect(askedOf({ venue: ['a', 'b'], nonsense: '1' })).toEqual({})
  })

  it('is a whole division by the beginning of its code', () => {
    expect(['620000', '620100', '620102', '621000'].map(within)).toEqual(['62', '6201', '620102', '6210'])
    expect(cityOf('620102012')).toBe('6201')
  })

  it('comes by month, in order', () => {
    const months = byMonth([day({ id: '1', heldOn: '2026-11-30' }), day({ id: '2', heldOn: '2026-12-01' }), day({ id: '3', heldOn: '2026-12-21' }), day({ id: '4', heldOn: '2027-12-01' })])
    expect(months.map((days) => days.map(({ id }) => id))).toEqual([['1'], ['2', '3'], ['4']])
  })

  it('has the day of the committee’s own zone', () => expect(dayOfMonth('2026-12-20T17:00:00Z')).toBe('21'))

  it('offers instead what can be booked, and not the day itself', async () => {
    answers = [() => ({ next: null, items: [day({ id: 'd1' }), day({ id: 'd2', bookable: false }), ...['d3', 'd4', 'd5', 'd6'].map((id) => day({ id }))] })]
    expect((await offeredInstead('v', 'd1')).map(({ id }) => id)).toEqual(['d3', 'd4', 'd5'])
    expect(seenDay('d2')?.bookable).toBe(false)
  })
})

describe('a ticket', () => {
  it('keeps the receipt beside what was last seen, which does not hold it', async () => {
    await keepTicket(seat({ receipt: 'ABCD' }), '')
    const kept = await ticketOf('a1')
    expect([kept?.receipt, kept?.movedFrom, kept?.givenBack]).toEqual(['ABCD', null, false])
    expect(JSON.stringify(kept?.last)).not.toContain('ABCD')
    answers = [() => seat({ state: 'confirmed' })]
    expect((await fetchTicket('a1', 'ABCD')).receipt).toBe('ABCD')
    expect(calls[0]?.headers['Mashang-Receipt']).toBe('ABCD')
  })

  it('has the address of its venue, which a day that was seen told', async () => {
    answers = [() => seat({ dayId: 'd8' }), () => day({ id: 'd8', address: 'A', phone: 'P' })]
    expect((await fetchTicket('a1', 'R')).where).toEqual({ address: 'A', phone: 'P' })
    expect(calls.map(({ path }) => path)).toEqual(['/api/v1/appointments/{id}', '/api/v1/public/reception-days/{id}'])
    answers = [() => seat({ dayId: 'd9' }), fail(404)]
    expect((await fetchTicket('a1', 'R')).where).toEqual({ address: 'A', phone: 'P' })
  })

  it('stays removed where an answer about it was still on its way', async () => {
    await keepTicket(seat(), 'R')
    remember('code.appointment', '{}')
    answers = [() => seat({ state: 'confirmed' }), fail(404)]
    const coming = fetchTicket('a1', 'R', true)
    await forgetTicket('a1')
    expect((await coming).last.state).toBe('confirmed')
    expect(await ticketOf('a1')).toBeUndefined()
    expect(recall('code.appointment')).toBeNull()
  })

  it('remembers when it was to be, once its day was moved', async () => {
    const before = seat()
    await keepTicket(before, 'R')
    await keepTicket(seat({ dayId: 'd2', startsAt: at(48), endsAt: at(50) }), 'R')
    expect((await keepTicket(seat({ dayId: 'd2', state: 'confirmed' }), 'R')).movedFrom).toBe(before.startsAt)
    expect(await ticketAt('d1')).toBeUndefined()
    expect((await ticketAt('d2'))?.id).toBe('a1')
  })

  it('knows who gave it back', async () => {
    const ticket = await keepTicket(seat(), 'R')
    answers = [() => seat({ state: 'cancelled' })]
    expect((await giveBack(ticket, 'k')).givenBack).toBe(true)
    expect((await keepTicket(seat({ state: 'cancelled' }), 'R')).givenBack).toBe(true)
    expect((await keepTicket(seat({ id: 'a2', state: 'cancelled' }), 'R')).givenBack).toBe(false)
    expect(await ticketAt('d1')).toBeUndefined()
  })

  it('that counts is not over, and comes before those that are', async () => {
    await keepTicket(seat({ id: 'past', startsAt: at(-26), endsAt: at(-24) }), 'R')
    await keepTicket(seat({ id: 'later', startsAt: at(72), endsAt: at(74) }), 'R')
    await keepTicket(seat({ id: 'received', state: 'received', startsAt: at(-2), endsAt: at(1) }), 'R')
    await keepTicket(seat({ id: 'next' }), 'R')
    await refreshTickets()
    expect(tickets.value.map(({ id }) => id)).toEqual(['next', 'later', 'received', 'past'])
    expect(tickets.value.map((one) => isLive(one))).toEqual([true, true, false, false])
  })

  it('is found by its code as typed from paper, and shown with the receipt where no server sees it', async () => {
    answers = [() => seat()]
    const found = await lookUpTicket(' w2vj-74x7 o ')
    expect(calls[0]?.body).toEqual({ receipt: 'W2VJ74X70' })
    expect(ticketLink(found, 'https://x')).toBe('https://x/a/a1#W2VJ74X70')
  })
})

describe('a booking', () => {
  const body = { topic: 'lamp', consentVersion: '7' }

  it('leaves out what was left alone, and whom it cannot have', () => {
    const form = { topic: ' lamp ', name: ' ', phone: '', memberId: 'gone' }
    expect(submissionOf(form, '7', [{ id: 'm' }])).toEqual(body)
    expect(submissionOf({ ...form, memberId: 'm' }, '7', [{ id: 'm' }])).toEqual({ ...body, memberId: 'm' })
    expect(submissionOf(form, '7', [], 'door')).toEqual({ ...body, qrCode: 'door' })
  })

  it('is one under one key however often it is sent, also by a page that was loaded anew', async () => {
    answers = [fail(0), fail(503), () => seat({ receipt: 'ABCD' })]
    await expect(useBooking('v').book('d1', body)).rejects.toMatchObject({ status: 0 })
    await expect(useBooking('v').book('d1', body)).rejects.toMatchObject({ status: 503 })
    const { form, book } = useBooking('v')
    form.topic = 'lamp'
    expect((await book('d1', body)).receipt).toBe('ABCD')
    expect(new Set(keys()).size).toBe(1)
    expect([form.topic, form.posted]).toEqual(['', ''])
    expect((await ticketOf('a1'))?.receipt).toBe('ABCD')
  })

  it('about a request goes by its receipt, and is about it once', async () => {
    const request = { id: 'r1', number: 'LZ-1', venue: { id: 'v', name: 'V' }, title: 'T', submittedAt: at(0) } as RequestView
    await keepReceipt(request, 'SECRET')
    speakAbout('r1')
    const { about } = useAbout(ref('v'))
    await vi.waitFor(() => expect(about.value?.number).toBe('LZ-1'))
    const elsewhere = useAbout(ref('w'))
    answers = [() => seat({ receipt: 'ABCD', requestId: 'r1' })]
    await useBooking('v').book('d1', body, about.value)
    expect(calls.map(({ path, headers, body: sent }) => [path, headers['Mashang-Receipt'], sent])).toEqual([['/api/v1/requests/{id}/appointments', 'SECRET', { ...body, dayId: 'd1' }]])
    expect([elsewhere.about.value, recall('booking.about')]).toEqual([null, null])
  })

  it('finds the seat again whose answer was lost, though it was worded anew', async () => {
    const { book } = useBooking('v')
    answers = [fail(0), fail(0), reused, reused, () => seat({ receipt: 'LOST' })]
    await expect(book('d1', body)).rejects.toMatchObject({ status: 0 })
    await expect(book('d1', { ...body, phone: '13909310000' })).rejects.toMatchObject({ status: 0 })
    expect((await book('d1', { ...body, topic: 'stairs' })).receipt).toBe('LOST')
    expect(new Set(keys()).size).toBe(1)
    expect(calls.slice(3).map((call) => call.body)).toEqual([body, { ...body, phone: '13909310000' }])
    expect(recall('booking.v')).toBeNull()
  })

  it('whose phone is added after an answer was lost goes under the same key, so that it takes no second seat', async () => {
    const { book } = useBooking('v')
    answers = [fail(0), () => seat({ receipt: 'ONE' })]
    await expect(book('d1', body)).rejects.toMatchObject({ status: 0 })
    expect((await book('d1', { ...body, phone: '13909310000' })).receipt).toBe('ONE')
    expect(new Set(keys()).size).toBe(1)
  })

  it('for another day asks first what became of the lost one, by a call that can take no seat', async () => {
    const { book, form } = useBooking('v')
    form.topic = 'lamp'
    answers = [fail(0), reused, () => seat({ receipt: 'LOST' })]
    await expect(book('d1', body)).rejects.toMatchObject({ status: 0 })
    await expect(book('d2', { ...body, phone: '13909310000' })).rejects.toMatchObject({ code: 'one_booking', passing: true })
    expect(calls[1]?.body).toEqual({ topic: 'lamp', consentVersion: 'none' })
    expect([new Set(keys()).size, (await ticketOf('a1'))?.receipt]).toEqual([1, 'LOST'])
    expect([form.topic, form.posted]).toEqual(['lamp', ''])
  })

  it('goes on to another day where the lost one never arrived, and waits where that cannot be told', async () => {
    const { book, form } = useBooking('v')
    answers = [fail(0), fail(503), fail(422, '', 'rule-broken'), () => seat({ dayId: 'd2', receipt: 'NEW' })]
    await expect(book('d1', body)).rejects.toMatchObject({ status: 0 })
    await expect(book('d2', body)).rejects.toMatchObject({ status: 503 })
    expect(form.posted).toContain('"d1"')
    expect((await book('d2', body)).receipt).toBe('NEW')
    expect(new Set(keys()).size).toBe(2)
  })

  it('says so where the seat in the way is somebody else’s', async () => {
    const { book, form } = useBooking('v')
    answers = [fail(0), fail(409, 'one_booking')]
    await expect(book('d1', body)).rejects.toMatchObject({ status: 0 })
    await expect(book('d1', { ...body, topic: 'stairs' })).rejects.toMatchObject({ code: 'one_booking' })
    expect(JSON.parse(form.posted)).toMatchObject([{ body }])
  })

  it('of a full day is over, and what was typed is kept for another', async () => {
    const { book, form } = useBooking('v')
    form.topic = 'lamp'
    answers = [fail(409, 'day_full')]
    await expect(book('d1', body)).rejects.toMatchObject({ code: 'day_full' })
    expect(form.posted).toBe('')
    expect(useBooking('v').form.topic).toBe('lamp')
  })

  it('that is filled in leaves the phone when it is old, cleared or booked', async () => {
    const { form, filled, clear } = useBooking('v')
    form.phone = '13909310000'
    expect([filled.value, recall('bookings')]).toEqual([true, expect.stringContaining('"v"')])
    forgetOldBookings(Date.now() + (KEPT_DAYS * 24 - 1) * HOUR)
    expect(useBooking('v').form.phone).toBe('13909310000')
    clear()
    expect([filled.value, recall('booking.v'), recall('bookings')]).toEqual([false, null, null])
    useBooking('v').form.phone = '13909310000'
    forgetOldBookings(Date.now() + KEPT_DAYS * 24 * HOUR + 1)
    expect([recall('booking.v'), recall('bookings'), useBooking('v').form.phone]).toEqual([null, null, ''])
  })
})
