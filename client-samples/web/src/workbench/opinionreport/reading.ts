import { api } from '@/api/client'
import { asStaff } from '../session'
import type { Difference, Revision, Similar } from './types'

const path = (id: string) => ({ path: { id } })

export const revisionsOf = async (id: string) =>
  (await asStaff<{ items: Revision[] }>((headers) => api.GET('/api/v1/opinion-reports/{id}/revisions', { params: path(id), headers }))).items

export const differenceOf = (id: string, from: number, to: number) =>
  asStaff<Difference>((headers) => api.GET('/api/v1/opinion-reports/{id}/revisions/{number}/difference', { params: { path: { id, number: to }, query: { from: String(from) } as never }, headers }))

export const similarTo = async (id: string) =>
  (await asStaff<{ items: Similar[] }>((headers) => api.GET('/api/v1/opinion-reports/{id}/similar', { params: path(id), headers }))).items
