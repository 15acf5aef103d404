import { api, once } from '@/api/client'
import { asStaff } from '../session'

type Query = Record<string, string | number | boolean | null | undefined>
export type Base = 'topic-calls' | 'topics' | 'consultations' | 'consultation-plans' | 'outcomes' | 'proposals' | 'proposal-assignments' | 'plenary-sessions' | 'key-proposals' | 'proposal-hearings' | 'opinion-reports' | 'adoptions'

/** What is sent of a query: nothing that is empty. */
const filled = (query: Query) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== '' && value !== null && value !== undefined))

/** One path for all lists, all records and all verbs: what differs is the name of the resource and the last segment. */
export const listOf = <T>(base: Base, query: Query = {}) =>
  asStaff<T>((headers) => api.GET(`/api/v1/${base}` as '/api/v1/topics', { params: { query: filled(query) as never }, headers }))

export const oneOf = <T>(base: Base, id: string) =>
  asStaff<T>((headers) => api.GET(`/api/v1/${base}/{id}` as '/api/v1/topics/{id}', { params: { path: { id } }, headers }))

export const makeOne = <T>(base: Base, body: object, key: string) =>
  asStaff<T>((headers) => api.POST(`/api/v1/${base}` as '/api/v1/consultations', { body: body as never, headers: { ...headers, ...once(key) } }))

export const changeOne = <T>(base: Base, id: string, version: number, body: object) => {
  const tag = { 'If-Match': `"${version}"` }
  return asStaff<T>((headers) => api.PUT(`/api/v1/${base}/{id}` as '/api/v1/consultations/{id}', { params: { path: { id }, header: tag } as never, body: body as never, headers: { ...headers, ...tag } }))
}

/** @param version what was seen, where the resource has one */
export const doTo = <T>(base: Base, id: string, verb: string, body: object, key: string, version?: number) => {
  const seen: Record<string, string> = version === undefined ? {} : { 'If-Match': `"${version}"` }
  return asStaff<T>((headers) => api.POST(`/api/v1/${base}/{id}/${verb}` as '/api/v1/topics/{id}/screening', { params: { path: { id } }, body: body as never, headers: { ...headers, ...once(key), ...seen } }))
}
