import createClient from 'openapi-fetch'
import { language } from '@/i18n'
import { recall, remember } from '@/ui/remembered'
import { uuid } from '@/ui/uuid'
import { Problem } from './problem'
import { challengeOf, PROOF, proofFor } from './proof/challenge'
import type { paths } from './schema'

const PATIENCE_MS = 30_000

/** Where the API lives: empty is the page's own address. */
export const apiBase = (document.querySelector<HTMLMetaElement>('meta[name="api-base"]')?.content ?? '').replace(/\/$/, '')

/** A random name for this phone, so that rates are counted by phone and not by the address of a whole building. */
export function device(): string {
  const known = recall('device')
  if (known) return known
  const made = uuid()
  remember('device', made)
  return made
}

export const api = createClient<paths>({
  baseUrl: apiBase,
  fetch: async (request) => {
    // what may have to be sent again, as it is, with a proof
    const again = request.method === 'POST' ? request.clone() : null
    const answer = await patiently(request)
    const proof = again && answer.status === 429 ? await proofFor(challengeOf(await answer.clone().json().catch(() => null))) : null
    if (!again || !proof) return answer
    again.headers.set(PROOF, proof)
    return patiently(again)
  },
})

function patiently(request: Request): Promise<Response> {
  const waiting = new AbortController()
  const timer = setTimeout(() => waiting.abort(), PATIENCE_MS)
  return fetch(request, { signal: waiting.signal }).finally(() => clearTimeout(timer))
}


api.use({
  onRequest({ request }) {
    request.headers.set('Accept-Language', language.value)
    if (request.method === 'POST') request.headers.set('Mashang-Device', device())
    return request
  },
})

interface Answer {
  data?: unknown
  error?: unknown
  response: Response
}

/** The data of a call, or a thrown Problem. The shape is named by the caller, from types.ts. */
export async function ask<T>(call: Promise<Answer>): Promise<T> {
  let answer: Answer
  try {
    answer = await call
  } catch {
    throw Problem.unreached()
  }
  if (!answer.response.ok) {
    throw Problem.of(answer.response.status, answer.error, answer.response.headers.get('Retry-After'))
  }
  return answer.data as T
}

export const once = (key: string) => ({ 'Idempotency-Key': key })
export const held = (receipt: string) => ({ 'Mashang-Receipt': receipt })
