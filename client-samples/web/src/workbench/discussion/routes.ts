import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

export const pages: RouteRecordRaw[] = [{
  path: '/desk/discussions',
  beforeEnter: signedIn,
  component: () => import('../FramePage.vue'),
  children: [
    { path: '', component: () => import('./DiscussionsPage.vue'), meta: { title: 'moderation.title' } },
    { path: 'new', component: () => import('./NewDiscussionPage.vue'), meta: { title: 'moderation.new.title' } },
    { path: ':id', component: () => import('./QueuePage.vue'), meta: { title: 'moderation.title' } },
  ],
}]
