import { computed, onMounted, ref } from 'vue'
import { api, ask } from '@/api/client'
import { session } from '../session'

export interface Committee { id: string; name: string; parentId?: string | null }
const read = (id: string) => ask<Committee>(api.GET('/api/v1/committees/{id}', { params: { path: { id } } }))

/** The committees somebody sits in or works for, with those above them where that is wanted; the first is looked at first. */
export function useCommittees(above = false) {
  const all = ref<Committee[]>([])
  const chosen = ref('')
  const failed = ref(false)
  async function load() {
    failed.value = false
    try {
      const own = await Promise.all((session.value?.account.committeeIds ?? []).map(read))
      const parents = above ? [...new Set(own.flatMap(({ parentId }) => (parentId ? [parentId] : [])))].filter((id) => own.every((one) => one.id !== id)) : []
      all.value = [...(await Promise.all(parents.map(read))), ...own]
      chosen.value ||= all.value[0]?.id ?? ''
    } catch {
      failed.value = true
    }
  }
  onMounted(load)
  return { all, chosen, failed, load, several: computed(() => all.value.length > 1) }
}
