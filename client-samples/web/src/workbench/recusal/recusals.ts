import { ref } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { NameablePerson, Recusal, RecusalKind, Recusals } from '@/api/types'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'

const LIST = '/api/v1/requests/{id}/recusals'
const PEOPLE = '/api/v1/requests/{id}/recusals/people'
const LIFTING = '/api/v1/requests/{id}/recusals/{recusalId}/lifting'

/** A person is met as an account where they have one. */
export const keyOf = (person: NameablePerson) => person.accountId ?? person.memberId ?? ''

export function useRecusals(id: string) {
  const params = { path: { id } }
  const listed = ref<Recusals | null>(null)
  const people = ref<NameablePerson[]>([])
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  let key = uuid()
  let keyed = ''
  let searched = ''

  /** The same words again are the same thing, once however often it is tried. */
  function keyFor(asked: unknown): string {
    const words = JSON.stringify(asked)
    if (words !== keyed) key = uuid()
    keyed = words
    return key
  }

  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    busy.value = true
    problem.value = null
    try {
      return await work()
    } catch (thrown) {
      problem.value = asProblem(thrown)
      return null
    } finally {
      busy.value = false
    }
  }

  const load = () => attempt(async () => {
    listed.value = await asStaff<Recusals>((headers) => api.GET(LIST, { params, headers }))
  })
  /** Beside what is being sent: it says when it fails, and takes back nothing that was said. The last words asked for count. */
  async function find(q: string): Promise<void> {
    const words = q.trim()
    searched = words
    try {
      const query = words ? { q: words } : {}
      const { items } = await asStaff<{ items: NameablePerson[] }>((headers) => api.GET(PEOPLE, { params: { ...params, query }, headers }))
      if (searched === words) people.value = items
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const recuse = (kind: RecusalKind, who: NameablePerson | null, reason: string) => attempt(() => {
    const body = { kind, reason, ...(who?.accountId ? { accountId: who.accountId } : who?.memberId ? { memberId: who.memberId } : {}) }
    return asStaff<Recusal>((headers) => api.POST(LIST, { params, body, headers: { ...headers, ...once(keyFor(body)) } }))
  })
  const lift = (recusalId: string, reason: string) => attempt(() => asStaff<Recusal>((headers) =>
    api.POST(LIFTING, { params: { path: { id, recusalId } }, body: { reason }, headers: { ...headers, ...once(keyFor([recusalId, reason])) } })))

  return { listed, people, problem, busy, load, find, recuse, lift }
}
