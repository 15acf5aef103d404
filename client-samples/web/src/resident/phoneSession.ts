import { shallowRef } from 'vue'
import { api, ask, held } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { RequestOfPhone, RequestOfPhonePage, RequestView } from '@/api/types'
import { forgetReceipt, keepReceipt, type Kept, receiptOf } from './receipts'

/** Half an hour in which somebody sees all requests of a proven phone; `opened` are those put on this phone meanwhile. */
interface PhoneSession {
  token: string
  expiresAt: string
  opened: string[]
}

const KEY = 'mashang.phone'
export const phoneSession = shallowRef<PhoneSession | null>(null)

/** As long as the tab, so that a reload keeps it. */
function keep(now: PhoneSession | null): void {
  phoneSession.value = now
  try {
    if (now) sessionStorage.setItem(KEY, JSON.stringify(now))
    else sessionStorage.removeItem(KEY)
  } catch {
    // storage is shut off: it lasts as long as the page
  }
}

export function restorePhoneSession(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as PhoneSession | null
    phoneSession.value ??= kept
  } catch {
    // as above
  }
  if (phoneSession.value && Date.parse(phoneSession.value.expiresAt) <= Date.now()) keep(null)
}

const bearer = () => ({ 'Mashang-Phone-Session': phoneSession.value?.token ?? '' })

export async function signInByPhone(phone: string, oneTimeCode: string): Promise<void> {
  const begun = await ask<Omit<PhoneSession, 'opened'>>(api.POST('/api/v1/phone-sessions', { body: { phone: phone.trim(), oneTimeCode } }))
  keep({ ...begun, opened: [] })
}

/** A page of the phone's requests; where the session has ended, so has this one. */
export async function requestsOfPhone(cursor: string | null): Promise<RequestOfPhonePage> {
  const query = { limit: 30, ...(cursor && { cursor }) } as never
  try {
    return await ask<RequestOfPhonePage>(api.GET('/api/v1/phone-sessions/current/requests', { params: { query }, headers: bearer() }))
  } catch (thrown) {
    if (asProblem(thrown).status === 401) keep(null)
    throw thrown
  }
}

/** Opens one, and keeps it on this phone as a receipt from paper would be. */
export async function openOfPhone({ id, receipt }: RequestOfPhone): Promise<Kept> {
  const before = await receiptOf(id)
  if (before) return before
  const view = await ask<RequestView>(api.GET('/api/v1/requests/{id}', { params: { path: { id } }, headers: held(receipt) }))
  const kept = await keepReceipt(view, receipt)
  if (phoneSession.value) keep({ ...phoneSession.value, opened: [...phoneSession.value.opened, id] })
  return kept
}

/** Ends here at once; where the server cannot be told, it ends there by itself within the half hour. */
export async function signOutByPhone(forgetting: boolean): Promise<void> {
  const headers = bearer()
  if (forgetting) for (const id of phoneSession.value?.opened ?? []) await forgetReceipt(id)
  keep(null)
  await ask(api.DELETE('/api/v1/phone-sessions/current', { headers })).catch(() => undefined)
}
