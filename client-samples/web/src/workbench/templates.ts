import { computed, ref, shallowRef } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import { t } from '@/i18n'
import { recall, remember } from '@/ui/remembered'
import { uuid } from '@/ui/uuid'
import { asStaff, session } from './session'

type Kept = components['schemas']['AnswerTemplate']
type KeptPage = components['schemas']['AnswerTemplatePage']
type Submission = components['schemas']['AnswerTemplateSubmission']
export type Scope = Kept['scope']
/** @property text as it is put in, @property raw with its placeholders, as it is changed */
export interface Template { id: string; name: string; text: string; raw: string; scope: Scope | null; venueId?: string; version: number; own: boolean }

const PATH = '/api/v1/answer-templates'
const PAGE = 100
const LONGEST_NAME = 20
const SHIPPED = ['visit', 'contacted', 'solved', 'planned', 'explained', 'cannot'] as const
const SCOPES: readonly (Scope | null)[] = ['personal', 'venue', 'committee', null]
/** A place to be filled in, between full-width or plain square brackets. */
const BLANK = /[[\uff3b][^\]\uff3d]*[\]\uff3d]/

const kept = shallowRef<Kept[]>([])
export const templatesProblem = ref<Problem | null>(null)
let asked = ''

/** One's own first, then the venue's and the committee's, then those that come with the software. */
export const templates = computed<Template[]>(() => [
  ...[...kept.value].sort((a, b) => SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope))
    .map(({ id, name, text, filled, scope, venueId, version, changeable }) => ({ id, name, text: filled ?? text, raw: text, scope, venueId, version, own: changeable })),
  ...SHIPPED.map((id) => {
    const text = t(`desk.templates.shipped.${id}.text`)
    return { id, name: t(`desk.templates.shipped.${id}.name`), text, raw: text, scope: null, version: 0, own: false }
  }),
])

/** In the order of whose they are, whoever has any. */
export const byScope = (all: readonly Template[]) =>
  SCOPES.map((scope) => ({ scope, templates: all.filter((one) => one.scope === scope) })).filter((group) => group.templates.length > 0)

/** Those for this request, filled for it. What is there stays while it is asked, and where it cannot be. */
export async function loadTemplates(request?: string): Promise<void> {
  const mine = `${session.value?.account.id} ${request ?? ''}`
  if (asked !== mine) kept.value = []
  asked = mine
  templatesProblem.value = null
  try {
    await bringAlong()
    const found: Kept[] = []
    for (let cursor: string | undefined | null = ''; cursor !== null && cursor !== undefined;) {
      const query: Record<string, unknown> = { limit: PAGE, ...(request && { request }), ...(cursor && { cursor }) }
      const page: KeptPage = await asStaff<KeptPage>((headers) => api.GET(PATH, { params: { query }, headers }))
      found.push(...page.items)
      cursor = page.next
    }
    if (asked === mine) kept.value = found
  } catch (thrown) {
    if (asked === mine) templatesProblem.value = asProblem(thrown)
  }
}

/** Adds one, or changes the words of that one. */
export async function keepTemplate(words: Pick<Submission, 'name' | 'text' | 'scope' | 'venueId' | 'committeeId'>, was: Template | null, key: string): Promise<void> {
  const text = words.text.trim()
  const name = Array.from(words.name.trim() || text.slice(0, 12)).slice(0, LONGEST_NAME).join('')
  const { scope, venueId, committeeId } = words
  if (was) {
    await asStaff((headers) => api.PUT(`${PATH}/{id}`, { params: { path: { id: was.id } }, body: { name, text }, headers: { ...headers, 'If-Match': `"${was.version}"` } }))
  } else {
    await asStaff((headers) => api.POST(PATH, { body: { scope, venueId, committeeId, name, text }, headers: { ...headers, ...once(key) } }))
  }
}

export const removeTemplate = (id: string) => asStaff((headers) => api.DELETE(`${PATH}/{id}`, { params: { path: { id } }, headers }))

/** What was kept on this device, before the server kept them, goes there; each once however often it is tried. */
async function bringAlong(): Promise<void> {
  const key = `templates.${session.value?.account.id ?? ''}`
  for (let local = onDevice(key); local.length > 0; local = onDevice(key)) {
    const { id = uuid(), name, text } = local[0]!
    await keepTemplate({ scope: 'personal', name, text: text.replace(/[{}]/g, '') }, null, id)
    remember(key, local.length > 1 ? JSON.stringify(local.slice(1)) : null)
  }
}

function onDevice(key: string): { id?: string; name: string; text: string }[] {
  try {
    return JSON.parse(recall(key) || '[]') as { id?: string; name: string; text: string }[]
  } catch {
    return []
  }
}

/** Puts a text in place of what is selected, on lines of its own where something stands before it. */
export function insertAt(words: string, text: string, start: number, end: number): { words: string; from: number; to: number } {
  const before = words.slice(0, start)
  const gap = before && !before.endsWith('\n') ? '\n' : ''
  const inserted = before + gap + text
  const blank = blankOf(text)
  const at = before.length + gap.length
  return {
    words: inserted + words.slice(end),
    from: blank ? at + blank.from : inserted.length,
    to: blank ? at + blank.to : inserted.length,
  }
}

/** The first place that is still to be filled in. */
export function blankOf(words: string): { from: number; to: number; text: string } | null {
  const found = BLANK.exec(words)
  return found && { from: found.index, to: found.index + found[0].length, text: found[0] }
}
