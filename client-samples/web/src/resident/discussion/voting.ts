import { computed, ref, shallowRef } from 'vue'
import { api, ask, device } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { recall, remember } from '@/ui/remembered'
import { keepTalk, keptTalk } from './keptTalk'
import type { Page } from './pages'
import type { Choice, PublicStatement } from './types'
import { castVote, ownVotes } from './voter'

const PAGE = 100
/** Further ones are fetched before the last is read. */
const FEW = 5

/** Everybody meets statements in another order, so that none is always first: FNV-1a of the device and the statement. */
export function placeOf(id: string, who: string): number {
  let hash = 0x811c9dc5
  for (const letter of who + id) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193)
  return hash >>> 0
}
const inOrder = (items: readonly PublicStatement[]) => [...items].sort((a, b) => placeOf(a.id, device()) - placeOf(b.id, device()))

function keptVotes(name: string): [string, Choice][] {
  try {
    return JSON.parse(recall(name) ?? '[]') as [string, Choice][]
  } catch {
    return [] // kept by another version
  }
}

/** One discussion's statements one after the other. A vote that did not get through stays on the phone until it does. */
export function useVoting(id: string) {
  const name = `votes.${id}`
  const statements = shallowRef<PublicStatement[]>([])
  const votes = shallowRef<ReadonlyMap<string, Choice>>(new Map(keptTalk(id).votes ?? []))
  const waiting = shallowRef<ReadonlyMap<string, Choice>>(new Map(keptVotes(name)))
  const problem = ref<Problem | null>(null)
  const loaded = ref(false)
  const shown = ref<string | null>(null)
  const before = ref<string[]>([])
  /** taken away or merged while it was being voted on */
  const gone = ref(false)
  let next: string | null = null
  let sending = false
  let fetched = false

  const choiceOf = (statement: string) => waiting.value.get(statement) ?? votes.value.get(statement)
  const unread = computed(() => statements.value.filter((one) => !choiceOf(one.id)))
  const current = computed(() => statements.value.find((one) => one.id === shown.value) ?? unread.value[0] ?? null)
  const chosen = computed(() => (current.value ? choiceOf(current.value.id) : undefined))
  const done = computed(() => statements.value.filter((one) => choiceOf(one.id)).length)

  const wait = (change: (all: Map<string, Choice>) => void) => {
    const all = new Map(waiting.value)
    change(all)
    waiting.value = all
    remember(name, all.size ? JSON.stringify([...all]) : null)
  }

  const know = (now: ReadonlyMap<string, Choice>) => {
    votes.value = now
    keepTalk(id, { votes: [...now] })
  }

  async function read(cursor?: string) {
    const query = { limit: PAGE, ...(cursor && { cursor }) }
    const page = await ask<Page<PublicStatement>>(api.GET('/api/v1/public/discussions/{id}/statements', { params: { path: { id }, query } }))
    const there = new Set(statements.value.map((one) => one.id))
    const more = inOrder(page.items.filter((one) => !there.has(one.id)))
    statements.value = cursor ? [...statements.value, ...more] : inOrder(page.items)
    next = page.next ?? null
  }
  const further = async () => {
    while (next && unread.value.length < FEW) await read(next)
  }

  async function load() {
    problem.value = null
    statements.value = statements.value.length ? statements.value : (keptTalk(id).statements ?? [])
    try {
      const [own] = await Promise.all([ownVotes(id), read()])
      know(new Map(own.map((vote) => [vote.statementId, vote.choice])))
      await further()
      keepTalk(id, { statements: statements.value.slice(0, PAGE) })
      fetched = true
      void send()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    loaded.value = true
  }

  /** Shows the next at once; what is said waits until the server has it. */
  function choose(choice: Choice) {
    const statement = current.value
    if (!statement) return
    gone.value = false
    wait((all) => all.set(statement.id, choice))
    before.value = [...before.value.filter((one) => one !== statement.id), statement.id]
    shown.value = null
    void send()
  }
  /** Back to what was voted on last, to look again or say otherwise. */
  function back() {
    const last = before.value[before.value.length - 1] ?? statements.value.filter((one) => choiceOf(one.id)).pop()?.id
    if (!last) return
    before.value = before.value.filter((one) => one !== last)
    shown.value = last
  }

  async function send() {
    if (sending) return
    sending = true
    problem.value = null
    try {
      for (let first = [...waiting.value][0]; first; first = [...waiting.value][0]) await sendOne(...first)
      await further()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    sending = false
  }
  async function sendOne(statement: string, choice: Choice) {
    const settle = () => wait((all) => { if (all.get(statement) === choice) all.delete(statement) })
    try {
      await castVote(statement, choice)
      know(new Map(votes.value).set(statement, choice))
      settle()
    } catch (thrown) {
      const why = asProblem(thrown)
      if (why.passing) throw thrown
      settle()
      if (why.status !== 404 && why.code !== 'statement_merged') throw thrown
      statements.value = statements.value.filter((one) => one.id !== statement)
      gone.value = true
    }
  }
  /** What failed before, or what waits. */
  const again = () => (fetched ? send() : load())
  return { statements, waiting, problem, loaded, current, chosen, done, gone, before, load, choose, back, send, again }
}
