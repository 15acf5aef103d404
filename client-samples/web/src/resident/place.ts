import { computed, ref, watch, type Ref } from 'vue'
import { useRoute } from 'vue-router'
import { api, ask } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { Category, Consent, Landing, Venue, VenueMember } from '@/api/types'
import { language } from '@/i18n'
import { recall } from '@/ui/remembered'
import { get, put } from './store'

/** Where a resident stands: behind a QR code, or at a venue chosen by hand. */
export interface Place {
  key: string
  language: string
  qrCode: string | null
  venueId: string
  name: string
  committee?: string | null
  brand?: string | null
  label?: string | null
  address?: string | null
  phone?: string | null
  openingHours?: string | null
  introduction?: string | null
  groupLink?: string | null
  members: VenueMember[]
  events: Happening[]
  /** what the code was made for, where it is not the place */
  subject?: Landing['subject']
  consent: Consent
  categories: Category[]
}

/** A reception day, consultation or activity, as far as the landing page shows it. */
export interface Happening {
  id?: string
  /** the page of it */
  to?: string
  title?: string
  name?: string
  startsAt?: string
  date?: string
  place?: string
}

/** The code by which somebody came last. */
export const scannedCode = () => recall('place')?.match(/^\/at\/(.+)$/)?.[1]

export const pathOfPlace = (key: string) => `/${key}`

async function fetchPlace(key: string): Promise<Place> {
  const [kind, name = ''] = key.split('/')
  if (kind === 'at') {
    const found = await ask<Landing>(api.GET('/api/v1/qr-codes/{code}', { params: { path: { code: name } } }))
    const days = (found.receptionDays ?? []).map((day) => ({ ...day, to: `/reception/${day.id}` }))
    const consultations = (found.consultations ?? []).map((one) => ({ ...one, to: `/consultations?venue=${found.venue.id}` }))
    const events = [...days, ...consultations, ...(found.activities ?? [])]
    return {
      ...found.venue, key, language: language.value, qrCode: found.code ?? name, venueId: found.venue.id, label: found.label,
      address: found.place ?? found.venue.address, members: found.members, events: events as Happening[],
      subject: found.subject, consent: found.consent, categories: found.categories,
    }
  }
  const found = await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id: name } } }))
  return { ...found, key, language: language.value, qrCode: null, venueId: found.id, events: [], categories: [] }
}

/** The place of the route: what this phone knows at once, then what the server says. */
export function usePlace() {
  const route = useRoute()
  const key = computed(() => (route.params.code ? `at/${String(route.params.code).toLowerCase()}` : `venues/${String(route.params.id)}`))
  const place: Ref<Place | null> = ref(null)
  const problem: Ref<Problem | null> = ref(null)
  const stale = ref(false)

  async function load() {
    const wanted = key.value
    problem.value = null
    const fresh = fetchPlace(wanted)
    fresh.catch(() => undefined)
    const known = (await get('places', wanted))?.place
    if (known && wanted === key.value && !place.value) place.value = known
    try {
      const got = await fresh
      if (wanted !== key.value) return
      place.value = got
      stale.value = false
      await put('places', { key: wanted, at: Date.now(), place: JSON.parse(JSON.stringify(got)) as Place })
    } catch (thrown) {
      const why = asProblem(thrown)
      stale.value = !!known && why.passing
      if (!stale.value) {
        place.value = null
        problem.value = why
      }
    }
  }

  watch([key, language], load, { immediate: true })
  return { key, place, problem, stale, reload: load }
}
