import { shallowRef } from 'vue'
import { api, ask } from '@/api/client'
import type { Account, Session } from '@/api/types'

const KEY = 'mashang.session'

/** The staff session of this tab: in memory, and in sessionStorage so that a reload keeps it. */
export const session = shallowRef<Session | null>(null)

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
export const bearer = (): Record<string, string> => (session.value ? { Authorization: `Bearer ${session.value.token}` } : {})

export async function signIn(username: string, password: string, totp?: string): Promise<void> {
  const body = { username, password, ...(totp && { totp }) }
  keep(await ask<Session>(api.POST('/api/v1/sessions', { body })))
}

/** The account as the server knows it now: roles may have changed since sign-in. */
export async function refreshAccount(): Promise<void> {
  const account = await ask<Account>(api.GET('/api/v1/me', { headers: bearer() }))
  if (session.value) keep({ ...session.value, account })
}

/** The session ran out: forgotten here, the address of the page is kept by the caller. */
export const forgetSession = () => keep(null)

export async function signOut(): Promise<void> {
  const headers = bearer()
  keep(null)
  await ask(api.DELETE('/api/v1/sessions/current', { headers })).catch(() => undefined)
}
