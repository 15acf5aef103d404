import { ref, type Ref, watch } from 'vue'
import { api, ask } from '@/api/client'
import type { Member, Venue } from '@/api/types'
import { language } from '@/i18n'
import { type Asked, cityOf } from './days'

/** Whose days are looked at, in words, and the city around a venue. */
export interface Subject { name: string; city: string | null }

export function useSubject(asked: Ref<Asked>) {
  const subject: Ref<Subject | null> = ref(null)

  watch([asked, language], async () => {
    const wanted = asked.value
    // without the name the list is the same
    const found = await fetchSubject(wanted).catch(() => null)
    if (wanted === asked.value) subject.value = found
  }, { immediate: true })
  return subject
}

async function fetchSubject({ venue, member }: Asked): Promise<Subject | null> {
  if (venue) {
    const { name, divisionCode } = await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id: venue } } }))
    return { name, city: divisionCode ? cityOf(divisionCode) : null }
  }
  if (!member) return null
  const { name } = await ask<Member>(api.GET('/api/v1/members/{id}', { params: { path: { id: member } } }))
  return { name, city: null }
}
