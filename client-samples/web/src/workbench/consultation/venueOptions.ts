import { computed, onMounted, ref } from 'vue'
import { api, ask } from '@/api/client'
import { useRunVenues } from '../desk/runs'
import { session } from '../session'

export interface Where { id: string; name: string; committee: boolean }

/** Where something can belong: the venues one runs, and the committee for whoever speaks for it or sits in it. */
export function useWhere() {
  const venues = useRunVenues()
  const committees = ref<Where[]>([])
  onMounted(async () => {
    const account = session.value?.account
    const ids = account?.roles.some((role) => role === 'office' || role === 'member') ? account.committeeIds : []
    // without its name a committee is still there to be chosen, by its id
    committees.value = await Promise.all(ids.map(async (id) => ({
      id, committee: true, name: (await ask<{ name: string }>(api.GET('/api/v1/committees/{id}', { params: { path: { id } } })).catch(() => ({ name: id }))).name,
    })))
  })
  const all = computed<Where[]>(() => [...venues.value.map((one) => ({ ...one, committee: false })), ...committees.value])
  /** How the contract names it. */
  const named = (id: string) => (all.value.find((one) => one.id === id)?.committee ? { committeeId: id } : { venueId: id })
  return { venues, all, named }
}
