import { api, apiBase, ask } from '@/api/client'
import type { Figures, Page, PublicHandling, PublicLine, PublicProposal, Session, Statistics } from './types'

const PAGE = 20
const filled = (query: Record<string, string | number | undefined>) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== undefined))

/** Filed proposals that their proposers and the office let everybody read, newest first. */
export const proposalsOf = (asked: { q?: string; plenarySession?: string; category?: string; cursor?: string }) =>
  ask<Page<PublicLine>>(api.GET('/api/v1/public/proposals', { params: { query: filled({ ...asked, limit: PAGE }) as never } }))

export const proposalOf = (id: string) => ask<PublicProposal>(api.GET('/api/v1/public/proposals/{id}', { params: { path: { id } } }))
/** How far its units are and what they replied. */
export const handlingOf = (id: string) => ask<PublicHandling>(api.GET('/api/v1/public/proposals/{id}/handling', { params: { path: { id } } }))

/** By which the list can be narrowed. */
export const sessionsOf = async () => (await ask<Page<Session>>(api.GET('/api/v1/plenary-sessions', { params: { query: { limit: PAGE } as never } }))).items

/** What became of a session's proposals. */
export const figuresOf = (id: string) => ask<Figures>(api.GET('/api/v1/public/plenary-sessions/{id}/handling-figures', { params: { path: { id } } }))
/** What a session's proposals were about and what was decided about them. */
export const countsOf = ({ id, committeeId }: Session) =>
  ask<Statistics>(api.GET('/api/v1/public/committees/{id}/proposal-statistics', { params: { path: { id: committeeId }, query: { plenarySession: id } as never } }))

/** The same as data, for who works with it. */
export const dataAt = (path: string) => `${apiBase}/api/v1/${path}`
