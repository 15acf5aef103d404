import { computed, ref, shallowRef, watch } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { ConsentNoticeVersion } from '@/api/types'
import { language } from '@/i18n'
import { asStaff } from '../session'

/** All versions of a committee and the general ones, newest first. */
export function useNotices(committee: () => string) {
  const versions = shallowRef<ConsentNoticeVersion[] | null>(null)
  const problem = ref<Problem | null>(null)
  const inForce = computed(() => versions.value?.find((one) => one.inForce) ?? null)

  async function load() {
    if (!committee()) return
    problem.value = null
    try {
      const query = { committee: committee() } as never
      versions.value = (await asStaff<{ items: ConsentNoticeVersion[] }>((headers) => api.GET('/api/v1/consent-notices', { params: { query }, headers }))).items
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  watch(committee, load, { immediate: true })
  return { versions, inForce, problem, load }
}

export interface Piece { text: string; alike: boolean }

/** Sentence by sentence, and whether the other text has it too. */
export function compare(text: string, other: string): Piece[] {
  const there = new Set(sentences(other).map((one) => one.trim()))
  return sentences(text).map((one) => ({ text: one, alike: there.has(one.trim()) || !one.trim() }))
}

/** With its year, as a version may hold for many. */
export const dayOf = (moment: string) =>
  new Intl.DateTimeFormat(language.value, { timeZone: 'Asia/Shanghai', year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(moment))

const sentences = (text: string) => text.match(/[^\n.;!?\u3002\uff1b\uff01\uff1f]*(?:[\n.;!?\u3002\uff1b\uff01\uff1f]+\s*|$)/g)?.filter(Boolean) ?? []
