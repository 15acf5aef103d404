import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, ask, held } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { RequestView } from '@/api/types'
import { language } from '@/i18n'
import { fetchOwn, keepReceipt, type Kept, receiptOf } from './receipts'

const LOOK_EVERY_MS = 30_000

/** The request of the route, by this phone's receipt or by the share token in the fragment. */
export function useTracking() {
  const route = useRoute()
  const kept = shallowRef<Kept | null>(null)
  const shared = shallowRef<RequestView | null>(null)
  const problem = ref<Problem | null>(null)
  const stale = ref(false)
  const id = computed(() => String(route.params.id))
  const token = computed(() => decodeURIComponent(route.hash.slice(1)))
  const view = computed(() => kept.value?.last ?? shared.value)
  const headers = computed<Record<string, string>>(() => (kept.value ? held(kept.value.receipt) : { 'Mashang-Share': token.value }))

  async function load() {
    try {
      const own = await receiptOf(id.value)
      if (own) {
        kept.value ??= own
        kept.value = await fetchOwn(own)
      } else {
        const call = api.GET('/api/v1/requests/{id}', { params: { path: { id: id.value } }, headers: { 'Mashang-Share': token.value } })
        shared.value = await ask<RequestView>(call)
      }
      problem.value = null
      stale.value = false
    } catch (thrown) {
      problem.value = asProblem(thrown)
      stale.value = !!view.value
    }
  }

  async function replace(answer: RequestView) {
    if (kept.value) kept.value = await keepReceipt(answer, kept.value.receipt)
  }

  let timer: ReturnType<typeof setInterval> | undefined
  const look = () => !document.hidden && navigator.onLine && void load()
  onMounted(() => {
    timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  watch([id, language], load, { immediate: true })
  return { kept, view, headers, problem, stale, reload: load, replace }
}
