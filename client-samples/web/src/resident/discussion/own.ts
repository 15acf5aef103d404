import { shallowRef, type ShallowRef } from 'vue'
import { api, ask, held, once } from '@/api/client'
import { recall, remember } from '@/ui/remembered'
import { tidyReceipt } from '../receipts'
import { forgetTalk } from './keptTalk'
import type { Statement, Topic } from './types'

/** What somebody said or put forward from this phone: the receipt proves it, the rest shows without network. */
export interface Own<T> {
  id: string
  receipt: string
  /** of the discussion, or of the call */
  about: string
  last: T
}

function kept<T extends { id: string; receipt?: string }>(name: string) {
  const all: ShallowRef<Own<T>[]> = shallowRef(read())
  function read(): Own<T>[] {
    try {
      return JSON.parse(recall(name) ?? '[]') as Own<T>[]
    } catch {
      return [] // kept by another version
    }
  }
  function put(one: Own<T>): Own<T> {
    const { receipt: _, ...last } = one.last
    const next = { ...one, last: last as T }
    all.value = [next, ...read().filter((other) => other.id !== one.id)]
    remember(name, JSON.stringify(all.value))
    return next
  }
  function forget(id: string) {
    all.value = read().filter((other) => other.id !== id)
    remember(name, all.value.length ? JSON.stringify(all.value) : null)
  }
  return { all, put, forget, look: () => { all.value = read() } }
}

const statements = kept<Statement>('said')
const topics = kept<Topic>('topics')
export const ownStatements = statements.all
export const ownTopics = topics.all
export const lookAtOwn = () => {
  statements.look()
  topics.look()
}

export const keepStatement = (last: Statement, receipt: string, about: string) => statements.put({ id: last.id, receipt, about, last })
export const keepTopic = (last: Topic, receipt: string, about: string) => topics.put({ id: last.id, receipt, about, last })

/** From this phone alone; with the last of what was said in a discussion also how this phone voted there. */
export function forgetOwn(id: string): void {
  const said = ownStatements.value.find((one) => one.id === id)?.last.discussionId
  statements.forget(id)
  topics.forget(id)
  if (!said || ownStatements.value.some((one) => one.last.discussionId === said)) return
  forgetTalk(said)
  remember(`votes.${said}`, null)
}

/** How it stands now. */
export async function fetchStatement(id: string, typed: string, about = ''): Promise<Own<Statement>> {
  const receipt = tidyReceipt(typed)
  return keepStatement(await ask<Statement>(api.GET('/api/v1/statements/{id}', { params: { path: { id } }, headers: held(receipt) })), receipt, about)
}
export async function fetchTopic(id: string, typed: string): Promise<Own<Topic>> {
  const receipt = tidyReceipt(typed)
  const last = await ask<Topic>(api.GET('/api/v1/topics/{id}', { params: { path: { id } }, headers: held(receipt) }))
  return keepTopic(last, receipt, last.call ?? '')
}

/** Taken back: its words are erased here too. */
export async function withdraw(own: Own<Statement>, key: string): Promise<Own<Statement>> {
  const call = api.POST('/api/v1/statements/{id}/withdrawal', { params: { path: { id: own.id } }, body: {}, headers: { ...held(own.receipt), ...once(key) } })
  return keepStatement(await ask<Statement>(call), own.receipt, own.about)
}
