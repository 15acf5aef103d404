import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

const TYPED_MS = 300

/** Looks for what is typed, a moment after the last letter or at Enter; an answer that others have overtaken is dropped. */
export function useFinding<T>(find: (words: string) => Promise<T>, found: (it: T) => void) {
  const words = ref('')
  const loading = ref(true)
  const problem = ref<Problem | null>(null)

  async function load() {
    const asked = words.value.trim()
    problem.value = null
    try {
      const it = await find(asked)
      if (asked === words.value.trim()) found(it)
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    loading.value = false
  }
  onMounted(load)

  let timer: ReturnType<typeof setTimeout> | undefined
  watch(words, () => {
    clearTimeout(timer)
    timer = setTimeout(load, TYPED_MS)
  })
  onBeforeUnmount(() => clearTimeout(timer))
  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Enter') return
    event.preventDefault()
    void load()
  }
  return { words, loading, problem, load, onKey }
}
