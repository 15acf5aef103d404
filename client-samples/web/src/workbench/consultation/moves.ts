import type { Field } from './fields'
import { t } from '@/i18n'
import { REASONS } from './types'

/** A move as it is offered: its sign, what it asks for, whether it is asked again before it is sent, and whether it brings the thing further. */
export interface Move { icon: string; fields: Field[]; sure?: true; onward?: true }
export type Moves = Record<string, Move>

const NOTE: Field = { name: 'note', kind: 'words', most: 1000, rows: 3 }
const REASON: Field = { name: 'reason', kind: 'words', most: 1000, needed: true }
const CODE: Field = { name: 'reasonCode', kind: 'choice', options: REASONS, words: 'consult.reason', needed: true }

/** In the order they are offered; the server's allowedActions says which of them now. */
export const TOPIC_MOVES: Moves = {
  screening: { icon: 'check', onward: true, fields: [NOTE] },
  approval: { icon: 'seal', onward: true, fields: [{ name: 'publicTitle', kind: 'line', most: 60 }, { name: 'publicSummary', kind: 'words', most: 2000 }, NOTE] },
  merger: { icon: 'join', onward: true, fields: [{ name: 'topicId', kind: 'topic', needed: true }, NOTE], sure: true },
  deferral: { icon: 'later', onward: true, fields: [CODE, REASON] },
  rejection: { icon: 'refuse', onward: true, fields: [CODE, REASON], sure: true },
}

export const CALL_MOVES: Moves = { closure: { icon: 'seal', fields: [], sure: true } }

export const PLAN_MOVES: Moves = {
  submission: { icon: 'give', onward: true, fields: [] },
  approval: { icon: 'seal', onward: true, fields: [], sure: true },
  return: { icon: 'undo', onward: true, fields: [REASON] },
}

const isOpen = ({ consensus }: Record<string, string>) => !!consensus && consensus !== 'full'
export const CONSULTATION_MOVES: Moves = {
  research: { icon: 'steps', onward: true, fields: [NOTE] },
  notice: { icon: 'bell', onward: true, fields: [NOTE] },
  opening: { icon: 'play', onward: true, fields: [] },
  minutes: {
    icon: 'pen', onward: true,
    fields: [
      { name: 'content', kind: 'words', most: 8000, rows: 8, needed: true },
      { name: 'consensus', kind: 'choice', options: ['full', 'partial', 'none'], words: 'consult.consensus', needed: true },
      { name: 'positions', kind: 'positions', needed: true, when: isOpen },
      { name: 'publicMinutes', kind: 'words', most: 8000, rows: 4 },
    ],
    sure: true,
  },
  submission: { icon: 'give', onward: true, fields: [NOTE] },
  decision: { icon: 'seal', onward: true, fields: [{ name: 'decision', kind: 'choice', options: ['adopted', 'partly_adopted', 'not_adopted'], words: 'consult.state', needed: true }, { ...REASON, needed: false }], sure: true },
  implementation: { icon: 'onward', onward: true, fields: [], sure: true },
  answer: { icon: 'reply', onward: true, fields: [REASON], sure: true },
  evaluation: { icon: 'check', onward: true, fields: [{ name: 'content', kind: 'words', most: 8000, rows: 5, needed: true }] },
  archive: { icon: 'lock', onward: true, fields: [], sure: true },
  ratings: { icon: 'talk', onward: true, fields: [{ name: 'participantId', kind: 'party' }, { name: 'rating', kind: 'stars', needed: true }, { name: 'comment', kind: 'words', most: 1000, rows: 3 }] },
  attendance: { icon: 'people', fields: [{ name: 'participantIds', kind: 'people', needed: true }] },
  outcomes: {
    icon: 'plus',
    fields: [
      { name: 'title', kind: 'line', most: 60, needed: true }, { name: 'content', kind: 'words', most: 2000, needed: true },
      { name: 'unitId', kind: 'unit' }, { name: 'dueOn', kind: 'day', needed: true },
      { name: 'indicator', kind: 'line', most: 60 }, { name: 'indicatorUnit', kind: 'line', most: 20, when: ({ indicator }) => !!indicator }, { name: 'before', kind: 'number', when: ({ indicator }) => !!indicator },
    ],
  },
  materials: { icon: 'files', fields: [{ name: 'title', kind: 'line', most: 60, needed: true }, { name: 'content', kind: 'words', most: 8000, rows: 6 }, { name: 'photoIds', kind: 'photos' }, { name: 'documentIds', kind: 'documents' }, { name: 'visibility', kind: 'choice', options: ['private', 'public'], words: 'consult.visibility' }] },
  adjournment: { icon: 'later', fields: [NOTE] },
  cancellation: { icon: 'refuse', fields: [REASON], sure: true },
}

/** An outcome's answer, by its unit or in its name. */
export const OUTCOME_MOVES: Moves = {
  answer: {
    icon: 'reply',
    fields: [{ name: 'content', kind: 'words', most: 2000, needed: true }, { name: 'after', kind: 'number' }, { name: 'recordedFor', kind: 'line', most: 60 }],
    sure: true,
  },
}

export const MOVES = { topic: TOPIC_MOVES, call: CALL_MOVES, plan: PLAN_MOVES, consultation: CONSULTATION_MOVES, outcome: OUTCOME_MOVES }
export type Of = keyof typeof MOVES

/** What can be done with one kind of thing, and the words for it. */
export interface MoveSet { moves: Moves; name: (move: string) => string; hint: (move: string) => string; field: (field: string, move: string) => string }
/** Of this feature by its name; another one brings its own. */
export const setOf = (of: Of | MoveSet): MoveSet => (typeof of !== 'string' ? of : {
  moves: MOVES[of], name: (move) => t(`consult.move.${of}.${move}`), hint: (move) => t(`consult.hint.${of}.${move}`), field: (field) => t(`consult.field.${field}`),
})

/** Which of them are allowed, in their order. */
export const allowedOf = (moves: Moves, actions: readonly string[]) => Object.keys(moves).filter((move) => actions.includes(move))
