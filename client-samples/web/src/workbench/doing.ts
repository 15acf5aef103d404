import { computed, ref } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { Doing, Doings, RequestView } from '@/api/types'
import type { DraftFile } from '@/resident/draft'
import { uuid } from '@/ui/uuid'
import { sendFiles } from './files'
import { tellOwn } from './inbox'
import { reopen, replace } from './opened'
import { asStaff } from './session'

const ACCEPTANCE = '/api/v1/requests/{id}/acceptance'

/** One path for all: what differs is the last segment and the body, which Doings pairs. */
const pathOf = (doing: Doing) => `/api/v1/requests/{id}/${doing}` as typeof ACCEPTANCE

export async function post<D extends Doing>(view: Pick<RequestView, 'id' | 'version'>, doing: D, body: Doings[D], key: string): Promise<RequestView> {
  const params = { path: { id: view.id } }
  const seen: Record<string, string> = doing === 'messages' ? {} : { 'If-Match': `"${view.version}"` }
  const answer = await asStaff<RequestView>((headers) => api.POST(pathOf(doing), { params, body: body as never, headers: { ...headers, ...once(key), ...seen } }))
  // a message is answered with the message, everything else with the request
  return doing === 'messages' ? asStaff<RequestView>((headers) => api.GET('/api/v1/requests/{id}', { params, headers })) : answer
}

/** Somebody else was quicker: the server did nothing, and says how it stands by what it now allows. */
export const isConflict = (problem: Problem | null) => !!problem && (problem.status === 412 || (problem.status === 409 && problem.slug !== 'conflict'))

/** Does one thing to a request, once however often it is tried, and keeps what went wrong. */
export function useDoing(view: () => RequestView, done: (now: RequestView, before: RequestView) => void) {
  const busy = ref(false)
  /** How far the photos are, from 0 to 1, while they are on their way. */
  const sent = ref<number | null>(null)
  const problem = ref<Problem | null>(null)
  const conflict = computed(() => isConflict(problem.value))
  let key = uuid()
  let keyed = ''

  async function run<D extends Doing>(doing: D, body: Doings[D], files: DraftFile[] = []): Promise<void> {
    if (busy.value) return
    const before = view()
    const asked = JSON.stringify([before.id, doing, body, files.map((file) => file.key)])
    // the same words again are the same thing, also where the request has changed meanwhile
    if (asked !== keyed) key = uuid()
    keyed = asked
    busy.value = true
    problem.value = null
    try {
      const attachmentIds = await sendFiles(files, (share) => { sent.value = share })
      sent.value = null
      const now = await post(before, doing, { ...body, ...(attachmentIds.length > 0 && { attachmentIds }) }, key)
      keyed = ''
      replace(now)
      void tellOwn(now.id, now.updatedAt)
      done(now, before)
    } catch (thrown) {
      problem.value = asProblem(thrown)
      if (conflict.value) await reopen(false)
    }
    sent.value = null
    busy.value = false
  }
  return { busy, sent, problem, conflict, run }
}
