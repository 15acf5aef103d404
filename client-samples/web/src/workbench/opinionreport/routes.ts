import type { RouteRecordRaw } from 'vue-router'
import { page } from '@/routerPage'
import { alone, framed } from '../signedIn'

/** The paths are those that letters and notices lead to. */
export const pages: RouteRecordRaw[] = [
  framed('/desk/opinion-reports',
    page('', 'opinion.title', () => import('./ReportsPage.vue')),
    page('new', 'opinion.write.title', () => import('./WritingPage.vue')),
    page(':id', 'opinion.title', () => import('./ReportPage.vue')),
    page(':id/writing', 'opinion.write.title', () => import('./WritingPage.vue')),
    page(':id/editing', 'opinion.edit.title', () => import('./EditingPage.vue'))),
  framed('/desk/adoptions',
    page('', 'opinion.adoptions.title', () => import('./AdoptionsPage.vue')),
    page(':id', 'opinion.adoptions.title', () => import('./AdoptionPage.vue'))),
  framed('/desk/express-cycle', page('', 'opinion.express.title', () => import('./ExpressPage.vue'))),
  framed('/desk/express-gates', page('', 'opinion.gates.title', () => import('./GatesPage.vue'))),
  framed('/desk/report-scores', page('', 'opinion.scores.title', () => import('./ScoresPage.vue'))),
  alone('/desk/report-league', 'opinion.league.title', () => import('./LeaguePage.vue')),
]
