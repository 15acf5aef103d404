import type { Values } from './keeping'

/** How one thing is asked for. Everything is typed or chosen as words; `bodyOf` makes of them what is sent. */
export type FieldKind = 'line' | 'words' | 'day' | 'number' | 'choice' | 'stars' | 'unit' | 'topic' | 'party' | 'people' | 'positions' | 'photos' | 'documents' | 'members' | 'units' | 'proposal' | 'leader' | 'yes' | 'given'
export interface Field {
  name: string
  kind: FieldKind
  needed?: boolean
  most?: number
  rows?: number
  /** of a choice, with the prefix of their words in the message files */
  options?: readonly string[]
  words?: string
  /** only where this holds */
  when?: (values: Values) => boolean
  /** asked for to know what else to ask for; not sent */
  unsent?: true
  /** sent as a part of what is called so */
  within?: string
}

const LISTS: readonly FieldKind[] = ['people', 'positions', 'photos', 'documents', 'members', 'units']
/** Kept with their names, sent as their ids. */
const NAMED: readonly FieldKind[] = ['documents', 'members', 'units']
export const shown = (fields: readonly Field[], values: Values) => fields.filter((field) => !field.when || field.when(values))

/** What is sent: trimmed, and without what was left alone. */
export function bodyOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of shown(fields, values)) {
    const sent = sentOf(field, (values[field.name] ?? '').trim())
    if (sent === undefined) continue
    if (field.within) body[field.within] = { ...(body[field.within] as object | undefined), [field.name]: sent }
    else body[field.name] = sent
  }
  return body
}

function sentOf({ kind, needed, unsent }: Field, value: string): unknown {
  if (unsent) return undefined
  if (kind === 'yes') return value === 'true'
  if (LISTS.includes(kind)) {
    const list = listIn<{ id: string }>(value)
    if (!list.length && !needed) return undefined
    return NAMED.includes(kind) ? list.map(({ id }) => id) : list
  }
  if (!value) return undefined
  return kind === 'number' || kind === 'stars' ? Number(value) : value
}

/** Lists are kept as words too. */
export function listIn<T = unknown>(value: string | undefined): T[] {
  try {
    return JSON.parse(value || '[]') as T[]
  } catch {
    return [] // kept by another version
  }
}

/** Which of the needed ones are not there yet. */
export const missingIn = (fields: readonly Field[], values: Values) =>
  shown(fields, values).filter(({ name, kind, needed }) => needed && (LISTS.includes(kind) ? listIn(values[name]).length === 0 : !(values[name] ?? '').trim())).map(({ name }) => name)
