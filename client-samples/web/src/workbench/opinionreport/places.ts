import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/opinion-reports', icon: 'pen', words: 'opinion.title', order: 20, open: (me) => admitted(me, 'listOpinionReports') },
  { to: '/desk/adoptions', icon: 'onward', words: 'opinion.adoptions.title', order: 21, open: (me) => admitted(me, 'listAdoptions') },
  { to: '/desk/express-cycle', icon: 'later', words: 'opinion.express.title', order: 22, open: (me) => admitted(me, 'getExpressCycle') },
  { to: '/desk/report-league', icon: 'steps', words: 'opinion.league.title', order: 23, open: (me) => admitted(me, 'getOpinionReportLeague') },
  { to: '/desk/express-gates', icon: 'later', words: 'opinion.gates.title', order: 95, open: (me) => admitted(me, 'getExpressGates') && me.managedCommitteeIds.length > 0 },
  { to: '/desk/report-scores', icon: 'steps', words: 'opinion.scores.title', order: 96, open: (me) => admitted(me, 'getOpinionReportScores') && me.managedCommitteeIds.length > 0 },
]
