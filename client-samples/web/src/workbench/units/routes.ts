import type { RouteRecordRaw } from 'vue-router'

export const beside: RouteRecordRaw[] = [{ path: 'new', component: () => import('./CounterPane.vue'), meta: { title: 'work.title' } }]
