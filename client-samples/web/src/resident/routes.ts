import type { RouteRecordRaw } from 'vue-router'

/** What residents seldom go to has a folder each, with its own pages and words. */
export const featureRoutes = Object.values(import.meta.glob<{ pages: RouteRecordRaw[] }>('./*/routes.ts', { eager: true })).flatMap((feature) => feature.pages)
