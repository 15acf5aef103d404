import type { RouteRecordRaw } from 'vue-router'
import { loadWords } from './i18n'

/** A page, loaded when somebody goes there. */
export const page = (path: string, title: string, load: () => Promise<unknown>): RouteRecordRaw => ({ path, component: load as never, meta: { title } })

/** One of a feature of the resident's, whose words come with it. */
export const pageOf = (feature: string) => (path: string, title: string, load: () => Promise<unknown>) =>
  page(path, title, async () => (await Promise.all([load(), loadWords(`resident/${feature}`)]))[0])
