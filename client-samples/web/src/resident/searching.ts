import { onBeforeUnmount, type Ref, watch } from 'vue'

const PAUSE_MS = 350

/** Looks when typing pauses. */
export function useSearch(words: Ref<string>, look: () => unknown): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(words, () => {
    clearTimeout(timer)
    timer = setTimeout(look, PAUSE_MS)
  })
  onBeforeUnmount(() => clearTimeout(timer))
}
