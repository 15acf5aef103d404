import { ref, shallowRef, watch } from 'vue'
import { api, held } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import type { RequestNoticeSettings } from '@/api/types'
import type { Kept } from './receipts'

type Choice = Pick<RequestNoticeSettings, 'written' | 'language'>

/** Whether one is written to about a request, and in which language. */
export function useWriting(kept: () => Kept) {
  const settings = shallowRef<RequestNoticeSettings | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let tag = ''

  async function attempt(call: () => Promise<{ data?: unknown; error?: unknown; response: Response }>) {
    busy.value = true
    problem.value = null
    try {
      const { data, error, response } = await call()
      if (!response.ok) throw Problem.of(response.status, error, response.headers.get('Retry-After'))
      tag = response.headers.get('ETag') ?? ''
      settings.value = data as RequestNoticeSettings
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
  }

  const params = () => ({ path: { id: kept().id } })
  const load = () => attempt(() => api.GET('/api/v1/requests/{id}/notice-settings', { params: params(), headers: held(kept().receipt) }))

  /** Changed elsewhere meanwhile: shown as it now is, to be decided anew. */
  async function change(to: Partial<Choice>) {
    if (!settings.value || busy.value) return
    const { written, language } = { ...settings.value, ...to }
    const headers = { ...held(kept().receipt), 'If-Match': tag }
    await attempt(() => api.PUT('/api/v1/requests/{id}/notice-settings', { params: params() as never, body: { written, language }, headers }))
    if (problem.value?.status === 412) await load()
  }

  watch(() => kept().id, load, { immediate: true })
  return { settings, problem, busy, load, change }
}
