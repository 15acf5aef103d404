import { pageOf } from '@/routerPage'

const page = pageOf('opinionreport')

export const pages = [
  page('/opinion-reports', 'reports.title', () => import('./ReportsPage.vue')),
  page('/opinion-reports/:id', 'reports.one', () => import('./ReportPage.vue')),
]
