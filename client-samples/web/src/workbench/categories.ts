import { shallowRef, watch } from 'vue'
import { api, ask } from '@/api/client'
import type { Category } from '@/api/types'
import { language } from '@/i18n'
import { session } from './session'

/** Areas with their topics, once somebody asked for them; in the language of the page. */
export const areas = shallowRef<Category[]>([])
let asked = false

export async function loadCategories(): Promise<void> {
  asked = true
  // with those that the committee has added
  const committee = session.value?.account.committeeIds?.[0]
  // without them the filter that is set can still be taken away
  const list = await ask<{ items: Category[] }>(api.GET('/api/v1/categories', { params: { query: committee ? { committee } : {} } })).catch(() => null)
  if (list) areas.value = list.items
}
watch(language, () => asked && loadCategories())

/** Whether a topic is that one, or of that area. */
export const isWithin = (topic: string | undefined, code: string) =>
  topic === code || !!areas.value.find((area) => area.code === code)?.children?.some((child) => child.code === topic)
