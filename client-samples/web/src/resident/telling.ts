import { api, ask, held, once } from '@/api/client'
import { asProblem } from '@/api/problem'
import { isSubscribed, subscribe } from '@/ui/push'
import { recall, remember } from '@/ui/remembered'
import { uuid } from '@/ui/uuid'
import type { Kept } from './receipts'

const name = (id: string) => `push.${id}`

/** Whether this phone is told of the request, as far as it knows. */
export const isTold = async (id: string) => recall(name(id)) !== null && (await isSubscribed())

/** False where the phone's owner does not allow it. */
export async function tellHere({ id, receipt }: Kept): Promise<boolean> {
  const { publicKey } = await ask<{ publicKey: string }>(api.GET('/api/v1/push-key'))
  const body = await subscribe(publicKey)
  if (!body) return false
  const call = api.POST('/api/v1/requests/{id}/push-subscriptions', { params: { path: { id } }, body, headers: { ...held(receipt), ...once(uuid()) } })
  remember(name(id), (await ask<{ id: string }>(call)).id)
  return true
}

export async function tellHereNoMore({ id, receipt }: Kept): Promise<void> {
  const subscriptionId = recall(name(id))
  if (!subscriptionId) return
  try {
    await ask(api.DELETE('/api/v1/requests/{id}/push-subscriptions/{subscriptionId}', { params: { path: { id, subscriptionId } }, headers: held(receipt) }))
  } catch (thrown) {
    // it is gone already
    if (asProblem(thrown).status !== 404) throw thrown
  }
  remember(name(id), null)
}

/** With the receipt goes what would tell of it; without network the phone forgets it alone. */
export const noLongerTold = (kept: Kept) => tellHereNoMore(kept).catch(() => remember(name(kept.id), null))
