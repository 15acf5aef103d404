import { api, apiBase, ask } from '@/api/client'
import type { components } from '@/api/schema'
import { asStaff } from '../session'

type Schemas = components['schemas']
export type Managed = Schemas['ManagedDiscussion']
export type Statement = Schemas['Statement']
export type PublicStatement = Schemas['PublicStatement']
export type StatementState = Schemas['StatementState']
export type Reason = Schemas['RejectionReasonText']
export type Kind = Schemas['StatementKindSubmission']
export interface Page<T> {
  items: T[]
  next?: string | null
}

/** Those whose words are still there, in the order they are worked through. */
export const STATES = ['pending', 'published', 'rejected', 'merged'] as const
export type Listed = (typeof STATES)[number]
const PAGE = 100

export const managed = (cursor?: string) =>
  asStaff<Page<Managed>>((headers) => api.GET('/api/v1/discussions', { params: { query: { limit: 30, ...(cursor && { cursor }) } }, headers }))
export const managedOne = (id: string) => asStaff<Managed>((headers) => api.GET('/api/v1/discussions/{id}', { params: { path: { id } }, headers }))
export const statementsOf = (id: string, state: StatementState, cursor?: string) =>
  asStaff<Page<Statement>>((headers) => api.GET('/api/v1/discussions/{id}/statements', { params: { path: { id }, query: { state, limit: PAGE, ...(cursor && { cursor }) } as never }, headers }))
export const statement = (id: string) => asStaff<Statement>((headers) => api.GET('/api/v1/statements/{id}', { params: { path: { id } }, headers }))

/** Why something is not published, in the words its author reads. */
export const reasonsOf = async (id: string) => (await ask<Schemas['Discussion']>(api.GET('/api/v1/public/discussions/{id}', { params: { path: { id } } }))).reasons

/** All that is published, to find what says the same. */
export async function publishedOf(id: string): Promise<PublicStatement[]> {
  const all: PublicStatement[] = []
  let cursor: string | undefined
  do {
    const query = { limit: PAGE, ...(cursor && { cursor }) }
    const page = await ask<Page<PublicStatement>>(api.GET('/api/v1/public/discussions/{id}/statements', { params: { path: { id }, query } }))
    all.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor)
  return all
}

export const posterOf = (code: string, size: 'a4' | 'a5') => `${apiBase}/api/v1/qr-codes/${code}/poster?size=${size}`
export const dataOf = (id: string, table?: 'statements' | 'votes') => `${apiBase}/api/v1/public/discussions/${id}/open-data${table ? `.csv?table=${table}` : ''}`
/** As If-Match names it. */
export const tagOf = ({ version }: Managed) => `"${version}"`
