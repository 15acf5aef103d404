import { nextTick } from 'vue'
import { createRouter, createWebHistory, START_LOCATION, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router'
import LandingPage from './resident/LandingPage.vue'
import { t } from './i18n'
import { featureRoutes } from './resident/routes'
import { page } from './routerPage'

const writing = (prefix: string): RouteRecordRaw[] => [
  page(`${prefix}/write`, 'write.title', () => import('./resident/WritePage.vue')),
  page(`${prefix}/check`, 'check.title', () => import('./resident/CheckPage.vue')),
]

/** The workbench's ways come with the workbench: a resident loads none of them. */
let isWorkbenchKnown = false
async function knowWorkbench(to: RouteLocationNormalized) {
  if (isWorkbenchKnown) return true
  const { workbenchRoutes } = await import('./workbench/routes')
  workbenchRoutes.forEach((route) => router.addRoute(route))
  isWorkbenchKnown = true
  return to.fullPath
}
const missing = () => import('./resident/MissingPage.vue')

const routes: RouteRecordRaw[] = [
  page('/', 'home.title', () => import('./resident/HomePage.vue')),
  { path: '/at/:code', component: LandingPage, meta: { title: 'landing.title' } },
  ...writing('/at/:code'),
  // the printed address, when the service worker answers it without network
  { path: '/s/:code', redirect: (to) => `/at/${String(to.params.code)}` },
  page('/venues/:id', 'venue.title', () => import('./resident/VenuePage.vue')),
  ...writing('/venues/:id'),
  page('/members/:id', 'member.title', () => import('./resident/MemberPage.vue')),
  page('/t/:number', 'find.title', () => import('./resident/OpenPage.vue')),
  page('/v/:id', 'track.title', () => import('./resident/TrackPage.vue')),
  page('/v/:id/receipt', 'receipt.title', () => import('./resident/ReceiptPage.vue')),
  page('/v/:id/data', 'rights.title', () => import('./resident/rights/RightsPage.vue')),
  page('/v/:id/rate', 'rate.title', () => import('./resident/RatePage.vue')),
  page('/find', 'find.title', () => import('./resident/FindPage.vue')),
  page('/find/all', 'find.all', () => import('./resident/PhonePage.vue')),
  page('/mine', 'mine.title', () => import('./resident/MinePage.vue')),
  page('/public', 'public.title', () => import('./resident/PublicPage.vue')),
  page('/deeds', 'deeds.title', () => import('./resident/DeedsPage.vue')),
  page('/help', 'help.title', () => import('./resident/HelpPage.vue')),
  page('/privacy', 'privacy.title', () => import('./resident/PrivacyPage.vue')),
  page('/genuine', 'genuine.title', () => import('./resident/GenuinePage.vue')),
  ...featureRoutes,
  { ...page('/:of(desk|invitation)/:rest(.*)*', 'missing.title', missing), beforeEnter: knowWorkbench },
  ...(import.meta.env.DEV ? [{ path: '/styleguide', component: () => import('./ui/StyleguidePage.vue') }] : []),
  page('/:rest(.*)*', 'missing.title', missing),
]

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes,
  // the first page is at its top as it is; saying so would have it laid out before it is there
  scrollBehavior: (to, from, saved) => saved ?? (from === START_LOCATION || to.path === from.path ? false : { top: 0 }),
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
