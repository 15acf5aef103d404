import { ref, shallowRef } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { uuid } from '@/ui/uuid'
import { admits } from '../operations'
import { asStaff } from '../session'

export type Note = components['schemas']['RequestNote']
type NotePage = components['schemas']['RequestNotePage']

const PAGE = 20
const PATH = '/api/v1/requests/{id}/notes'

/** Notes that the staff of one request write to each other. */
export function useNotes(id: string) {
  const notes = shallowRef<Note[]>([])
  const next = ref<string | null>(null)
  /** Until the server has shown that they are this person's to read, nothing says that there are any. */
  const mine = ref(false)
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  let key = uuid()
  let keyed = ''

  async function load(further = false): Promise<void> {
    if (!admits('listRequestNotes')) return
    problem.value = null
    try {
      const query = { limit: PAGE, ...(further && next.value && { cursor: next.value }) }
      const page = await asStaff<NotePage>((headers) => api.GET(PATH, { params: { path: { id }, query }, headers }))
      notes.value = further ? [...notes.value, ...page.items] : page.items
      next.value = page.next ?? null
      mine.value = true
    } catch (thrown) {
      const failed = asProblem(thrown)
      if (failed.status === 403 || failed.status === 404) mine.value = false
      else problem.value = failed
    }
  }

  /** Whether it is kept now; the same words sent again are the same note. */
  async function write(words: string): Promise<boolean> {
    if (busy.value) return false
    if (words !== keyed) key = uuid()
    keyed = words
    busy.value = true
    problem.value = null
    try {
      const note = await asStaff<Note>((headers) => api.POST(PATH, { params: { path: { id } }, body: { content: words }, headers: { ...headers, ...once(key) } }))
      notes.value = [note, ...notes.value.filter((one) => one.id !== note.id)]
      keyed = ''
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
    return !problem.value
  }
  /** One's own, put right or taken back; whether that is done. */
  async function change(note: Note, step: () => Promise<Note | null>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      const now = await step()
      notes.value = notes.value.flatMap((one) => (one.id !== note.id ? [one] : now ? [now] : []))
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
    return !problem.value
  }
  const pathOf = (note: Note) => ({ path: { id, noteId: note.id } })
  const correct = (note: Note, content: string) => change(note, () =>
    asStaff<Note>((headers) => api.POST(`${PATH}/{noteId}/correction`, { params: pathOf(note), body: { content }, headers })))
  const withdraw = (note: Note) => change(note, async () => {
    await asStaff((headers) => api.POST(`${PATH}/{noteId}/withdrawal`, { params: pathOf(note), body: {}, headers }))
    return null
  })
  return { notes, next, mine, busy, problem, load, write, correct, withdraw }
}
