import { markRaw } from 'vue'
import { api, ask } from '@/api/client'
import type { Suggestions, VenueMember } from '@/api/types'
import type { Draft } from './draft'
import type { Place } from './place'

const PATIENCE_MS = 4000

/** Somebody it may go to, with what speaks for them. */
export interface Choice { id: string; name: string; sector?: string | null; elsewhere?: boolean; venueName?: string; reasons: string[] }

/** Those who fit what was written, then all others who are met here. */
export function choicesOf(draft: Draft, here: readonly VenueMember[]): Choice[] {
  const fitting: Choice[] = draft.suggestions?.members ?? []
  const known = new Set(fitting.map(({ id }) => id))
  return [...fitting, ...here.filter(({ id }) => !known.has(id)).map(({ id, name, sector, expertise }) => ({ id, name, sector, reasons: expertise ?? [] }))]
}

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

export function setMember(draft: Draft, member: Pick<Choice, 'id' | 'name'> | null): void {
  draft.memberId = member?.id ?? null
  draft.memberName = member?.name ?? null
}
