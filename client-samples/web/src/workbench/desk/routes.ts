import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

export const pages: RouteRecordRaw[] = [
  { path: '/desk/file', beforeEnter: signedIn, component: () => import('./FilePage.vue'), meta: { title: 'filing.title' } },
]
