import { shallowRef } from 'vue'
import { api, ask } from '@/api/client'
import { asProblem } from '@/api/problem'
import type { Account, Session, SignIn } from '@/api/types'
import { recall, remember } from '@/ui/remembered'
import { deviceName } from './device'
import { useWaiting } from './waiting'

const KEY = 'mashang.session'
/** Until when the session is kept on this device, by the cookie: no script of ours holds its token that long. */
const KEPT = 'kept'
const LONGEST_OF_A_DAY_MS = 13 * 3_600_000
type Headers = Record<string, string>

/** The staff session of this tab: in memory, and in sessionStorage so that a reload keeps it. */
export const session = shallowRef<Session | null>(null)

/** The session ran out while somebody was at work: asked for in place, and what was being done waits. */
const renewal = useWaiting()
export const expired = renewal.asked
/** What is being done takes the second factor once more. */
const proof = useWaiting()
export const factorAsked = proof.asked

export async function restoreSession(): Promise<void> {
  if (session.value) return
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Session | null
    // one of an earlier release does not say what it may
    if (kept?.account.allowedOperations && Date.parse(kept.expiresAt) > Date.now()) session.value = kept
  } catch {
    // storage is shut off: the session lasts as long as the page
  }
  const expiresAt = recall(KEPT)
  if (session.value || !expiresAt || Date.parse(expiresAt) < Date.now()) return
  try {
    hold({ token: '', expiresAt, account: await ask<Account>(api.GET('/api/v1/me')) })
  } catch (thrown) {
    // ended meanwhile; where the server was not reached, the next page asks again
    if (asProblem(thrown).status === 401) remember(KEPT, null)
  }
}

function hold(now: Session | null): void {
  session.value = now
  try {
    if (now) sessionStorage.setItem(KEY, JSON.stringify(now))
    else sessionStorage.removeItem(KEY)
  } catch {
    // as above
  }
}

/** For every call of staff. Empty when nobody is signed in, so that the server's 401 says so, or when the cookie says who. */
export const bearer = (): Headers => (session.value?.token ? { Authorization: `Bearer ${session.value.token}` } : {})

/** From here on as the session says; what waited for it goes on. */
export function begin(now: Session): void {
  hold(now)
  const long = Date.parse(now.expiresAt) - Date.now() > LONGEST_OF_A_DAY_MS
  remember(KEPT, long ? now.expiresAt : null)
  renewal.settle('goOn')
}

type Showing = Pick<SignIn, 'totp' | 'recoveryCode' | 'keep'>
export async function signIn(username: string, password: string, more: Partial<Showing> = {}): Promise<void> {
  const body: SignIn = { username, password, device: deviceName(), keep: false, ...more }
  begin(await ask<Session>(api.POST('/api/v1/sessions', { body })))
}

export const factorShown = () => proof.settle('goOn')
export const factorRefused = () => proof.settle('giveUp')

/** Calls as staff. Where the session has run out, or the second factor is wanted, waits until that is done, and calls once more. */
export async function asStaff<T>(call: (headers: Headers) => Parameters<typeof ask>[0]): Promise<T> {
  const used = session.value
  try {
    return await ask<T>(call(bearer()))
  } catch (thrown) {
    const problem = asProblem(thrown)
    if (problem.code === 'factor_again') await proof.wait(problem)
    else if (problem.status !== 401) throw problem
    // else somebody has signed in again while this call was on its way
    else if (!session.value || session.value.token === used?.token) await renewal.wait(problem)
    return ask<T>(call(bearer()))
  }
}

/** The account as the server knows it now: roles may have changed since sign-in. */
export async function refreshAccount(): Promise<void> {
  const account = await asStaff<Account>((headers) => api.GET('/api/v1/me', { headers }))
  if (session.value) hold({ ...session.value, account })
}

export async function signOut(): Promise<void> {
  const headers = bearer()
  hold(null)
  remember(KEPT, null)
  renewal.settle('giveUp')
  proof.settle('giveUp')
  await ask(api.DELETE('/api/v1/sessions/current', { headers })).catch(() => undefined)
}
