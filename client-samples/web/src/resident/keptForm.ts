import { reactive, watch } from 'vue'
import { recall, remember } from '@/ui/remembered'

/** What is filled in on a small form outlives a reload and a closed page until it is emptied. */
export function useKeptForm<T extends Record<string, string | number | null>>(name: string, empty: T) {
  const form = reactive({ ...empty, ...before(name) }) as T
  const untouched = JSON.stringify(empty)
  // at once, as the page may be gone with the next tap
  watch(form, () => {
    const now = JSON.stringify(form)
    remember(name, now === untouched ? null : now)
  }, { flush: 'sync' })
  return { form, clear: () => Object.assign(form, empty) }
}

function before(name: string): object {
  try {
    return JSON.parse(recall(name) ?? '{}') as object
  } catch {
    return {} // kept by another version
  }
}
