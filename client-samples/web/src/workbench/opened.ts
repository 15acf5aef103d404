import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { RequestView } from '@/api/types'
import { language, t } from '@/i18n'
import { lines } from './inbox'
import { say } from './saying'
import { asStaff } from './session'

/** The request of the route. It keeps what is shown while it looks again. */
export const opened = shallowRef<RequestView | null>(null)
export const openProblem = ref<Problem | null>(null)
let asked = ''

export async function open(id: string): Promise<void> {
  asked = id
  if (opened.value?.id !== id) opened.value = null
  openProblem.value = null
  try {
    const view = await fetchView(id)
    if (asked === id) opened.value = view
  } catch (thrown) {
    if (asked === id) openProblem.value = asProblem(thrown)
  }
}

const fetchView = (id: string) => asStaff<RequestView>((headers) => api.GET('/api/v1/requests/{id}', { params: { path: { id } }, headers }))

/** How it stands now, after a change elsewhere; said, as it may change what is being read. */
export async function reopen(told = true): Promise<void> {
  const before = opened.value
  if (!before) return
  try {
    const view = await fetchView(before.id)
    if (asked !== before.id) return
    opened.value = view
    openProblem.value = null
    if (told && view.version !== before.version) say(t('desk.live.changed', { number: view.number }))
  } catch (thrown) {
    const problem = asProblem(thrown)
    // given to somebody else, it may be theirs alone now; while the network is away the page stays as it is
    if (asked === before.id && problem.status === 404) openProblem.value = problem
  }
}

/** An answer to something that was done: only for the request still shown. */
export function replace(view: RequestView): void {
  if (asked === view.id) opened.value = view
}

export function useOpened() {
  const route = useRoute()
  const id = computed(() => String(route.params.id ?? ''))
  watch([id, language], () => id.value && open(id.value), { immediate: true })
  onBeforeUnmount(() => { asked = ''; opened.value = null; openProblem.value = null })
  /** Known from the list before the rest is there. */
  const line = computed(() => lines.value.find((one) => one.id === id.value) ?? null)
  const view = computed(() => (opened.value?.id === id.value ? opened.value : null))
  return { id, line, view, problem: openProblem }
}
