import type { RouteRecordRaw } from 'vue-router'

export const beside: RouteRecordRaw[] = [{ path: 'settings', component: () => import('./SettingsPane.vue'), meta: { title: 'settings.title' } }]
