import { type ComputedRef, computed, reactive, watch } from 'vue'
import { api, ask } from '@/api/client'
import type { Account, Venue } from '@/api/types'

const names = reactive(new Map<string, string>())

export const nameOfVenue = (id: string) => names.get(id) ?? id

/** The venues an account runs, with their names where there is a choice. */
export function useVenues(account: ComputedRef<Account | undefined>) {
  const venues = computed(() => account.value?.venueIds ?? [])
  watch(venues, async (ids) => {
    if (ids.length < 2) return
    for (const id of ids.filter((one) => !names.has(one))) {
      // without its name a venue is still there to be chosen, by its id
      const venue = await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id } } })).catch(() => null)
      if (venue) names.set(id, venue.name)
    }
  }, { immediate: true })
  return { venues }
}
