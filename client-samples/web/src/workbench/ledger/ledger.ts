import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { asStaff } from '../session'
import { type Asked, type Line, parametersOf } from './asked'

type LedgerPage = components['schemas']['LedgerPage']
export interface Owner {
  kind: 'venues' | 'members'
  id: string
}
const PAGE = 50

export const pathOf = ({ kind, id }: Owner) => `/api/v1/${kind}/${id}/ledger`

/** The lines of a ledger, page by page; an answer that was overtaken by another question is not shown. */
export function useLedger() {
  const lines = shallowRef<Line[] | null>(null)
  const next = ref<string | null>(null)
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let round = 0

  async function load(owner: Owner, asked: Asked, further = false) {
    const mine = ++round
    busy.value = true
    problem.value = null
    const query = { ...parametersOf(asked), limit: PAGE, ...(further && next.value && { cursor: next.value }) }
    const params = { path: { id: owner.id }, query }
    try {
      const page = await asStaff<LedgerPage>((headers) => (owner.kind === 'venues'
        ? api.GET('/api/v1/venues/{id}/ledger', { params, headers })
        : api.GET('/api/v1/members/{id}/ledger', { params, headers })))
      if (mine !== round) return
      lines.value = further ? [...(lines.value ?? []), ...page.items] : page.items
      next.value = page.next ?? null
    } catch (thrown) {
      if (mine === round) problem.value = asProblem(thrown)
    }
    if (mine === round) busy.value = false
  }
  return { lines, next, busy, problem, load }
}
