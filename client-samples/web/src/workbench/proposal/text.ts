import { listIn } from '../consultation/fields'
import type { Values } from '../consultation/keeping'
import { isGroup, type Proposal } from './types'

export const BLANK: Values = { sessionId: '', memberId: '', kind: 'member', groupName: '', category: '', subject: '', situation: '', analysis: '', recommendations: '', suggestedUnits: '', ownWords: '' }
/** What a submission needs, in the order it is asked for. */
const WHOLE = ['subject', 'category', 'situation', 'analysis', 'recommendations'] as const
const WORDS = ['subject', 'situation', 'analysis', 'recommendations'] as const

/** A draft as its form holds it. */
export const valuesOf = (view: Proposal): Values => ({
  ...BLANK, sessionId: view.session.id, memberId: view.proposerMemberId ?? '', kind: view.kind, groupName: view.groupName ?? '', category: view.category ?? '',
  subject: view.subject, situation: view.situation ?? '', analysis: view.analysis ?? '', recommendations: view.recommendations ?? '',
  suggestedUnits: view.suggestedUnits.length ? JSON.stringify(view.suggestedUnits) : '',
})

/** What is saved of it: what is not written yet is left out, as is a group's name where it is nobody's but a member's. */
export function textOf(values: Values) {
  const said = (name: string) => (values[name] ?? '').trim()
  return {
    kind: said('kind'), subject: said('subject'),
    ...(isGroup(said('kind')) && said('groupName') && { groupName: said('groupName') }),
    ...(said('category') && { category: said('category') }),
    ...Object.fromEntries(WORDS.filter((name) => name !== 'subject' && said(name)).map((name) => [name, said(name)])),
    suggestedUnitIds: listIn<{ id: string }>(values.suggestedUnits).map(({ id }) => id),
  }
}

/** What a submission still misses. */
export const missingIn = (values: Values): string[] => [...(isGroup(values.kind ?? '') ? ['groupName'] : []), ...WHOLE].filter((name) => !(values[name] ?? '').trim())

/** How many characters stand there, as the server counts them. */
export const written = (values: Values) => WORDS.reduce((sum, name) => sum + Array.from((values[name] ?? '').trim()).length, 0)
