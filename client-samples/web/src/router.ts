import { nextTick } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import LandingPage from './resident/LandingPage.vue'
import { t } from './i18n'
import { featureRoutes } from './resident/routes'
import { workbenchRoutes } from './workbench/routes'

const writing = (prefix: string): RouteRecordRaw[] => [
  { path: `${prefix}/write`, component: () => import('./resident/WritePage.vue'), meta: { title: 'write.title' } },
  { path: `${prefix}/check`, component: () => import('./resident/CheckPage.vue'), meta: { title: 'check.title' } },
]

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./resident/HomePage.vue'), meta: { title: 'home.title' } },
  { path: '/at/:code', component: LandingPage, meta: { title: 'landing.title' } },
  ...writing('/at/:code'),
  // the printed address, when the service worker answers it without network
  { path: '/s/:code', redirect: (to) => `/at/${String(to.params.code)}` },
  { path: '/venues/:id', component: () => import('./resident/VenuePage.vue'), meta: { title: 'venue.title' } },
  ...writing('/venues/:id'),
  { path: '/members/:id', component: () => import('./resident/MemberPage.vue'), meta: { title: 'member.title' } },
  { path: '/t/:number', component: () => import('./resident/OpenPage.vue'), meta: { title: 'find.title' } },
  { path: '/v/:id', component: () => import('./resident/TrackPage.vue'), meta: { title: 'track.title' } },
  { path: '/v/:id/receipt', component: () => import('./resident/ReceiptPage.vue'), meta: { title: 'receipt.title' } },
  { path: '/v/:id/data', component: () => import('./resident/rights/RightsPage.vue'), meta: { title: 'rights.title' } },
  { path: '/v/:id/rate', component: () => import('./resident/RatePage.vue'), meta: { title: 'rate.title' } },
  { path: '/find', component: () => import('./resident/FindPage.vue'), meta: { title: 'find.title' } },
  { path: '/find/all', component: () => import('./resident/PhonePage.vue'), meta: { title: 'find.all' } },
  { path: '/mine', component: () => import('./resident/MinePage.vue'), meta: { title: 'mine.title' } },
  { path: '/public', component: () => import('./resident/PublicPage.vue'), meta: { title: 'public.title' } },
  { path: '/deeds', component: () => import('./resident/DeedsPage.vue'), meta: { title: 'deeds.title' } },
  { path: '/help', component: () => import('./resident/HelpPage.vue'), meta: { title: 'help.title' } },
  { path: '/privacy', component: () => import('./resident/PrivacyPage.vue'), meta: { title: 'privacy.title' } },
  { path: '/genuine', component: () => import('./resident/GenuinePage.vue'), meta: { title: 'genuine.title' } },
  ...featureRoutes,
  ...workbenchRoutes,
  ...(import.meta.env.DEV ? [{ path: '/styleguide', component: () => import('./ui/StyleguidePage.vue') }] : []),
  { path: '/:rest(.*)*', component: () => import('./resident/MissingPage.vue'), meta: { title: 'missing.title' } },
]

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

let first = true
router.afterEach(async (to, from) => {
  const title = to.meta.title as string | undefined
  document.title = title ? `${t(title)} · ${t('app.name')}` : t('app.name')
  if (first || to.path === from.path) {
    first = false
    return
  }
  await nextTick()
  // a screen reader begins at the new page's heading
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
})

/** A page of an older version was replaced while it was open: load anew, once. */
router.onError((_, to) => {
  const key = 'mashang.reloaded'
  // without what follows the path, which may be a receipt
  if (navigator.onLine && sessionStorage.getItem(key) !== to.path) {
    sessionStorage.setItem(key, to.path)
    window.location.assign(to.fullPath)
  }
})
