import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Draft } from './draft'
import type { Waiting } from './outbox'
import type { Kept } from './receipts'
import type { Place } from './place'
import type { Ticket } from './reception/tickets'

/** What this phone keeps. */
interface Kinds {
  places: { key: string; at: number; place: Place }
  drafts: Draft
  outbox: Waiting
  receipts: Kept
  tickets: Ticket
}
const KEYS = { places: 'key', drafts: 'place', outbox: 'key', receipts: 'id', tickets: 'id' } as const
const VERSION = 2
type Schema = DBSchema & { [K in keyof Kinds]: { key: string; value: Kinds[K] } }

let opening: Promise<IDBPDatabase<Schema> | null> | undefined
const memory = new Map<string, Map<string, unknown>>()

/** Null where the browser refuses storage: then things last as long as the page. */
function open(): Promise<IDBPDatabase<Schema> | null> {
  opening ??= new Promise((resolve) => {
    openDB<Schema>('mashang', VERSION, {
      upgrade(database) {
        for (const [kind, keyPath] of Object.entries(KEYS) as [keyof Kinds, string][]) {
          if (!database.objectStoreNames.contains(kind)) database.createObjectStore(kind, { keyPath })
        }
      },
      // a page of an older version is open and does not let go
      blocked: () => resolve(null),
      // one of a newer version waits for this page
      blocking: (_was, _becomes, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, () => resolve(null))
  })
  return opening
}

function remembered(kind: keyof Kinds): Map<string, unknown> {
  const known = memory.get(kind) ?? new Map<string, unknown>()
  memory.set(kind, known)
  return known
}

const keyOf = (kind: keyof Kinds, value: unknown): string => (value as Record<string, string>)[KEYS[kind]] ?? ''

export async function get<K extends keyof Kinds>(kind: K, key: string): Promise<Kinds[K] | undefined> {
  const database = await open()
  return database ? ((await database.get(kind, key)) as Kinds[K] | undefined) : (remembered(kind).get(key) as Kinds[K] | undefined)
}

export async function all<K extends keyof Kinds>(kind: K): Promise<Kinds[K][]> {
  const database = await open()
  return database ? ((await database.getAll(kind)) as Kinds[K][]) : ([...remembered(kind).values()] as Kinds[K][])
}

export async function put<K extends keyof Kinds>(kind: K, value: Kinds[K]): Promise<void> {
  const database = await open()
  if (database) await database.put(kind, value as never)
  else remembered(kind).set(keyOf(kind, value), value)
}

export async function remove(kind: keyof Kinds, key: string): Promise<void> {
  const database = await open()
  if (database) await database.delete(kind, key)
  else remembered(kind).delete(key)
}

/** Takes something out of one store and puts something into another, both or neither. */
export async function exchange<A extends keyof Kinds, B extends keyof Kinds>(from: A, key: string, to: B, value: Kinds[B]): Promise<void> {
  const database = await open()
  if (!database) {
    remembered(from).delete(key)
    remembered(to).set(keyOf(to, value), value)
    return
  }
  const change = database.transaction([from, to], 'readwrite')
  await Promise.all([change.objectStore(from).delete(key), change.objectStore(to).put(value as never), change.done])
}
