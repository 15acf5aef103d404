import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import { asStaff } from '../session'
import type { StandardSet } from './types'

/** The standards of a committee and those there for all; null before they are known. */
export const standards = shallowRef<StandardSet[] | null>(null)
export const standardsProblem = ref<Problem | null>(null)
let shown = ''

export async function loadStandards(committee = shown): Promise<void> {
  if (committee !== shown) standards.value = null
  shown = committee
  standardsProblem.value = null
  try {
    const { items } = await asStaff<{ items: StandardSet[] }>((headers) => api.GET('/api/v1/standard-sets', { params: { query: { committee } }, headers }))
    if (committee === shown) standards.value = items
  } catch (thrown) {
    standardsProblem.value = asProblem(thrown)
  }
}
