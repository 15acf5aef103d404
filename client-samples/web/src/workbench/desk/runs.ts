import { computed, onMounted, ref } from 'vue'
import { api } from '@/api/client'
import type { components } from '@/api/schema'
import { asStaff, session } from '../session'
import { nameOfVenue, useVenues } from '../venues'

type VenuePage = components['schemas']['CommitteeVenuePage']
const MOST = 100

/** The venues somebody files for: their own, or as office those of the committee. */
export function useRunVenues() {
  const account = computed(() => session.value?.account)
  const { venues } = useVenues(account)
  const ofCommittee = ref<{ id: string; name: string }[]>([])
  const all = computed(() => [...venues.value.map((id) => ({ id, name: nameOfVenue(id) })), ...ofCommittee.value.filter((one) => !venues.value.includes(one.id))])
  onMounted(async () => {
    const committee = account.value?.managedCommitteeIds[0]
    if (!committee) return
    const page = await asStaff<VenuePage>((headers) => api.GET('/api/v1/committees/{id}/venues', { params: { path: { id: committee }, query: { limit: MOST } }, headers }))
    ofCommittee.value = page.items
  })
  return all
}
