import { api, once } from '@/api/client'
import type { components } from '@/api/schema'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'

type Schemas = components['schemas']
export type Webhook = Schemas['Webhook']
export type MadeWebhook = Schemas['WebhookMade']
export type Delivery = Schemas['WebhookDelivery']
export type DeliveryLog = Schemas['WebhookDeliveryLog']
export type KnownEvent = Schemas['WebhookEvent']
export interface DeliveryPage { items: Delivery[]; next: string | null }
const PAGE = 20

const of = (id: string) => ({ path: { id } })
const anew = (headers: Record<string, string>) => ({ ...headers, ...once(uuid()) })

export const loadEvents = () => asStaff<{ items: KnownEvent[] }>((headers) => api.GET('/api/v1/webhook-events', { headers }))
export const loadWebhooks = (appId: string) => asStaff<{ items: Webhook[] }>((headers) => api.GET('/api/v1/webhooks', { params: { query: { appId } }, headers }))
export const loadWebhook = (id: string) => asStaff<Webhook>((headers) => api.GET('/api/v1/webhooks/{id}', { params: of(id), headers }))
export const makeWebhook = (body: Schemas['WebhookSubmission'], key: string) =>
  asStaff<MadeWebhook>((headers) => api.POST('/api/v1/webhooks', { body, headers: { ...headers, ...once(key) } }))
export const dropWebhook = (id: string) => asStaff((headers) => api.DELETE('/api/v1/webhooks/{id}', { params: of(id), headers }))
export const verify = (id: string) => asStaff<Webhook>((headers) => api.POST('/api/v1/webhooks/{id}/verification', { params: of(id), body: {}, headers: anew(headers) }))
export const renewSecret = (id: string, overlapHours: number) =>
  asStaff<MadeWebhook>((headers) => api.POST('/api/v1/webhooks/{id}/secret', { params: of(id), body: { overlapHours }, headers: anew(headers) }))
export const sendTest = (id: string) => asStaff<DeliveryLog>((headers) => api.POST('/api/v1/webhooks/{id}/test', { params: of(id), body: {}, headers: anew(headers) }))
export const replayDead = (id: string) =>
  asStaff<{ deliveries: number }>((headers) => api.POST('/api/v1/webhooks/{id}/replays', { params: of(id), body: {}, headers: anew(headers) }))

export const loadDeliveries = (id: string, outcome: string, cursor: string | null) =>
  asStaff<DeliveryPage>((headers) => api.GET('/api/v1/webhooks/{id}/deliveries', { params: { ...of(id), query: { limit: PAGE, ...(outcome && { outcome }), ...(cursor && { cursor }) } as never }, headers }))
export const loadDelivery = (id: string, deliveryId: string) =>
  asStaff<DeliveryLog>((headers) => api.GET('/api/v1/webhooks/{id}/deliveries/{deliveryId}', { params: { path: { id, deliveryId } }, headers }))
export const replay = (id: string, deliveryId: string) =>
  asStaff<DeliveryLog>((headers) => api.POST('/api/v1/webhooks/{id}/deliveries/{deliveryId}/replay', { params: { path: { id, deliveryId } }, body: {}, headers: anew(headers) }))
