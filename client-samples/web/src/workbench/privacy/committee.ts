import { computed, onMounted, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, ask } from '@/api/client'
import { session } from '../session'

/** The committee whose rules are looked at: of the address, else the first of this person's. */
export function useCommittee() {
  const route = useRoute()
  const own = computed(() => session.value?.account.committeeIds ?? [])
  const id = computed(() => own.value.find((one) => one === route.query.committee) ?? own.value[0] ?? '')
  const query = computed(() => (route.query.committee ? { committee: id.value } : {}))
  const names = ref<Record<string, string>>({})
  const mayChange = computed(() => !!session.value?.account.roles.includes('administrator'))

  async function name(one: string) {
    // without it the choice is by number, and nothing else is missing
    const found = await ask<{ name: string }>(api.GET('/api/v1/committees/{id}', { params: { path: { id: one } } })).catch(() => ({ name: one }))
    names.value = { ...names.value, [one]: found.name }
  }
  onMounted(() => watch(own, (all) => all.forEach((one) => void name(one)), { immediate: true }))
  return { id, own, query, names, mayChange }
}
