import { computed, ref, shallowRef } from 'vue'
import { api, once } from '@/api/client'
import type { components } from '@/api/schema'
import type { RequestLine } from '@/api/types'
import { uuid } from '@/ui/uuid'
import { admits } from '../operations'
import { asStaff } from '../session'

export type Outcome = components['schemas']['BatchAssignmentResult']
type Done = components['schemas']['BatchAssignment']
type Asked = components['schemas']['BatchAssignmentSubmission']

/** So many are assigned by one call. */
export const MOST_PICKED = 100

/** Whether rows are picked now, and those that are, as the list showed them. */
export const picking = ref(false)
export const picked = shallowRef<ReadonlyMap<string, RequestLine>>(new Map())
export const isFull = computed(() => picked.value.size >= MOST_PICKED)

/** The server says of each row what can be done with it. */
export const canAssign = (line: RequestLine) => line.allowedActions.includes('assignment') && admits('assignRequests')
/** To urge there is something as long as something is due; what was urged today the server leaves alone. */
const canUrge = (line: RequestLine) => !!line.dueAt && admits('remindRequests')
export const canPick = (line: RequestLine) => canAssign(line) || canUrge(line)
export const someToAssign = computed(() => [...picked.value.values()].some(canAssign))
export const someToUrge = computed(() => [...picked.value.values()].some(canUrge))

export function toggle(line: RequestLine): void {
  const now = new Map(picked.value)
  if (!now.delete(line.id) && !isFull.value) now.set(line.id, line)
  picked.value = now
}

export function endPicking(): void {
  picking.value = false
  picked.value = new Map()
}

/** One key for the same thing asked, so that asking again goes on instead of assigning twice. */
export function useAssigning() {
  let key = uuid()
  let keyed = ''
  return async function assign(to: Pick<Asked, 'memberId' | 'accountId' | 'reason'>): Promise<Done> {
    const requests = [...picked.value.values()].map(({ id, updatedAt }) => ({ id, updatedAt }))
    const body: Asked = { requests, ...to }
    const asked = JSON.stringify(body)
    if (asked !== keyed) key = uuid()
    keyed = asked
    return asStaff<Done>((headers) => api.POST('/api/v1/requests/assignments', { body, headers: { ...headers, ...once(key) } }))
  }
}
