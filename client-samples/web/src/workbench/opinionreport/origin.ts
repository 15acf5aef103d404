import type { LocationQuery } from 'vue-router'
import type { OriginKind } from './types'

export interface Origin { kind: OriginKind; id: string }
const CALLED: Record<string, OriginKind> = { request: 'request', record: 'reception_record', consultation: 'consultation' }

/** What a report is drafted from, as the address says. */
export function originIn(query: LocationQuery): Origin | null {
  for (const [name, kind] of Object.entries(CALLED)) if (typeof query[name] === 'string' && query[name]) return { kind, id: query[name] as string }
  return null
}

/** Somebody's own words are in it, who is asked first. */
export const holdsWords = (origin: Origin | null) => !!origin && origin.kind !== 'consultation'
const PAGES: Record<OriginKind, string> = { request: 'requests', reception_record: 'reception-records', consultation: 'consultations' }
export const pageOf = (origin: Origin | null) => (origin ? `/desk/${PAGES[origin.kind]}/${origin.id}` : '/desk/opinion-reports')
