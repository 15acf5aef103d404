import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/proposals', icon: 'pen', words: 'proposal.title', order: 12, open: (me) => admitted(me, 'listProposals') },
  // a proposer follows the units on the page of the proposal
  { to: '/desk/proposal-assignments', icon: 'units', words: 'proposal.unit.title', order: 13, open: (me) => admitted(me, 'signProposalAssignment') || admitted(me, 'listBusiestUnits') },
  { to: '/desk/key-proposals', icon: 'key', words: 'proposal.key.title', order: 14, open: (me) => admitted(me, 'listKeyProposals') },
  { to: '/desk/proposal-statistics', icon: 'steps', words: 'proposal.figures.title', order: 93, open: (me) => admitted(me, 'getHandlingFigures') },
  { to: '/desk/proposal-clocks', icon: 'later', words: 'proposal.clocks.title', order: 94, open: (me) => admitted(me, 'getProposalClocks') && me.managedCommitteeIds.length > 0 },
]
