import { computed, reactive, ref, shallowRef } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { uuid } from '@/ui/uuid'
import { isConflict } from '../doing'
import { asStaff } from '../session'
import { type Listed, type Managed, managedOne, type Statement, statement as fetchOne, statementsOf } from './discussions'

/** What can be posted to a statement, by the last segment of its path. */
export interface Bodies {
  publication: Record<string, never>
  rejection: { reasonCode: NonNullable<Statement['reason']>['code']; note?: string }
  sorting: { kindId?: string }
  merger: { intoId: string }
  separation: Record<string, never>
}
export type Action = keyof Bodies
export interface Done {
  action: Action
  statement: Statement
}
interface List {
  items: Statement[]
  next: string | null
  looked: boolean
}
const nothing = (): List => ({ items: [], next: null, looked: false })

/** The statements of one discussion by their state: what was done with one takes it to where it now belongs. */
export function useQueue(id: string) {
  const discussion = shallowRef<Managed | null>(null)
  const lists = reactive<Record<Listed, List>>({ pending: nothing(), published: nothing(), rejected: nothing(), merged: nothing() })
  const state = ref<Listed>('pending')
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const done = shallowRef<Done | null>(null)
  /** somebody else was quicker: how it stands now */
  const overtaken = shallowRef<Statement | null>(null)
  const failed = shallowRef<(() => Promise<unknown>) | null>(null)
  const at = ref(0)
  const keys = new Map<string, string>()

  const list = computed(() => lists[state.value])
  const selected = computed(() => list.value.items[Math.min(at.value, list.value.items.length - 1)] ?? null)
  const countOf = (of: Listed): string => {
    if (of === 'pending' && discussion.value) return String(discussion.value.pending)
    if (of === 'published' && discussion.value) return String(discussion.value.statements)
    return lists[of].looked ? `${lists[of].items.length}${lists[of].next ? '+' : ''}` : ''
  }

  async function attempt(what: () => Promise<void>) {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    failed.value = null
    try {
      await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
      failed.value = () => attempt(what)
    }
    busy.value = false
    return !problem.value
  }
  async function read(of: Listed, cursor?: string) {
    const page = await statementsOf(id, of, cursor)
    lists[of] = { items: cursor ? [...lists[of].items, ...page.items] : page.items, next: page.next ?? null, looked: true }
  }
  const load = () => attempt(async () => {
    const [now] = await Promise.all([managedOne(id), ...(['pending', 'published', 'rejected', 'merged'] as const).map((of) => read(of))])
    discussion.value = now
  })
  const more = () => attempt(() => read(state.value, list.value.next ?? undefined))
  const show = (of: Listed) => {
    state.value = of
    at.value = 0
    done.value = null
    overtaken.value = null
  }

  /** Where it now belongs, first, as what was just done is looked for there. */
  function put(now: Statement) {
    for (const of of Object.keys(lists) as Listed[]) {
      const there = lists[of].items.findIndex((one) => one.id === now.id)
      if (there >= 0 && now.state === of) lists[of].items[there] = now
      else if (there >= 0) lists[of].items.splice(there, 1)
      else if (now.state === of) lists[of].items.unshift(now)
    }
    if (at.value >= list.value.items.length) at.value = Math.max(0, list.value.items.length - 1)
  }
  /** One key for the same words, however often they are tried. */
  const keyOf = (what: string) => {
    const known = keys.get(what) ?? uuid()
    keys.set(what, known)
    return known
  }

  async function act<A extends Action>(statement: Statement, action: A, body: Bodies[A]) {
    const what = JSON.stringify([statement.id, action, body])
    const path = { id: statement.id }
    const call = (headers: Record<string, string>) => {
      const options = { params: { path }, body: body as never, headers: { ...headers, ...once(keyOf(what)) } }
      if (action === 'publication') return api.POST('/api/v1/statements/{id}/publication', options)
      if (action === 'rejection') return api.POST('/api/v1/statements/{id}/rejection', options)
      if (action === 'sorting') return api.POST('/api/v1/statements/{id}/sorting', options)
      return action === 'merger' ? api.POST('/api/v1/statements/{id}/merger', options) : api.POST('/api/v1/statements/{id}/separation', options)
    }
    return attempt(async () => {
      overtaken.value = null
      done.value = null
      try {
        const now = await asStaff<Statement>(call)
        keys.delete(what)
        put(now)
        done.value = { action, statement: now }
      } catch (thrown) {
        if (!isConflict(asProblem(thrown))) throw thrown
        keys.delete(what)
        overtaken.value = await fetchOne(statement.id)
        put(overtaken.value)
      }
      discussion.value = await managedOne(id)
    })
  }
  const retry = () => failed.value?.()
  return { discussion, lists, list, state, problem, busy, done, overtaken, at, selected, countOf, load, more, show, act, retry }
}
