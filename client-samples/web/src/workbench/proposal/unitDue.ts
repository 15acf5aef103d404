import { t } from '@/i18n'
import { date } from '@/ui/dates'
import { dateOf } from '../consultation/days'
import type { AssignmentState, Deadlines } from './types'

export type DueKind = 'object' | 'contact' | 'reply' | 'promise'
export interface Due { kind: DueKind; on: string; late: boolean }
interface Of { state: AssignmentState; deadlines: Deadlines; promisedOn?: string | null; proposalState?: string }

/** What a unit still has to do until when, where it stands; a missed day stays until it is done. */
export function dueOf({ state, deadlines, promisedOn, proposalState }: Of): Due[] {
  const { object, contact, reply, contactLate, replyLate, promiseLate } = deadlines
  const open: Due[] = []
  if (state === 'assigned' && object) open.push({ kind: 'object', on: object, late: false })
  if ((state === 'assigned' || state === 'signed') && contact) open.push({ kind: 'contact', on: contact, late: contactLate })
  if (state !== 'replied' && reply) open.push({ kind: 'reply', on: reply, late: replyLate })
  if (state === 'replied' && promisedOn && proposalState === 'tracking') open.push({ kind: 'promise', on: promisedOn, late: promiseLate })
  return open
}

const onDay = ({ kind, on }: Due) => (kind === 'promise' ? dateOf(on) : date(on))
export const dueWords = (due: Due) => (due.late ? t(`proposal.late.${due.kind}`, { date: onDay(due) }) : t(`proposal.due.${due.kind}`, { date: onDay(due) }))
