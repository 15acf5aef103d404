import { ref, shallowRef, watch } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { language } from '@/i18n'
import { type Base, oneOf } from './calls'

/** One record by its id, looked at again when somebody else was quicker or the language changes. */
export function useOne<T>(base: Base, id: string) {
  const it = shallowRef<T | null>(null)
  const problem = ref<Problem | null>(null)
  async function load() {
    problem.value = null
    try {
      it.value = await oneOf<T>(base, id)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  watch(language, load, { immediate: true })
  return { it, problem, load }
}
