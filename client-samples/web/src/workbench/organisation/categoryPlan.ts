import { ref, shallowRef } from 'vue'
import { api } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { asStaff } from '../session'
import { orNone } from './forms'

type Schemas = components['schemas']
export type Plan = Schemas['CategoryPlan']
type Topic = Plan['areas'][number]['topics'][number]
/** A topic as the form holds it; a new one has no code yet. */
export interface TopicFields { code: string; name: string; nameEn: string; own: boolean; offered: boolean }

export const plan = shallowRef<Plan | null>(null)
export const planProblem = ref<Problem | null>(null)

/** The areas of the list, with how many topics each offers. */
export async function loadPlan(committee: string): Promise<void> {
  planProblem.value = null
  try {
    plan.value = await asStaff<Plan>((headers) => api.GET('/api/v1/committees/{id}/categories', { params: { path: { id: committee } }, headers }))
  } catch (thrown) {
    planProblem.value = asProblem(thrown)
  }
}

const fieldOf = ({ code, name, nameEn, own, retired }: Topic): TopicFields => ({ code, name, nameEn: nameEn ?? '', own, offered: !retired })
export const fieldsOf = (of: Plan, area: string): { topics: TopicFields[] } => ({ topics: (of.areas.find((one) => one.code === area)?.topics ?? []).map(fieldOf) })

/** All of a committee's own and retired topics, with those of one area as the form has them. */
export function bodyOf(of: Plan, area: string, topics: readonly TopicFields[]): Schemas['CategoryPlanChange'] {
  const all = of.areas.flatMap((one) => (one.code === area ? topics : one.topics.map(fieldOf)).map((topic) => ({ areaCode: one.code, ...topic })))
  return {
    own: all.filter((topic) => topic.own).map(({ areaCode, code, name, nameEn }) => ({ ...(code && { code }), areaCode, name: name.trim(), nameEn: orNone(nameEn) })),
    retired: all.filter((topic) => !topic.offered && topic.code).map(({ code }) => code),
  }
}
