import { ref, type Ref } from 'vue'
import { api, ask, held } from '@/api/client'
import type { RequestView } from '@/api/types'
import { all, get, put, remove } from './store'
import { noLongerTold } from './telling'

/** A request of this phone's owner: the receipt proves it, the rest lets it open without network. */
export interface Kept {
  id: string
  number: string
  receipt: string
  at: string
  /** sent while nobody was looking, and not opened since */
  unseen: boolean
  last: RequestView
}

/** Newest first; loaded by refreshReceipts. */
export const receipts: Ref<Kept[]> = ref([])

export async function refreshReceipts(): Promise<void> {
  receipts.value = (await all('receipts')).sort((a, b) => b.at.localeCompare(a.at))
}

export const keptOf = (view: RequestView, receipt: string, unseen = false): Kept => {
  const { receipt: _, ...last } = view
  return { id: view.id, number: view.number, receipt, at: view.submittedAt ?? new Date().toISOString(), unseen, last: last as RequestView }
}

export async function keepReceipt(view: RequestView, receipt: string): Promise<Kept> {
  const kept = keptOf(view, receipt)
  await put('receipts', kept)
  await refreshReceipts()
  return kept
}

export async function forgetReceipt(id: string): Promise<void> {
  const kept = await receiptOf(id)
  if (kept) await noLongerTold(kept)
  await remove('receipts', id)
  await refreshReceipts()
}

export const receiptOf = (id: string) => get('receipts', id)

/** By number and receipt, from a slip of paper or a scanned receipt. */
export async function lookUp(number: string, receipt: string): Promise<Kept> {
  const body = { number: number.trim(), receipt: tidyReceipt(receipt) }
  return keepReceipt(await ask<RequestView>(api.POST('/api/v1/requests/lookup', { body })), body.receipt)
}

/** By number and the phone that was left, proven by a code; the receipt it comes with opens it as long as the phone is kept. */
export async function lookUpByPhone(number: string, phone: string, oneTimeCode: string): Promise<Kept> {
  const body = { number: number.trim(), phone: phone.trim(), oneTimeCode }
  const view = await ask<RequestView>(api.POST('/api/v1/requests/lookup', { body }))
  return keepReceipt(view, view.receipt ?? '')
}

export async function fetchOwn(kept: Kept): Promise<Kept> {
  const call = api.GET('/api/v1/requests/{id}', { params: { path: { id: kept.id } }, headers: held(kept.receipt) })
  return keepReceipt(await ask<RequestView>(call), kept.receipt)
}

/** In fours, to be read out and written down. */
export const grouped = (receipt: string) => receipt.replace(/(.{4})(?=.)/g, '$1 ')

/** A phone as it is said at home, without the country. */
export const atHome = (phone: string | undefined) => phone?.replace(/^\+86/, '') ?? ''

/** As typed from paper: spaces and dashes go, look-alikes become what Crockford's base32 has. */
export function tidyReceipt(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
}

/** Everything needed to find the requests again on another phone. */
export function exported(list: Kept[], origin: string): string {
  return list.map((kept) => `${kept.number}  ${grouped(kept.receipt)}\n${kept.last.title}\n${trackingLink(kept, origin)}`).join('\n\n')
}

/** Where this client is hosted, without the last slash. */
export const site = () => (window.location.origin + import.meta.env.BASE_URL).replace(/\/$/, '')

export const trackingLink = (kept: Kept, origin: string) => `${origin}/t/${kept.number}#${kept.receipt}`
export const shareLink = (view: RequestView, token: string, origin: string) => `${origin}/v/${view.id}#${token}`
