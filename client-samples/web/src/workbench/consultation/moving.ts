import { computed, ref } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { uuid } from '@/ui/uuid'
import { isConflict } from '../doing'
import { type Base, doTo } from './calls'

/** What can be moved: it says itself by what. */
export interface Movable { id: string; version?: number; allowedActions: string[] }

/** Does one thing to it, once however often it is tried, and keeps what went wrong. */
export function useMoving<T extends Movable>(base: Base, view: () => T, moved: (now: T) => void, look: () => Promise<void>) {
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  const conflict = computed(() => isConflict(problem.value))
  let key = uuid()
  let keyed = ''

  async function run(verb: string, body: object): Promise<boolean> {
    if (busy.value) return false
    const before = view()
    const asked = JSON.stringify([before.id, verb, body])
    // the same words again are the same thing, also where it has changed meanwhile
    if (asked !== keyed) key = uuid()
    keyed = asked
    busy.value = true
    problem.value = null
    try {
      moved(await doTo<T>(base, before.id, verb, body, key, before.version))
      keyed = ''
    } catch (thrown) {
      problem.value = asProblem(thrown)
      if (conflict.value) await look()
    }
    busy.value = false
    return !problem.value
  }
  return { busy, problem, conflict, run }
}
