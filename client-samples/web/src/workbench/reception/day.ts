import { computed, ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { t } from '@/i18n'
import { admits } from '../operations'
import { say } from '../saying'
import { asStaff } from '../session'
import { visitorsOf, recordsOf } from './reading'
import type { ReceptionDay, ReceptionRecord, Visitor } from './types'

interface Seen { it: ReceptionDay; tag: string }

export const nameOf = (visitor: Pick<Visitor, 'name'>) => visitor.name || t('reception.visitor.unnamed')

/** A reception day with who comes to it and what was written down; looked at again as long as the page is open. */
export function useDay(id: string) {
  const day = shallowRef<ReceptionDay | null>(null)
  /** None where they are not this person's to see. */
  const visitors = shallowRef<Visitor[] | null>(null)
  const records = shallowRef<ReceptionRecord[]>([])
  const problem = ref<Problem | null>(null)
  /** The tag of the day as it was seen. */
  const tag = ref('')

  /** Each look shows all three, or leaves what was there. */
  async function look(): Promise<void> {
    const [seen, came, written] = await Promise.all([readDay(id), mine(admits('listAppointments'), () => visitorsOf(id)), mine(admits('listReceptionRecords'), () => recordsOf(id))])
    if (visitors.value && came) tell(visitors.value, came)
    day.value = seen.it
    tag.value = seen.tag
    visitors.value = came
    records.value = written ?? []
    problem.value = null
  }
  /** The same for who asked for it: what went wrong is shown. */
  async function load(): Promise<void> {
    try {
      await look()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const recordOf = (visitor: Visitor) => records.value.find((one) => one.id === visitor.recordId)
  const waiting = computed(() => visitors.value?.filter((one) => one.allowedActions.includes('reception')) ?? [])
  return { day, visitors, records, problem, tag, look, load, recordOf, waiting }
}

const readDay = (id: string) => asStaff<Seen>(async (headers) => {
  const answer = await api.GET('/api/v1/reception-days/{id}', { params: { path: { id } }, headers })
  return { ...answer, data: { it: answer.data, tag: answer.response.headers.get('ETag') ?? '' } }
})

async function mine<T>(may: boolean, read: () => Promise<T>): Promise<T | null> {
  if (!may) return null
  try {
    return await read()
  } catch (thrown) {
    const { status } = asProblem(thrown)
    if (status === 403 || status === 404) return null
    throw thrown
  }
}

/** What another did at the same desk is said to who cannot see it change. */
function tell(before: readonly Visitor[], now: readonly Visitor[]): void {
  const known = new Map(before.map((one) => [one.id, one.state]))
  const changed = now.filter((one) => known.get(one.id) !== one.state)
  const first = changed[0]
  if (first) void say(t('reception.visitor.now', { ticket: first.ticket, name: nameOf(first), state: t(`reception.visitor.state.${first.state}`) }))
}
