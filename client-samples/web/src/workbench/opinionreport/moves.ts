import { t } from '@/i18n'
import type { Field } from '../consultation/fields'
import type { Moves, MoveSet } from '../consultation/moves'
import { CONSENTS, LEVELS, REASONS } from './types'

const NOTE: Field = { name: 'note', kind: 'words', most: 1000, rows: 3 }
const REASON: Field = { name: 'reason', kind: 'words', most: 1000, needed: true }
const CODE: Field = { name: 'reasonCode', kind: 'choice', options: REASONS, words: 'opinion.reason', needed: true }
const PHOTOS: Field = { name: 'photoIds', kind: 'photos' }
const DOCUMENTS: Field = { name: 'documentIds', kind: 'documents' }

/** In the order they are offered; the server's allowedActions says which of them now. Writing and editing have pages of their own. */
const REPORT_MOVES: Moves = {
  submission: { icon: 'give', onward: true, fields: [NOTE] },
  screening: { icon: 'check', onward: true, fields: [NOTE] },
  issue: { icon: 'seal', onward: true, fields: [NOTE], sure: true },
  forwarding: { icon: 'onward', onward: true, fields: [{ name: 'level', kind: 'choice', options: LEVELS, words: 'opinion.level', needed: true }, { name: 'receiver', kind: 'line', most: 60 }, NOTE] },
  redrafting: { icon: 'pen', onward: true, fields: [] },
  return: { icon: 'undo', fields: [CODE, REASON] },
  rejection: { icon: 'refuse', fields: [CODE, REASON], sure: true },
  'resident-consent': {
    icon: 'talk',
    fields: [{ name: 'consent', kind: 'choice', options: CONSENTS, words: 'opinion.consent', needed: true }, { name: 'how', kind: 'line', most: 60, needed: true, when: ({ consent }) => consent === 'given' }, NOTE],
  },
  publication: { icon: 'bell', fields: [] },
  'publication-withdrawal': { icon: 'lock', fields: [NOTE] },
  archive: { icon: 'files', fields: [], sure: true },
  withdrawal: { icon: 'undo', fields: [NOTE], sure: true },
}

/** A choice is made in words; what is sent says yes or no. */
export const decided = (body: object) => ('adopted' in body ? { ...body, adopted: body.adopted === 'adopted' } : body)
const isNot = ({ adopted }: Record<string, string>) => adopted === 'not_adopted'
const ADOPTION_MOVES: Moves = {
  decision: {
    icon: 'seal', onward: true, sure: true,
    fields: [
      { name: 'adopted', kind: 'choice', options: ['adopted', 'not_adopted'], words: 'opinion.adoptionState', needed: true },
      { ...REASON, when: isNot }, { name: 'evidence', kind: 'words', most: 1000, rows: 2 }, PHOTOS, DOCUMENTS,
    ],
  },
  instruction: {
    icon: 'pen', onward: true, sure: true,
    fields: [{ name: 'instructor', kind: 'line', most: 60, needed: true }, { name: 'instruction', kind: 'words', most: 1000, needed: true }, { name: 'instructedOn', kind: 'day', needed: true }],
  },
  assignment: {
    icon: 'give', onward: true,
    fields: [{ name: 'unitId', kind: 'unit' }, { name: 'unitName', kind: 'line', most: 60, needed: true, when: ({ unitId }) => !unitId }, { name: 'dueOn', kind: 'day' }, NOTE],
  },
  feedback: { icon: 'reply', onward: true, sure: true, fields: [{ name: 'content', kind: 'words', most: 2000, needed: true }, { name: 'recordedFor', kind: 'line', most: 60, needed: true }] },
}

const field = (name: string) => t(`opinion.field.${name}`)
export const REPORT: MoveSet = { moves: REPORT_MOVES, name: (move) => t(`opinion.move.report.${move}`), hint: (move) => t(`opinion.hint.report.${move}`), field }
export const ADOPTION: MoveSet = { moves: ADOPTION_MOVES, name: (move) => t(`opinion.move.adoption.${move}`), hint: (move) => t(`opinion.hint.adoption.${move}`), field }
