import { computed, ref, shallowRef } from 'vue'
import type { RouteLocationNormalizedLoaded } from 'vue-router'
import { api, ask } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { session } from '../session'
import type { CommitteeLine } from './types'

/** The tree of committees, which is no secret. */
export const committees = shallowRef<CommitteeLine[]>([])
export const treeProblem = ref<Problem | null>(null)
const MOST_PAGES = 50

export async function loadCommittees(): Promise<void> {
  treeProblem.value = null
  try {
    const all: CommitteeLine[] = []
    let cursor: string | undefined
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const { items, next } = await ask<{ items: CommitteeLine[]; next: string | null }>(api.GET('/api/v1/committees', { params: { query: { limit: 100, ...(cursor && { cursor }) } } }))
      all.push(...items)
      if (!next) break
      cursor = next
    }
    committees.value = all
  } catch (thrown) {
    treeProblem.value = asProblem(thrown)
  }
}

export const nameOfCommittee = (id: string) => committees.value.find((one) => one.id === id)?.name ?? ''

/** Where all that a committee keeps lies; a national one's lies anywhere. */
export const divisionOf = (id: string) => committees.value.find((one) => one.id === id && one.level !== 'national')?.divisionCode

/** Those whose members, venues and units this person keeps, as the server said at sign-in. */
export const kept = computed(() => session.value?.account.managedCommitteeIds ?? [])

/** The one that is looked at: of the address, else the first. */
export const chosenOf = (route: RouteLocationNormalizedLoaded) => {
  const asked = String(route.query.committee ?? '')
  return kept.value.includes(asked) ? asked : kept.value[0] ?? ''
}

export interface Branch { committee: CommitteeLine; depth: number; kept: boolean }

/** In the order of a tree that is written down; who has nobody above here stands at its top. */
export function branchesOf(all: readonly CommitteeLine[], own: readonly string[]): Branch[] {
  const ids = new Set(all.map((one) => one.id))
  const below = (parent: string | null, depth: number): Branch[] =>
    all.filter((one) => (parent === null ? !one.parentId || !ids.has(one.parentId) : one.parentId === parent))
      .sort((a, b) => a.divisionCode.localeCompare(b.divisionCode))
      .flatMap((committee) => [{ committee, depth, kept: own.includes(committee.id) }, ...below(committee.id, depth + 1)])
  return below(null, 0)
}
