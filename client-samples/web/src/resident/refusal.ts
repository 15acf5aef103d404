import { shallowReactive } from 'vue'
import type { Problem } from '@/api/problem'
import type { Draft } from './draft'

/** What the server said against a draft, kept while it is being corrected. */
const refusals = shallowReactive(new Map<string, Problem>())

export const refusalOf = (draft: Draft | null): Problem | null => (draft && refusals.get(draft.key)) ?? null

export function refuse(draft: Draft, problem: Problem | null): void {
  if (problem) refusals.set(draft.key, problem)
  else refusals.delete(draft.key)
}
