import type { Values } from './keeping'

/** How one thing is asked for. Everything is typed or chosen as words; `bodyOf` makes of them what is sent. */
export type FieldKind = 'line' | 'words' | 'day' | 'number' | 'choice' | 'stars' | 'unit' | 'topic' | 'party' | 'people' | 'positions' | 'photos' | 'documents'
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
}

const LISTS: readonly FieldKind[] = ['people', 'positions', 'photos', 'documents']
export const shown = (fields: readonly Field[], values: Values) => fields.filter((field) => !field.when || field.when(values))

/** What is sent: trimmed, and without what was left alone. */
export function bodyOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  return Object.fromEntries(shown(fields, values).flatMap(({ name, kind, needed }): [string, unknown][] => {
    const value = (values[name] ?? '').trim()
    if (kind === 'documents') return value ? [[name, listIn<{ id: string }>(value).map(({ id }) => id)]] : []
    if (LISTS.includes(kind)) return value || needed ? [[name, listIn(value)]] : []
    if (!value) return []
    return [[name, kind === 'number' || kind === 'stars' ? Number(value) : value]]
  }))
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
