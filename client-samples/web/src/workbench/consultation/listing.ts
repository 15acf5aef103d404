import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { asProblem, type Problem } from '@/api/problem'
import { language } from '@/i18n'
import { type Base, listOf } from './calls'
import type { Page } from './types'

const PAGE = 30

/** A list whose filters stand in the address, page by page. @param names of the filters @param always what is asked for besides */
export function useListing<T>(base: Base, names: readonly string[], always: () => Record<string, string> = () => ({})) {
  const route = useRoute()
  const router = useRouter()
  const items = shallowRef<T[] | null>(null)
  const next = ref<string | null>(null)
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  const one = (name: string) => (typeof route.query[name] === 'string' ? (route.query[name] as string) : '')
  const filters = computed(() => Object.fromEntries(names.map((name) => [name, one(name)]).filter(([, value]) => value)) as Record<string, string>)
  const narrowed = computed(() => Object.keys(filters.value).length > 0)
  const narrow = (name: string, value: string) => void router.replace({ query: { ...route.query, [name]: value || undefined } })
  let asked = 0

  async function load(further = false) {
    const mine = ++asked
    busy.value = true
    problem.value = null
    try {
      const page = await listOf<Page<T>>(base, { ...always(), ...filters.value, limit: PAGE, ...(further && { cursor: next.value }) })
      if (mine !== asked) return
      items.value = further ? [...(items.value ?? []), ...page.items] : page.items
      next.value = page.next
    } catch (thrown) {
      if (mine === asked) problem.value = asProblem(thrown)
    }
    if (mine === asked) busy.value = false
  }
  watch([() => JSON.stringify(filters.value), language], () => void load(), { immediate: true })
  return { items, next, busy, problem, filters, narrowed, narrow, one, load }
}
