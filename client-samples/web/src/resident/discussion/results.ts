import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import { api, apiBase, ask } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { ResultLine, Results } from './types'

/** As often as the server counts anew. */
const LOOK_EVERY_MS = 5_000

/** The results as they come in, as long as somebody looks at them. */
export function useResults(id: string, every = LOOK_EVERY_MS) {
  const results = shallowRef<Results | null>(null)
  const problem = ref<Problem | null>(null)
  const at = ref<string | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false

  async function look() {
    clearTimeout(timer)
    try {
      results.value = await ask<Results>(api.GET('/api/v1/public/discussions/{id}/results', { params: { path: { id } } }))
      at.value = new Date().toISOString()
      problem.value = null
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    clearTimeout(timer)
    if (!ended && !document.hidden && results.value?.state !== 'closed') timer = setTimeout(look, (problem.value?.retryAfter ?? 0) * 1_000 || every)
  }
  const seen = () => { if (!document.hidden) void look() }
  onMounted(() => {
    document.addEventListener('visibilitychange', seen)
    void look()
  })
  onBeforeUnmount(() => {
    ended = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
  return { results, problem, at, look }
}

export interface Share {
  choice: 'agree' | 'disagree' | 'pass'
  count: number
  percent: number
}

/** In whole percents of all who voted on it, which add up to a hundred: the largest takes what rounding leaves. */
export function sharesOf(line: Pick<ResultLine, 'agrees' | 'disagrees' | 'passes'>): Share[] {
  const counts: [Share['choice'], number][] = [['agree', line.agrees ?? 0], ['disagree', line.disagrees ?? 0], ['pass', line.passes ?? 0]]
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const shares = counts.map(([choice, count]) => ({ choice, count, percent: all ? Math.round((count / all) * 100) : 0 }))
  const most = shares.reduce((a, b) => (b.count > a.count ? b : a))
  if (all) most.percent += 100 - shares.reduce((sum, share) => sum + share.percent, 0)
  return shares
}
export const percent = (share: number) => Math.round(share * 100)

const dataOf = (id: string) => `${apiBase}/api/v1/public/discussions/${id}/open-data`
/** The open data as files; single votes once the discussion is closed. */
export const openData = (id: string, closed: boolean) => [
  { name: 'statements', href: `${dataOf(id)}.csv?table=statements` },
  ...(closed ? [{ name: 'votes', href: `${dataOf(id)}.csv?table=votes` }] : []),
  { name: 'json', href: dataOf(id) },
]
