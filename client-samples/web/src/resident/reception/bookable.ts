import { ref, shallowRef, watch, type Ref } from 'vue'
import { api, ask } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { Consent, PublicReceptionDay, Venue } from '@/api/types'
import { language } from '@/i18n'
import { fetchDay, seenDay } from './days'

/** The day to be booked with what its venue asks people to agree to. */
export function useBookable(id: Ref<string>) {
  const day = shallowRef<PublicReceptionDay | null>(null)
  const consent = shallowRef<Consent | null>(null)
  const problem = ref<Problem | null>(null)

  async function load() {
    const wanted = id.value
    problem.value = null
    day.value = seenDay(wanted) ?? null
    try {
      const found = await fetchDay(wanted)
      const venue = await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id: found.venueId } } }))
      if (wanted !== id.value) return
      day.value = found
      consent.value = venue.consent
    } catch (thrown) {
      if (wanted === id.value) problem.value = asProblem(thrown)
    }
  }
  watch([id, language], load, { immediate: true })
  return { day, consent, problem, load }
}
