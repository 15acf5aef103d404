import { api, ask, held, once } from '@/api/client'
import type { ErasureOutcome } from '@/api/types'

interface Own { id: string; receipt: string }
const asked = ({ id, receipt }: Own, key: string) => ({ params: { path: { id } }, body: { scope: 'everything' as const }, headers: { ...held(receipt), ...once(key) } })

export const eraseTicket = (own: Own, key: string) => ask<ErasureOutcome>(api.POST('/api/v1/appointments/{id}/erasure', asked(own, key)))
export const eraseTopic = (own: Own, key: string) => ask<ErasureOutcome>(api.POST('/api/v1/topics/{id}/erasure', asked(own, key)))
