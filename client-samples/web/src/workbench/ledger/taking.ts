import { ref } from 'vue'
import { api, apiBase, once } from '@/api/client'
import { asProblem, Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { language } from '@/i18n'
import { uuid } from '@/ui/uuid'
import { asStaff, bearer } from '../session'
import { type Asked, parametersOf } from './asked'

type Export = components['schemas']['Export']

/** Papers and workbooks to take away; one at a time, and what went wrong is said. */
export function useTaking() {
  const busy = ref<'paper' | 'workbook' | null>(null)
  const problem = ref<Problem | null>(null)
  const taken = ref('')
  let again: () => Promise<void> = async () => undefined

  function attempt(what: 'paper' | 'workbook', act: () => Promise<string>) {
    again = async () => {
      if (busy.value) return
      busy.value = what
      problem.value = null
      taken.value = ''
      try {
        taken.value = await act()
      } catch (thrown) {
        problem.value = asProblem(thrown)
      }
      busy.value = null
    }
    return again()
  }
  const paper = (path: string, name: string) => attempt('paper', async () => save(await fetched(path), name))

  /** The workbook is made for who asks, and fetched once. */
  function workbook(venueId: string, asked: Asked) {
    const key = uuid()
    const body = { list: 'ledger', format: 'xlsx', venueId, ...parametersOf(asked) } as const
    return attempt('workbook', async () => {
      const made = await asStaff<Export>((headers) => api.POST('/api/v1/exports', { body, headers: { ...headers, ...once(key) } }))
      return save(await fetched(`/api/v1/exports/${made.id}`), made.name)
    })
  }
  return { busy, problem, taken, paper, workbook, retry: () => again() }
}

async function fetched(path: string): Promise<Blob> {
  const answer = await fetch(`${apiBase}${path}`, { headers: { ...bearer(), 'Accept-Language': language.value } }).catch(() => { throw Problem.unreached() })
  if (!answer.ok) throw Problem.of(answer.status, await answer.json().catch(() => null), answer.headers.get('Retry-After'))
  return answer.blob().catch(() => { throw Problem.unreached() })
}

function save(blob: Blob, name: string): string {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads it after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}
