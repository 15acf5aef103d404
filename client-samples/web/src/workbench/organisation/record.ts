import { computed, type ComputedRef, type Ref, ref, shallowRef } from 'vue'
import { asProblem, type Problem } from '@/api/problem'
import { asStaff } from '../session'

type Headers = Record<string, string>
interface Answer { data?: unknown; error?: unknown; response: Response }
export type Call = (headers: Headers) => Promise<Answer>
interface Seen<T> { it: T; tag: string }
/** A part of the page that saves on its own and says itself what went wrong. */
export interface Section { save: (change: Call) => Promise<boolean>; problem: ComputedRef<Problem | null>; stale: ComputedRef<boolean>; busy: Ref<boolean> }

/** The answer with the tag that its change has to name. */
const tagged = <T>(call: Call) =>
  asStaff<Seen<T>>(async (headers) => {
    const answer = await call(headers)
    return { ...answer, data: { it: answer.data, tag: answer.response.headers.get('ETag') ?? '' } }
  })

/** One record as its committee keeps it: shown, changed by the tag it came with, and looked at again where somebody else was quicker. */
export function useRecord<T>(read: Call, opened: (now: T) => void = () => undefined) {
  const record = shallowRef<T | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  /** Somebody changed it since it was opened; what was typed is still there. */
  const stale = ref(false)
  const at = ref('')
  let tag = ''

  function take(seen: Seen<T>) {
    record.value = seen.it
    tag = seen.tag
  }
  async function attempt(where: string, what: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    at.value = where
    problem.value = null
    stale.value = false
    try {
      await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
    return !problem.value && !stale.value
  }
  const load = () => attempt('', async () => {
    take(await tagged<T>(read))
    opened(record.value as T)
  })
  /** A change names what was seen; of one that came too late nothing was done, and the next would be by what is there now. */
  const section = (name: string): Section => ({
    save: (change) => attempt(name, async () => {
      try {
        take(await tagged<T>((headers) => change({ ...headers, 'If-Match': tag })))
      } catch (thrown) {
        if (asProblem(thrown).status !== 412) throw thrown
        take(await tagged<T>(read))
        stale.value = true
      }
    }),
    problem: computed(() => (at.value === name ? problem.value : null)),
    stale: computed(() => at.value === name && stale.value),
    busy,
  })
  const unread = computed(() => (record.value ? null : problem.value))
  return { record, unread, load, section }
}
