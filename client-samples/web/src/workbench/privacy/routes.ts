import { page } from '@/routerPage'

export const beside = [
  page('privacy', 'guarding.title', () => import('./PrivacyPane.vue')),
  page('privacy/notices', 'guarding.notices.title', () => import('./NoticesPane.vue')),
  page('privacy/notices/new', 'guarding.publish.title', () => import('./PublishPane.vue')),
  page('privacy/erasures', 'guarding.erasures.title', () => import('./ErasuresPane.vue')),
  page('privacy/audit', 'guarding.audit.title', () => import('./AuditPane.vue')),
  page('privacy/retention', 'guarding.retention.title', () => import('./RetentionPane.vue')),
]
