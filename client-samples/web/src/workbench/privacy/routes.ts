import type { RouteRecordRaw } from 'vue-router'

const title = 'guarding.title'
export const beside: RouteRecordRaw[] = [
  { path: 'privacy', component: () => import('./PrivacyPane.vue'), meta: { title } },
  { path: 'privacy/notices', component: () => import('./NoticesPane.vue'), meta: { title: 'guarding.notices.title' } },
  { path: 'privacy/notices/new', component: () => import('./PublishPane.vue'), meta: { title: 'guarding.publish.title' } },
  { path: 'privacy/erasures', component: () => import('./ErasuresPane.vue'), meta: { title: 'guarding.erasures.title' } },
  { path: 'privacy/audit', component: () => import('./AuditPane.vue'), meta: { title: 'guarding.audit.title' } },
  { path: 'privacy/retention', component: () => import('./RetentionPane.vue'), meta: { title: 'guarding.retention.title' } },
]
