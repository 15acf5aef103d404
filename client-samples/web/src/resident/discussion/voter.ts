import { api, ask, device } from '@/api/client'
import { asProblem } from '@/api/problem'
import { phoneSession, restorePhoneSession } from '../phoneSession'
import type { Choice } from './types'

interface Vote {
  statementId: string
  choice: Choice
}

/** By a phone that was proved in this tab, where there is one; the device is named in any case. */
function phone(): Record<string, string> {
  restorePhoneSession()
  return phoneSession.value ? { 'Mashang-Phone-Session': phoneSession.value.token } : {}
}

async function asVoter<T>(call: (headers: Record<string, string>) => Promise<T>): Promise<T> {
  const headers = phone()
  try {
    return await call(headers)
  } catch (thrown) {
    // the phone's half hour was ended elsewhere: the device votes on
    if (asProblem(thrown).status !== 401 || !Object.keys(headers).length) throw thrown
    return call({})
  }
}

/** The last one counts, so that sending one again is the same vote. */
export const castVote = (id: string, choice: Choice) =>
  asVoter((headers) => ask<Vote>(api.POST('/api/v1/statements/{id}/votes', { params: { path: { id } }, body: { choice }, headers })))

export const ownVotes = async (id: string): Promise<Vote[]> =>
  (await asVoter((headers) => ask<{ items: Vote[] }>(api.GET('/api/v1/discussions/{id}/votes', { params: { path: { id } }, headers: { 'Mashang-Device': device(), ...headers } })))).items
