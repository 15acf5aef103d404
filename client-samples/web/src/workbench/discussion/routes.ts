import { page } from '@/routerPage'
import { framed } from '../signedIn'

export const pages = [
  framed('/desk/discussions',
    page('', 'moderation.title', () => import('./DiscussionsPage.vue')),
    page('new', 'moderation.new.title', () => import('./NewDiscussionPage.vue')),
    page(':id', 'moderation.title', () => import('./QueuePage.vue'))),
]
