import { computed, ref } from 'vue'
import { t } from '@/i18n'
import { recall, remember } from '@/ui/remembered'
import { uuid } from '@/ui/uuid'
import { session } from './session'

export interface Template { id: string; name: string; text: string; own: boolean }

const SHIPPED = ['visit', 'contacted', 'solved', 'planned', 'explained', 'cannot'] as const
/** A place to be filled in, between full-width or plain square brackets. */
const BLANK = /[[\uff3b][^\]\uff3d]*[\]\uff3d]/

const changed = ref(0)
const key = () => `templates.${session.value?.account.id ?? ''}`

function own(): Template[] {
  try {
    const kept = JSON.parse(recall(key()) || '[]') as Omit<Template, 'own'>[]
    return kept.map((one) => ({ ...one, own: true }))
  } catch {
    return []
  }
}

function keep(all: Template[]) {
  remember(key(), JSON.stringify(all.map(({ id, name, text }) => ({ id, name, text }))))
  changed.value += 1
}

/** One's own first, then those that come with the software. */
export const templates = computed<Template[]>(() => [
  ...(changed.value >= 0 ? own() : []),
  ...SHIPPED.map((id) => ({ id, name: t(`desk.templates.shipped.${id}.name`), text: t(`desk.templates.shipped.${id}.text`), own: false })),
])

/** Adds one, or changes the one of that id. */
export function keepTemplate(name: string, text: string, id = uuid()): void {
  const all = own()
  const known = all.find((one) => one.id === id)
  const now = { id, name: name.trim() || text.trim().slice(0, 12), text: text.trim(), own: true }
  keep(known ? all.map((one) => (one.id === id ? now : one)) : [now, ...all])
}

export const removeTemplate = (id: string) => keep(own().filter((one) => one.id !== id))

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
