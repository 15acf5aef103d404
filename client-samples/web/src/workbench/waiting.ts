import { ref } from 'vue'
import type { Problem } from '@/api/problem'

/** Something is asked of the person in place; what they were doing waits, and goes on once it is done. */
export function useWaiting() {
  const asked = ref(false)
  let waiting: { goOn: () => void; giveUp: () => void }[] = []

  function wait(problem: Problem): Promise<void> {
    asked.value = true
    return new Promise((goOn, reject) => waiting.push({ goOn, giveUp: () => reject(problem) }))
  }
  function settle(how: 'goOn' | 'giveUp') {
    const all = waiting
    waiting = []
    asked.value = false
    all.forEach((one) => one[how]())
  }
  return { asked, wait, settle }
}
