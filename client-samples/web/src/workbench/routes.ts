import type { RouteRecordRaw } from 'vue-router'
import { alone, signedIn } from './signedIn'

/** Each feature of the workbench has a folder with its own pages: those beside the inbox, and those with the whole width. */
const features = Object.values(import.meta.glob<{ beside?: RouteRecordRaw[]; pages?: RouteRecordRaw[] }>('./*/routes.ts', { eager: true }))

export const workbenchRoutes: RouteRecordRaw[] = [
  alone('/desk/sign-in', 'work.signIn', () => import('./SignInPage.vue')),
  ...features.flatMap((feature) => feature.pages ?? []),
  {
    path: '/desk',
    beforeEnter: signedIn,
    component: () => import('./DeskPage.vue'),
    meta: { title: 'work.title' },
    children: [
      { path: '', component: () => import('./NothingOpen.vue') },
      { path: 'requests/:id', component: () => import('./DetailPane.vue') },
      { path: 'notices', component: () => import('./NoticesPane.vue') },
      ...features.flatMap((feature) => feature.beside ?? []),
    ],
  },
]
