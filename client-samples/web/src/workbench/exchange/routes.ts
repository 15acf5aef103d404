import type { RouteRecordRaw } from 'vue-router'
import { signedIn } from '../signedIn'

export const pages: RouteRecordRaw[] = [{
  path: '/desk/import',
  beforeEnter: signedIn,
  component: () => import('../FramePage.vue'),
  children: [{ path: '', component: () => import('./ImportPage.vue'), meta: { title: 'exchange.in.title' } }],
}]
