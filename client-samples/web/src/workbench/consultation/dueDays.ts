import { t } from '@/i18n'
import { dateOf } from './days'
import type { Consultation, ConsultationState } from './types'

export type DueKind = 'notice' | 'materials' | 'minutes'
export interface Due { kind: DueKind; on: string; late: boolean }

/** Which of its last days are still ahead or missed, where it stands; what has been done since is nothing to do any more. */
const AHEAD: Partial<Record<ConsultationState, readonly DueKind[]>> = {
  planned: ['notice', 'materials'], researching: ['notice', 'materials'], noticed: ['materials'], in_session: ['minutes'], adjourned: ['minutes'],
}

export const dueOf = (state: ConsultationState, deadlines: Consultation['deadlines'], done: readonly DueKind[] = []): Due[] =>
  (AHEAD[state] ?? []).flatMap((kind) => {
    const on = deadlines[kind]
    return on && !done.includes(kind) ? [{ kind, on, late: deadlines[`${kind}Late`] }] : []
  })

export const dueWords = ({ kind, on, late }: Due) => (late ? t(`consult.late.${kind}`, { date: dateOf(on) }) : t(`consult.due.${kind}`, { date: dateOf(on) }))
