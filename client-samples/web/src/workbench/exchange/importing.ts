import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { api, apiBase } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { language } from '@/i18n'
import { asStaff } from '../session'

type Schemas = components['schemas']
export type Import = Schemas['Import']
export type Wrong = Schemas['ImportProblem']
const ASK_AGAIN_MS = 400
const PROBLEMS_PAGE = 100
const LONGEST_MS = 120_000

/** The file on its way; fetch cannot tell how far it is. */
const send = (path: string, file: File, told: (share: number) => void) => asStaff<Import>((headers) => new Promise((resolve, reject) => {
  const call = new XMLHttpRequest()
  call.open('POST', `${apiBase}${path}`)
  call.responseType = 'json'
  call.timeout = LONGEST_MS
  for (const [name, value] of Object.entries({ 'Accept-Language': language.value, ...headers })) call.setRequestHeader(name, value)
  call.upload.onprogress = (event) => event.lengthComputable && told(event.loaded / event.total)
  call.onload = () => {
    const after = call.getResponseHeader('Retry-After')
    resolve({ data: call.response, error: call.response, response: new Response(null, { status: call.status, headers: after ? { 'Retry-After': after } : {} }) })
  }
  call.onerror = call.ontimeout = call.onabort = () => reject(Problem.unreached())
  const form = new FormData()
  form.append('file', file)
  call.send(form)
}))

/** One file from being sent to being written: the server does the work, so the page can be left and come back to. */
export function useImport(begun: (id: string) => void) {
  const now = shallowRef<Import | null>(null)
  const wrong = shallowRef<Wrong[]>([])
  const next = ref<string | null>(null)
  const sent = ref<number | null>(null)
  const problem = ref<Problem | null>(null)
  const working = computed(() => now.value?.state === 'checking' || now.value?.state === 'writing')
  let timer: ReturnType<typeof setTimeout> | undefined
  onBeforeUnmount(() => clearTimeout(timer))

  async function attempt(what: () => Promise<void>) {
    problem.value = null
    try {
      await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
  }
  const params = () => ({ path: { id: now.value!.id } })

  async function look(id: string): Promise<void> {
    clearTimeout(timer)
    now.value = await asStaff<Import>((headers) => api.GET('/api/v1/imports/{id}', { params: { path: { id } }, headers }))
    if (working.value) timer = setTimeout(() => void watch(id), ASK_AGAIN_MS)
    else if (now.value.problems > 0) await more()
  }
  const watch = (id: string) => attempt(() => look(id))

  /** The first of what is wrong, then the next ones. */
  async function more(): Promise<void> {
    const page = await asStaff<{ items: Wrong[]; next: string | null }>((headers) =>
      api.GET('/api/v1/imports/{id}/problems', { params: { ...params(), query: { limit: PROBLEMS_PAGE, ...(next.value && { cursor: next.value }) } }, headers }))
    wrong.value = next.value ? [...wrong.value, ...page.items] : page.items
    next.value = page.next
  }

  const check = (list: Import['list'], committee: string, file: File) => attempt(async () => {
    sent.value = 0
    wrong.value = []
    next.value = null
    try {
      const answer = await send(`/api/v1/imports?list=${list}&committee=${committee}`, file, (share) => { sent.value = share })
      begun(answer.id)
      await look(answer.id)
    } finally {
      sent.value = null
    }
  })
  const execute = () => attempt(async () => {
    const { id } = now.value!
    // where the answer was lost on its way, looking again tells what became of it
    const begunWriting = await asStaff<Import>((headers) => api.POST('/api/v1/imports/{id}/execution', { params: params(), body: {}, headers }))
      .catch((thrown) => { if (asProblem(thrown).status !== 409) throw thrown; return null })
    if (begunWriting) now.value = begunWriting
    await look(id)
  })
  const forget = () => {
    clearTimeout(timer)
    now.value = null
    wrong.value = []
    next.value = null
    problem.value = null
  }
  return { now, wrong, next, sent, problem, working, watch, more: () => attempt(more), check, execute, forget }
}
