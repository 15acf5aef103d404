import { computed, ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { PublicSummary } from '@/api/types'
import { useKeptForm } from '@/resident/keptForm'
import { asStaff } from '../session'

const GONE = '\uff0a\uff0a\uff0a'

/** What everybody reads of a request, and its wording by hand. */
export function useSummary(id: string) {
  const held = shallowRef<PublicSummary | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const { form, clear } = useKeptForm(`summary.${id}`, { title: '', content: '', answer: '' })
  const begun = computed(() => form.title !== '' || form.content !== '')
  const params = { path: { id } }

  async function attempt(call: Parameters<typeof asStaff>[0]): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      held.value = await asStaff<PublicSummary>(call)
      return true
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return false
    } finally {
      busy.value = false
    }
  }

  const load = () => attempt((headers) => api.GET('/api/v1/requests/{id}/public-summary', { params, headers }))
  /** Begins with these words. */
  const begin = (from: Pick<PublicSummary, 'title' | 'content' | 'answer'> | null) => Object.assign(form, { title: from?.title ?? '', content: from?.content ?? '', answer: from?.answer ?? '' })
  async function save(): Promise<boolean> {
    const tag = `"${held.value?.version ?? 0}"`
    const body = { title: form.title.trim(), content: form.content.trim(), ...(form.answer.trim() && { answer: form.answer.trim() }) }
    const done = await attempt((headers) => api.PUT('/api/v1/requests/{id}/public-summary', { params: { ...params, header: { 'If-Match': tag } } as never, body, headers: { ...headers, 'If-Match': tag } }))
    if (done) clear()
    return done
  }
  return { held, problem, busy, form, begun, load, begin, save, clear }
}

/** The marked words made unreadable; without any marked, as it was. */
export function blackened(text: string, from: number, to: number): string {
  return to > from ? text.slice(0, from) + GONE + text.slice(to) : text
}
