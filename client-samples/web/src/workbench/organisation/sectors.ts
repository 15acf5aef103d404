import { shallowRef, watch } from 'vue'
import { api, ask } from '@/api/client'
import { language } from '@/i18n'
import type { Committee } from './types'

/** The sectors that a committee has, in its order; none while they are not known. */
export function useSectors(committee: () => string) {
  const sectors = shallowRef<Committee['sectors']>([])
  watch([committee, language], async ([id]) => {
    if (!id) return
    // without them the code that is there can be kept
    const found = await ask<Committee>(api.GET('/api/v1/committees/{id}', { params: { path: { id } } })).catch(() => null)
    if (found && id === committee()) sectors.value = found.sectors
  }, { immediate: true })
  return sectors
}
