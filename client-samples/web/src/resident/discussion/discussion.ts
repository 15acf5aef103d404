import { computed, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, ask } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { language } from '@/i18n'
import { keepTalk, keptTalk } from './keptTalk'
import type { Discussion } from './types'

/** The discussion of the route: what this phone knows at once, then what the server says. */
export function useDiscussion() {
  const route = useRoute()
  const id = computed(() => String(route.params.id))
  const discussion = shallowRef<Discussion | null>(null)
  const problem = ref<Problem | null>(null)
  const stale = ref(false)

  async function load() {
    const wanted = id.value
    const known = keptTalk(wanted).discussion
    problem.value = null
    if (discussion.value?.id !== wanted) discussion.value = known ?? null
    try {
      const now = await ask<Discussion>(api.GET('/api/v1/public/discussions/{id}', { params: { path: { id: wanted } } }))
      if (wanted !== id.value) return
      discussion.value = now
      stale.value = false
      keepTalk(wanted, { discussion: now })
    } catch (thrown) {
      const why = asProblem(thrown)
      stale.value = !!discussion.value && why.passing
      if (!stale.value) problem.value = why
    }
  }
  watch([id, language], load, { immediate: true })
  return { id, discussion, problem, stale, load }
}
