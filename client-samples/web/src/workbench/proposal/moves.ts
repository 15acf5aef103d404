import { t } from '@/i18n'
import type { Field } from '../consultation/fields'
import type { Moves, MoveSet } from '../consultation/moves'
import { SATISFACTIONS } from './handling'
import { REASONS } from './types'

const NOTE: Field = { name: 'note', kind: 'words', most: 1000, rows: 3 }
const REASON: Field = { name: 'reason', kind: 'words', most: 1000, needed: true }

const isOf = (...modes: string[]) => ({ mode }: Record<string, string>) => modes.includes(mode ?? '')
/** What was not done has to be said then. */
const isUnhappy = ({ processRating, resultRating }: Record<string, string>) => processRating === 'dissatisfied' || resultRating === 'dissatisfied'
/** In the order they are offered; the server's allowedActions says which of them now. */
export const PROPOSAL_MOVES: Moves = {
  cosignature: { icon: 'check', onward: true, fields: [NOTE] },
  submission: { icon: 'give', onward: true, fields: [], sure: true },
  redraft: { icon: 'pen', onward: true, fields: [] },
  examination: { icon: 'eye', onward: true, fields: [] },
  filing: { icon: 'seal', onward: true, fields: [NOTE], sure: true },
  assignment: {
    icon: 'onward', onward: true,
    fields: [
      { name: 'mode', kind: 'choice', options: ['sole', 'joint', 'separate'], words: 'proposal.mode', needed: true, unsent: true },
      { name: 'leadUnitId', kind: 'unit', needed: true, when: isOf('sole', 'joint') },
      { name: 'assistingUnitIds', kind: 'units', needed: true, when: isOf('joint') },
      { name: 'separateUnitIds', kind: 'units', needed: true, when: isOf('separate') },
      { name: 'higherHand', kind: 'line', most: 60 },
      NOTE,
    ],
    sure: true,
  },
  'feedback-request': { icon: 'reply', onward: true, fields: [NOTE] },
  rating: {
    icon: 'talk', onward: true,
    fields: [
      { name: 'processRating', kind: 'choice', options: SATISFACTIONS, words: 'proposal.closure', needed: true }, { name: 'resultRating', kind: 'choice', options: SATISFACTIONS, words: 'proposal.closure', needed: true },
      { name: 'comment', kind: 'words', most: 2000, rows: 3, when: (values) => !isUnhappy(values) }, { name: 'comment', kind: 'words', most: 2000, rows: 3, needed: true, when: isUnhappy }, { name: 'recordedFor', kind: 'line', most: 60, needed: true },
    ],
    sure: true,
  },
  conclusion: { icon: 'check', onward: true, fields: [NOTE], sure: true },
  tracking: { icon: 'later', onward: true, fields: [{ name: 'promisedOn', kind: 'day', needed: true }, { ...NOTE, needed: true }] },
  cosigners: { icon: 'people', fields: [{ name: 'memberIds', kind: 'members', needed: true }] },
  'words-consent': { icon: 'talk', fields: [{ name: 'agreed', kind: 'yes' }, { name: 'how', kind: 'line', most: 200, needed: true }] },
  return: { icon: 'undo', fields: [REASON] },
  merger: { icon: 'join', fields: [{ name: 'proposalId', kind: 'proposal', needed: true }, REASON], sure: true },
  'filing-rejection': { icon: 'refuse', fields: [{ name: 'reasonCode', kind: 'choice', options: REASONS, words: 'proposal.reason', needed: true }, REASON], sure: true },
  'opinion-report': { icon: 'onward', fields: [], sure: true },
  'key-proposal': { icon: 'key', fields: [{ name: 'leaderAccountId', kind: 'leader', needed: true }], sure: true },
  milestones: { icon: 'steps', onward: true, fields: [{ name: 'title', kind: 'line', most: 100, needed: true }, { name: 'dueOn', kind: 'day' }, { name: 'reachedOn', kind: 'day' }, { name: 'content', kind: 'words', most: 1000, rows: 2 }] },
  excellence: { icon: 'seal', fields: [{ ...NOTE, most: 500 }], sure: true },
  'publication-consent': { icon: 'eye', fields: [{ name: 'agreed', kind: 'yes' }] },
  publication: { icon: 'eye', fields: [{ name: 'published', kind: 'yes' }, NOTE] },
  'cosignature-refusal': { icon: 'refuse', fields: [NOTE] },
  withdrawal: { icon: 'undo', fields: [NOTE], sure: true },
}

export const OF_PROPOSAL: MoveSet = {
  moves: PROPOSAL_MOVES, name: (move) => t(`proposal.move.${move}`), hint: (move) => t(`proposal.hint.${move}`), field: (field) => t(`proposal.field.${field}`),
}

/** A leader takes it on themself. */
export const OF_LEADER: MoveSet = {
  ...OF_PROPOSAL, moves: { ...PROPOSAL_MOVES, 'key-proposal': { icon: 'key', onward: true, fields: [{ name: 'leaderAccountId', kind: 'given', needed: true }], sure: true } },
}
