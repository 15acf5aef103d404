import { page } from '@/routerPage'
import { framed } from '../signedIn'

/** Third-party apps and where they are told of events, for administrators. */
export const pages = [
  framed('/desk/apps',
    page('', 'apps.title', () => import('./AppsPage.vue')),
    page('new', 'apps.new.title', () => import('./AppNew.vue')),
    page(':id', 'apps.title', () => import('./AppPage.vue')),
    page(':id/usage', 'apps.usage.title', () => import('./UsagePage.vue')),
    page(':id/webhooks/new', 'apps.hooks.new', () => import('./WebhookNew.vue')),
    page(':id/webhooks/:webhook', 'apps.hooks.one', () => import('./WebhookPage.vue'))),
]
