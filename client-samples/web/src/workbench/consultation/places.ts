import { admitted } from '../operations'
import type { Place } from '../places'

export const places: Place[] = [
  { to: '/desk/consultations', icon: 'people', words: 'consult.title', order: 15, open: (me) => admitted(me, 'listConsultations') },
  { to: '/desk/topics', icon: 'talk', words: 'consult.topics.title', order: 16, open: (me) => admitted(me, 'listTopics') },
  { to: '/desk/outcomes', icon: 'check', words: 'consult.outcomes.title', order: 17, open: (me) => admitted(me, 'listOutcomes') },
  { to: '/desk/consultation-plans', icon: 'steps', words: 'consult.plans.title', order: 18, open: (me) => admitted(me, 'listConsultationPlans') },
  { to: '/desk/consultation-clocks', icon: 'later', words: 'consult.clocks.title', order: 92, open: (me) => admitted(me, 'getConsultationClocks') },
]
