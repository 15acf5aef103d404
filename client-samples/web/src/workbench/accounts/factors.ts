import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { FactorProof, Factors, Passkey, PasskeyRequest } from '@/api/types'
import { asStaff } from '../session'
import { usePasskey } from './passkeys'

export const loadFactors = () => asStaff<Factors>((headers) => api.GET('/api/v1/me/factors', { headers }))
export const loadPasskeys = async () => (await asStaff<{ items: Passkey[] }>((headers) => api.GET('/api/v1/me/passkeys', { headers }))).items

/** Which second factors the person has. */
export function useHeldFactors() {
  const held = shallowRef<{ factors: Factors; passkeys: Passkey[] } | null>(null)
  const problem = ref<Problem | null>(null)
  async function load() {
    problem.value = null
    try {
      const [factors, passkeys] = await Promise.all([loadFactors(), loadPasskeys()])
      held.value = { factors, passkeys }
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  return { held, problem, load }
}

export const proveFactor = (body: FactorProof) => asStaff<Factors>((headers) => api.POST('/api/v1/me/factors/proof', { body, headers }))

export async function proveByPasskey(): Promise<void> {
  const begun = await asStaff<PasskeyRequest>((headers) => api.POST('/api/v1/me/passkeys/proof/options', { body: {}, headers }))
  const credential = await usePasskey(begun)
  await asStaff((headers) => api.POST('/api/v1/me/passkeys/proof', { body: { challengeId: begun.challengeId!, credential }, headers }))
}
