import type { RouteRecordRaw } from 'vue-router'
import { page } from '@/routerPage'
import { framed } from '../signedIn'

/** The paths are those that letters and notices lead to. */
export const pages: RouteRecordRaw[] = [
  framed('/desk/consultations',
    page('', 'consult.title', () => import('./ConsultationsPage.vue')),
    page('new', 'consult.new', () => import('./ArrangingPage.vue')),
    page(':id', 'consult.title', () => import('./ConsultationPage.vue')),
    page(':id/arrangement', 'consult.change', () => import('./ArrangingPage.vue'))),
  framed('/desk/topics',
    page('', 'consult.topics.title', () => import('./TopicsPage.vue')),
    page('new', 'consult.propose.title', () => import('./ProposingPage.vue')),
    page(':id', 'consult.topics.title', () => import('./TopicPage.vue'))),
  framed('/desk/topic-calls',
    page('', 'consult.calls.title', () => import('./CallsPage.vue')),
    page('new', 'consult.calls.new', () => import('./CallPage.vue'))),
  framed('/desk/consultation-plans',
    page('', 'consult.plans.title', () => import('./PlansPage.vue')),
    page('new', 'consult.plans.new', () => import('./PlanPage.vue')),
    page(':id', 'consult.plans.title', () => import('./PlanPage.vue'))),
  framed('/desk/outcomes', page('', 'consult.outcomes.title', () => import('./OutcomesPage.vue'))),
  { path: '/desk/outcomes/:id', redirect: '/desk/outcomes' },
  framed('/desk/consultation-clocks', page('', 'consult.clocks.title', () => import('./ClocksPage.vue'))),
]
