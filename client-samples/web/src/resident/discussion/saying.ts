import { api, ask, once } from '@/api/client'
import { uuid } from '@/ui/uuid'
import { useKeptForm } from '../keptForm'
import { scannedCode } from '../place'
import { keepStatement, keepTopic } from './own'
import type { Discussion, Statement, Topic, TopicCall } from './types'

/** Code points, as the server counts them. */
export const lengthOf = (text: string) => Array.from(text.trim()).length

/** Words with the key they are sent by: the same words keep theirs over a reload, others get another. */
export function useKeyedForm<T extends Record<string, string>>(name: string, empty: T) {
  const { form, clear } = useKeptForm(name, { ...empty, key: '', keyOf: '' })
  const fields = form as T
  const words = () => JSON.stringify(Object.keys(empty).map((field) => fields[field]))
  function key(): string {
    if (form.keyOf !== words()) Object.assign(form, { key: uuid(), keyOf: words() })
    return form.key
  }
  return { fields, key, clear }
}

/** Says something; the receipt stays on this phone. */
export async function say({ id, title, consent }: Discussion, words: string, key: string) {
  const body = { content: words.trim(), consentVersion: consent.version }
  const made = await ask<Statement>(api.POST('/api/v1/discussions/{id}/statements', { params: { path: { id } }, body, headers: once(key) }))
  return keepStatement(made, made.receipt ?? '', title)
}

export interface Proposal extends Record<string, string> {
  title: string
  situation: string
  suggestion: string
}

/** Answers a call; without an account that is the one way. */
export async function propose(call: TopicCall, words: Proposal, consentVersion: string, key: string) {
  const suggestion = words.suggestion.trim()
  const qrCode = scannedCode()
  const body = { callId: call.id, title: words.title.trim(), situation: words.situation.trim(), ...(suggestion && { suggestion }), consentVersion, ...(qrCode && { qrCode }) }
  const made = await ask<Topic>(api.POST('/api/v1/topics', { body, headers: once(key) }))
  return keepTopic(made, made.receipt ?? '', call.title)
}
