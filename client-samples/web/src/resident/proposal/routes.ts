import { pageOf } from '@/routerPage'

const page = pageOf('proposal')

export const pages = [
  page('/proposals', 'proposals.title', () => import('./ProposalsPage.vue')),
  page('/proposals/figures', 'proposals.figures.title', () => import('./FiguresPage.vue')),
  page('/proposals/:id', 'proposals.one', () => import('./ProposalPage.vue')),
]
