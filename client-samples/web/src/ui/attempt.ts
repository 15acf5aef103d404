import { ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** Something that may fail, once at a time: a second tap while it goes on does nothing, and why it failed can be shown. */
export function useAttempt() {
  const busy = ref(false)
  const problem = ref<Problem | null>(null)

  /** What it gave; null where it failed or another was still going on. */
  async function attempt<T>(what: () => Promise<T>): Promise<T | null> {
    if (busy.value) return null
    busy.value = true
    problem.value = null
    try {
      return await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return null
    } finally {
      busy.value = false
    }
  }

  return { busy, problem, attempt }
}
