import { t } from '@/i18n'
import { type Field, listIn } from '../consultation/fields'
import type { Moves, MoveSet } from '../consultation/moves'
import type { Agreement, AssignmentState, Duty, ResultClass, Satisfaction, Stage } from './types'

export const CLASSES: readonly ResultClass[] = ['a', 'b', 'c', 'd']
export const DUTIES: readonly Duty[] = ['lead', 'assisting', 'separate']
export const STAGES: readonly Stage[] = ['studying', 'measures_set', 'under_way', 'mostly_done', 'done']
export const ASSIGNMENT_STATES: readonly AssignmentState[] = ['assigned', 'objected', 'signed', 'contacted', 'replied']
export const SATISFACTIONS: readonly Satisfaction[] = ['satisfied', 'mostly_satisfied', 'dissatisfied']
const AGREEMENTS: readonly Agreement[] = ['agreed', 'partly_agreed', 'not_agreed']

/** Whose words the office records; of a unit's own words nobody else is named. */
const FOR: Field = { name: 'recordedFor', kind: 'line', most: 60, needed: true }
const WORDS: Field = { name: 'content', kind: 'words', most: 2000, needed: true }
const REASON: Field = { name: 'reason', kind: 'words', most: 1000, needed: true }
const RESULT: Field = { name: 'resultClass', kind: 'choice', options: CLASSES, words: 'proposal.class', needed: true }
/** What came sealed on paper; its words are written beside it all the same. */
const PAPERS: readonly Field[] = [
  { name: 'documentIds', kind: 'documents', within: 'papers' },
  { name: 'visibility', kind: 'choice', options: ['private', 'public'], words: 'proposal.paper', needed: true, within: 'papers', when: ({ documentIds }) => listIn(documentIds).length > 0 },
]
const promises = ({ resultClass }: Record<string, string>) => resultClass === 'b'

/** What a unit does about a proposal, and what is ruled about it, in the order it is offered. */
export const ASSIGNMENT_MOVES: Moves = {
  signing: { icon: 'check', onward: true, fields: [FOR] },
  contact: { icon: 'call', onward: true, fields: [WORDS, FOR] },
  opinion: { icon: 'reply', onward: true, fields: [WORDS, FOR], sure: true },
  reply: {
    icon: 'reply', onward: true,
    fields: [
      RESULT, { ...WORDS, most: 8000, rows: 8 }, { name: 'promise', kind: 'words', most: 1000, rows: 2, needed: true, when: promises },
      { name: 'promisedOn', kind: 'day', needed: true, when: promises }, { name: 'number', kind: 'line', most: 60 }, ...PAPERS, FOR,
    ],
    sure: true,
  },
  're-reply': { icon: 'reply', onward: true, fields: [RESULT, { ...WORDS, most: 8000, rows: 6 }, ...PAPERS, FOR], sure: true },
  'reply-papers': { icon: 'files', fields: [{ ...PAPERS[0]!, needed: true }, PAPERS[1]!, FOR] },
  'extension-decision': { icon: 'later', onward: true, fields: [{ name: 'granted', kind: 'yes' }, REASON], sure: true },
  designation: { icon: 'seal', onward: true, fields: [{ name: 'unitId', kind: 'unit' }, REASON], sure: true },
  reassignment: { icon: 'onward', fields: [{ name: 'unitId', kind: 'unit', needed: true }, REASON], sure: true },
  progress: { icon: 'steps', fields: [{ name: 'stage', kind: 'choice', options: STAGES, words: 'proposal.stage', needed: true }, WORDS, FOR] },
  'proposer-meetings': {
    icon: 'people',
    fields: [
      { name: 'heldOn', kind: 'day', needed: true }, { name: 'place', kind: 'line', most: 100, needed: true }, { name: 'attendees', kind: 'line', most: 500, needed: true }, WORDS,
      { name: 'agreement', kind: 'choice', options: AGREEMENTS, words: 'proposal.agreement', needed: true }, FOR,
    ],
  },
  extension: { icon: 'later', fields: [{ name: 'until', kind: 'day', needed: true }, REASON, FOR] },
  objection: { icon: 'refuse', fields: [REASON, FOR], sure: true },
}

export const OF_ASSIGNMENT: MoveSet = {
  moves: ASSIGNMENT_MOVES, name: (move) => t(`proposal.unit.move.${move}`), hint: (move) => t(`proposal.unit.hint.${move}`), field: (field) => t(`proposal.field.${field}`),
}

/** What a unit's own officer is not asked for. */
export const OWN_WORDS: Record<string, readonly string[]> = Object.fromEntries(Object.keys(ASSIGNMENT_MOVES).map((move) => [move, ['recordedFor']]))
