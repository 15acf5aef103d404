import { computed, onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'

/** A moment after the last letter, as one stops to think. */
export const PAUSE_MS = 1_200
/** Where the network was away, it is tried again by itself. */
export const AGAIN_MS = 10_000
export type SavingState = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed'

/** Saves what is written while it is written, one call at a time; what is typed meanwhile goes with the next. */
export function autosaving(save: () => Promise<void>) {
  const state = ref<SavingState>('clean')
  const problem = shallowRef<Problem | null>(null)
  const savedAt = ref('')
  let touched = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null

  const soon = (pause: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), pause)
  }
  /** Something was typed. */
  function touch() {
    touched = true
    if (state.value !== 'saving') state.value = 'waiting'
    if (!running) soon(PAUSE_MS)
  }
  async function run() {
    touched = false
    state.value = 'saving'
    problem.value = null
    try {
      await save()
      savedAt.value = new Date().toISOString()
      state.value = touched ? 'waiting' : 'saved'
    } catch (thrown) {
      touched = true
      problem.value = asProblem(thrown)
      state.value = 'failed'
    }
  }
  /** Now, without waiting for a pause; true where nothing is left to be saved. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    await running
    if (touched) {
      running = run()
      await running
      running = null
      if (problem.value?.passing) soon(AGAIN_MS)
      else if (touched && !problem.value) soon(PAUSE_MS)
    }
    return !touched
  }
  const stop = () => clearTimeout(timer)
  return { state, problem, savedAt, touch, flush, stop }
}

/** The same for as long as a page is there; it asks at once when the network is back, and saves what is left when it goes. */
export function useAutosave(save: () => Promise<void>) {
  const saving = autosaving(save)
  const flush = () => void saving.flush()
  onMounted(() => window.addEventListener('online', flush))
  onBeforeUnmount(() => {
    window.removeEventListener('online', flush)
    void saving.flush().then(saving.stop)
  })
  const unsaved = computed(() => saving.state.value !== 'clean' && saving.state.value !== 'saved')
  return { ...saving, unsaved }
}
