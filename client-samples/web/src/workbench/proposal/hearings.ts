import { t } from '@/i18n'
import type { Moves, MoveSet } from '../consultation/moves'

/** What can be done with a hearing; the server's allowedActions says which of them now. */
export const HEARING_MOVES: Moves = {
  record: { icon: 'pen', onward: true, fields: [{ name: 'content', kind: 'words', most: 8000, rows: 8, needed: true }], sure: true },
  cancellation: { icon: 'refuse', fields: [{ name: 'reason', kind: 'words', most: 1000, needed: true }], sure: true },
}

export const OF_HEARING: MoveSet = {
  moves: HEARING_MOVES, name: (move) => t(`proposal.hearing.move.${move}`), hint: (move) => t(`proposal.hearing.hint.${move}`), field: (field) => t(`proposal.field.${field}`),
}
