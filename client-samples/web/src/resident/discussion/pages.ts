import { ref, shallowRef, watch, type WatchSource } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { language } from '@/i18n'

export interface Page<T> {
  items: T[]
  next?: string | null
}

/** A list that comes a page at a time, anew where what is asked for changes; an answer that was overtaken is not shown. */
export function usePages<T>(read: (cursor?: string) => Promise<Page<T>>, asked: WatchSource[] = []) {
  const items = shallowRef<T[]>([])
  const next = ref<string | null>(null)
  const problem = ref<Problem | null>(null)
  const looked = ref(false)
  let round = 0

  async function look(cursor?: string) {
    const mine = ++round
    problem.value = null
    try {
      const page = await read(cursor)
      if (mine !== round) return
      items.value = cursor ? [...items.value, ...page.items] : page.items
      next.value = page.next ?? null
      looked.value = true
    } catch (thrown) {
      if (mine === round) problem.value = asProblem(thrown)
    }
  }
  watch([language, ...asked], () => look(), { immediate: true })
  return { items, next, problem, looked, look: () => look(), more: () => look(next.value ?? undefined) }
}
