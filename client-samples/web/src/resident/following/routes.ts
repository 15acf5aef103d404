import { pageOf } from '@/routerPage'

const page = pageOf('following')

export const pages = [
  page('/proposals/:id/follow', 'follow.title', () => import('./FollowPage.vue')),
  page('/following/:id', 'follow.stop', () => import('./StopPage.vue')),
]
