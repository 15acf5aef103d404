import { api, apiBase, ask } from '@/api/client'
import type { PublicReport } from '@/api/types'

const PAGE = 20

/** Issued reports that author and office let everybody read, newest first. */
export const reportsOf = (asked: { q?: string; cursor?: string }) => {
  const query = Object.fromEntries(Object.entries({ ...asked, limit: PAGE }).filter(([, value]) => value))
  return ask<{ items: PublicReport[]; next?: string | null }>(api.GET('/api/v1/public/opinion-reports', { params: { query: query as never } }))
}

export const reportOf = (id: string) => ask<PublicReport>(api.GET('/api/v1/public/opinion-reports/{id}', { params: { path: { id } } }))

/** The same as data, for who works with it. */
export const dataAt = (path: string) => `${apiBase}/api/v1/${path}`
