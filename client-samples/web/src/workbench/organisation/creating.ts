import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'
import type { Call } from './record'

/** Enters something new, once however often it is tried, and goes to where it is kept. */
export function useCreating(segment: string, done: () => void) {
  const route = useRoute()
  const router = useRouter()
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let key = uuid()
  let keyed = ''

  async function create(body: unknown, call: Call): Promise<void> {
    if (busy.value) return
    if (JSON.stringify(body) !== keyed) key = uuid()
    keyed = JSON.stringify(body)
    busy.value = true
    problem.value = null
    try {
      const { id } = await asStaff<{ id: string }>((headers) => call({ ...headers, ...once(key) }))
      done()
      await router.replace({ path: `/desk/organisation/${segment}/${id}`, query: route.query })
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
  }
  return { section: { busy, problem: computed(() => problem.value) }, create }
}
