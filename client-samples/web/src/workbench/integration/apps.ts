import { api, once } from '@/api/client'
import type { components } from '@/api/schema'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'

type Schemas = components['schemas']
export type App = Schemas['App']
export type AppGrant = Schemas['AppGrant']
export type AppKey = Schemas['AppKey']
export type MadeKey = Schemas['AppKeyMade']
export type Usage = Schemas['AppUsage']
export type Scope = Schemas['AppScope']
export type Granted = Schemas['AppGrantSubmission']
export type Step = 'deactivation' | 'reactivation'

/** In the order they are asked for. */
export const SCOPES: readonly Scope[] = ['requests:write', 'requests:read', 'directory:read', 'public:read', 'statements:write', 'proposals:read', 'opinion-reports:read', 'webhooks:manage']

const of = (id: string) => ({ path: { id } })
/** As its message is named. */
export const scopeKey = (scope: string) => scope.replace(/[:-]/g, '_')

export const loadApps = () => asStaff<{ items: App[] }>((headers) => api.GET('/api/v1/apps', { headers }))
export const loadApp = (id: string) => asStaff<App>((headers) => api.GET('/api/v1/apps/{id}', { params: of(id), headers }))
export const loadUsage = (id: string, since: string) =>
  asStaff<{ items: Usage[] }>((headers) => api.GET('/api/v1/apps/{id}/usage', { params: { ...of(id), query: { since } }, headers }))
export const register = (body: Schemas['AppRegistration'], key: string) =>
  asStaff<App>((headers) => api.POST('/api/v1/apps', { body, headers: { ...headers, ...once(key) } }))
export const grantTo = (id: string, body: Granted) =>
  asStaff<App>((headers) => api.POST('/api/v1/apps/{id}/grants', { params: of(id), body, headers: { ...headers, ...once(uuid()) } }))
export const revokeGrant = (id: string, grantId: string) =>
  asStaff((headers) => api.DELETE('/api/v1/apps/{id}/grants/{grantId}', { params: { path: { id, grantId } }, headers }))
export const makeKey = (id: string, body: Schemas['AppKeySubmission']) =>
  asStaff<MadeKey>((headers) => api.POST('/api/v1/apps/{id}/keys', { params: of(id), body, headers: { ...headers, ...once(uuid()) } }))
export const revokeKey = (id: string, keyId: string) =>
  asStaff((headers) => api.DELETE('/api/v1/apps/{id}/keys/{keyId}', { params: { path: { id, keyId } }, headers }))
export const take = (id: string, step: Step) =>
  asStaff<App>((headers) => api.POST(`/api/v1/apps/{id}/${step}` as '/api/v1/apps/{id}/deactivation', { params: of(id), body: {}, headers }))
