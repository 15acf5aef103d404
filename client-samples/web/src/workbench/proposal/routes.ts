import type { RouteRecordRaw } from 'vue-router'
import { page } from '@/routerPage'
import { framed } from '../signedIn'

/** The paths are those that letters and notices lead to. */
export const pages: RouteRecordRaw[] = [
  framed('/desk/proposals',
    page('', 'proposal.title', () => import('./ProposalsPage.vue')),
    page('new', 'proposal.write.title', () => import('./WritingPage.vue')),
    page(':id', 'proposal.title', () => import('./ProposalPage.vue')),
    page(':id/text', 'proposal.write.title', () => import('./WritingPage.vue')),
    page(':id/similar', 'proposal.similar.title', () => import('./SimilarPage.vue'))),
  framed('/desk/proposal-assignments',
    page('', 'proposal.unit.title', () => import('./AssignmentsPage.vue')),
    page(':id', 'proposal.unit.title', () => import('./AssignmentPage.vue'))),
  framed('/desk/proposal-board', page('', 'proposal.board.title', () => import('./BoardPage.vue'))),
  framed('/desk/key-proposals', page('', 'proposal.key.title', () => import('./KeyPage.vue'))),
  framed('/desk/proposal-hearings',
    page('', 'proposal.hearing.title', () => import('./HearingsPage.vue')),
    page(':id', 'proposal.hearing.title', () => import('./HearingPage.vue'))),
  framed('/desk/proposal-statistics', page('', 'proposal.figures.title', () => import('./StatisticsPage.vue'))),
  framed('/desk/proposal-clocks', page('', 'proposal.clocks.title', () => import('./ClocksPage.vue'))),
  framed('/desk/proposal-sessions', page('', 'proposal.session.all', () => import('./SessionsPage.vue'))),
]
