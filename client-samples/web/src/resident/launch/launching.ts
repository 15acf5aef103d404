import { api, ask, once } from '@/api/client'
import type { components } from '@/api/schema'
import { uuid } from '@/ui/uuid'
import { isEmpty, saved, useDraft } from '../draft'

export type Launched = components['schemas']['LaunchOpened']

/** What the app filled in; the token never leaves the fragment but for this body. */
export const openLaunch = (token: string) =>
  ask<Launched>(api.POST('/api/v1/launches/opening', { body: { token: token || '-' }, headers: once(uuid()) }))

/** Puts it into the draft of that place, and gives where to go on; words that are being written there stay. */
export async function fillIn({ qrCode, phone, name, content }: Launched): Promise<string> {
  const key = `at/${qrCode.toLowerCase()}`
  const draft = await useDraft(key)
  draft.phone = phone
  if (name) draft.name = name
  if (content && isEmpty(draft)) draft.content = content
  await saved(draft)
  return `/${key}/write`
}
