import { markRaw } from 'vue'
import { api, ask } from '@/api/client'
import type { SuggestedMember, Suggestions } from '@/api/types'
import type { Draft } from './draft'
import type { Place } from './place'

const PATIENCE_MS = 4000

/** Asks for category, members and similar requests; a slow or missing answer holds nobody up. */
export async function suggestFor(draft: Draft, place: Place): Promise<void> {
  const content = draft.content.trim()
  if (!content || content === draft.suggestedFor) return
  const body = { ...(place.qrCode ? { qrCode: place.qrCode } : { venueId: place.venueId }), content }
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  const found = await Promise.race([ask<Suggestions>(api.POST('/api/v1/requests/suggestions', { body })), late])
  if (found) take(draft, found, content)
}

function take(draft: Draft, found: Suggestions, content: string): void {
  draft.suggestions = markRaw(found)
  draft.suggestedFor = content
  if (draft.category === null && found.category) setCategory(draft, found.category.code ?? null, found.category.name ?? null)
  if (draft.memberId === undefined) setMember(draft, found.category ? (found.members[0] ?? null) : null)
}

export function setCategory(draft: Draft, code: string | null, name: string | null): void {
  draft.category = code
  draft.categoryName = name
}

export function setMember(draft: Draft, member: SuggestedMember | null): void {
  draft.memberId = member?.id ?? null
  draft.memberName = member?.name ?? null
}
