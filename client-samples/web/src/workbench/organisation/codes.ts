import { computed, ref, shallowRef } from 'vue'
import { api, apiBase, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'
import type { Code } from './types'

export type NewCode = Pick<Code, 'kind' | 'label'> & { place?: string; memberId?: string }

/** The poster to print; it is no secret, so a plain address serves. */
export const posterOf = (code: string, size: 'a4' | 'a5') => `${apiBase}/api/v1/qr-codes/${code}/poster?size=${size}`

/** The codes of a venue. Who may not manage them hears 403, and is shown nothing of them. */
export function useCodes(venue: string) {
  const codes = shallowRef<Code[] | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const barred = computed(() => problem.value?.status === 403)
  let key = uuid()

  async function attempt(what: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
    return !problem.value
  }
  const fetchAll = async () => {
    codes.value = (await asStaff<{ items: Code[] }>((headers) => api.GET('/api/v1/qr-codes', { params: { query: { venue } }, headers }))).items
  }
  const load = () => attempt(fetchAll)
  /** The same words again are the same code, however often it is tried. */
  const bind = (made: NewCode) => attempt(async () => {
    await asStaff((headers) => api.POST('/api/v1/qr-codes', { body: { venueId: venue, ...made }, headers: { ...headers, ...once(key) } }))
    key = uuid()
    await fetchAll()
  })
  const revoke = (code: string) => attempt(async () => {
    await asStaff((headers) => api.POST('/api/v1/qr-codes/{code}/revocation', { params: { path: { code } }, body: {}, headers }))
    await fetchAll()
  })
  return { codes, problem, busy, barred, load, bind, revoke }
}
