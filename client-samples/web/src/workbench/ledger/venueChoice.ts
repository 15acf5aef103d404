import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, ask } from '@/api/client'
import type { components } from '@/api/schema'
import type { Venue } from '@/api/types'
import { language } from '@/i18n'
import { asStaff, session } from '../session'

type VenuePage = components['schemas']['CommitteeVenuePage']
interface Choice {
  id: string
  name: string
}
const MOST = 100
const isId = (id: string) => /^[\da-f-]{36}$/i.test(id)

/** The venues whose ledger this person can read: those they run, or the first of their committee's by name. */
export function useVenueChoice() {
  const route = useRoute()
  const choices = shallowRef<Choice[]>([])
  const asked = computed(() => (typeof route.query.venue === 'string' && isId(route.query.venue) ? route.query.venue : ''))
  const venue = computed(() => asked.value || choices.value[0]?.id || '')
  const name = ref('')

  async function load() {
    const me = session.value?.account
    if (!me) return
    const own = me.venueIds ?? []
    const committee = me.committeeIds?.[0]
    if (own.length) choices.value = await Promise.all(own.map(named))
    else if (committee) {
      const page = await asStaff<VenuePage>((headers) => api.GET('/api/v1/committees/{id}/venues', { params: { path: { id: committee }, query: { limit: MOST } }, headers }))
      choices.value = page.items.map((one) => ({ id: one.id, name: one.name }))
    }
  }
  watch([venue, choices], async ([id]) => {
    if (id) name.value = (choices.value.find((one) => one.id === id) ?? (await named(id))).name
  }, { immediate: true })
  watch(language, () => void load().catch(() => undefined))
  return { choices, venue, name, load }
}

/** Without its name a venue is still there to be chosen, by its id. */
const named = (id: string): Promise<Choice> =>
  ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id } } })).then((one) => ({ id, name: one.name }), () => ({ id, name: id }))
