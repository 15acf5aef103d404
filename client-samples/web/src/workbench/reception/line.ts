import type { Router } from 'vue-router'
import type { Link } from './types'

/** Where the pages of what a line leads through are. */
const PAGES: Record<string, string> = {
  request: '/desk/requests/',
  reception_record: '/desk/reception-records/',
  topic: '/desk/topics/',
  consultation: '/desk/consultations/',
  discussion: '/desk/discussions/',
  proposal: '/desk/proposals/',
  opinion_report: '/desk/opinion-reports/',
}

/** The page of it, or null where the workbench has none. */
export function pageOf(router: Router, link: Link): string | null {
  const path = PAGES[link.kind]
  if (!path) return null
  const found = router.resolve(path + link.id)
  return found.matched.some((one) => one.path.startsWith('/desk')) ? found.path : null
}
