import { ref, shallowRef } from 'vue'
import { api, ask } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import type { Account, Session } from '@/api/types'

const KEY = 'mashang.session'
type Headers = Record<string, string>

/** The staff session of this tab: in memory, and in sessionStorage so that a reload keeps it. */
export const session = shallowRef<Session | null>(null)

/** The session ran out while somebody was at work: asked for in place, and what was being done waits. */
export const expired = ref(false)
let waiting: { goOn: () => void; giveUp: () => void }[] = []

export function restoreSession(): void {
  if (session.value) return
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Session | null
    if (kept && Date.parse(kept.expiresAt) > Date.now()) session.value = kept
  } catch {
    // storage is shut off: the session lasts as long as the page
  }
}

function keep(now: Session | null): void {
  session.value = now
  try {
    if (now) sessionStorage.setItem(KEY, JSON.stringify(now))
    else sessionStorage.removeItem(KEY)
  } catch {
    // as above
  }
}

/** For every call of staff; empty when nobody is signed in, so that the server's 401 says so. */
export const bearer = (): Headers => (session.value ? { Authorization: `Bearer ${session.value.token}` } : {})

export async function signIn(username: string, password: string): Promise<void> {
  keep(await ask<Session>(api.POST('/api/v1/sessions', { body: { username, password } })))
  settle('goOn')
}

function settle(how: 'goOn' | 'giveUp') {
  const all = waiting
  waiting = []
  expired.value = false
  all.forEach((one) => one[how]())
}

/** Calls as staff. Where the session has run out, waits until the same person has signed in again, and calls once more. */
export async function asStaff<T>(call: (headers: Headers) => Parameters<typeof ask>[0]): Promise<T> {
  const token = session.value?.token
  try {
    return await ask<T>(call(bearer()))
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.status !== 401) throw problem
    // somebody has signed in again while this call was on its way
    if (session.value && session.value.token !== token) return ask<T>(call(bearer()))
    await signedInAgain(problem)
    return ask<T>(call(bearer()))
  }
}

function signedInAgain(problem: Problem): Promise<void> {
  expired.value = true
  return new Promise((goOn, reject) => waiting.push({ goOn, giveUp: () => reject(problem) }))
}

/** The account as the server knows it now: roles may have changed since sign-in. */
export async function refreshAccount(): Promise<void> {
  const account = await asStaff<Account>((headers) => api.GET('/api/v1/me', { headers }))
  if (session.value) keep({ ...session.value, account })
}

export async function signOut(): Promise<void> {
  const headers = bearer()
  keep(null)
  settle('giveUp')
  await ask(api.DELETE('/api/v1/sessions/current', { headers })).catch(() => undefined)
}
