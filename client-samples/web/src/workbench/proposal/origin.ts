import type { components } from '@/api/schema'

export type Origin = { kind: components['schemas']['ProposalOriginKind']; id: string }
/** How an address names what a proposal comes from. */
const NAMES: Record<string, Origin['kind']> = { request: 'request', record: 'reception_record', consultation: 'consultation', report: 'opinion_report' }

export function originIn(one: (name: string) => string): Origin | null {
  const name = Object.keys(NAMES).find((key) => one(key))
  return name ? { kind: NAMES[name]!, id: one(name) } : null
}

const PAGES: Record<Origin['kind'], string> = { request: 'requests', reception_record: 'reception-records', consultation: 'consultations', opinion_report: 'opinion-reports' }
/** Where one came from. */
export const pageOf = ({ kind, id }: Origin) => `/desk/${PAGES[kind]}/${id}`

/** Where a resident spoke, they are asked first. */
export const isSaid = ({ kind }: Origin) => kind === 'request' || kind === 'reception_record'
