import { effectScope, reactive, type Ref, ref, watch } from 'vue'
import type { DeclineReason } from '@/api/types'
import { type DraftFile, useDraft } from '@/resident/draft'
import { remove } from '@/resident/store'
import { recall, remember } from '@/ui/remembered'
import { session } from './session'

/** What is being written about one request, of one kind. Kept on this device until it is sent. */
export interface Fields {
  words: string
  promisedOn: string
  recordedFor: string
  reasonCode: DeclineReason | ''
  channel: string
  workdays: number | ''
  /** The unit that leads, and those that assist. */
  lead: string
  assisting: string[]
  /** What it is called elsewhere. */
  number: string
}
export interface Writing { fields: Fields; files: Ref<DraftFile[]>; clear: () => void }

const PREFIX = 'mashang.'
const empty = (): Fields => ({ words: '', promisedOn: '', recordedFor: '', reasonCode: '', channel: '', workdays: '', lead: '', assisting: [], number: '' })
const open = new Map<string, Writing>()
const scope = effectScope(true)

const mine = () => `desk.${session.value?.account.id ?? ''}.`

function kept(key: string): Partial<Fields> {
  try {
    return JSON.parse(recall(key) || '{}') as Partial<Fields>
  } catch {
    return {}
  }
}

/** What is filled in beforehand is nothing that anybody wrote. */
function keep(key: string, fields: Fields, files: number) {
  if (fields.words || fields.reasonCode || fields.lead || fields.number || files > 0) remember(key, JSON.stringify({ ...fields, files }))
  else remember(key, null)
}

/** Words in localStorage at each letter, photos beside the resident's in IndexedDB. */
export function useWriting(requestId: string, kind: string): Writing {
  const key = `${mine()}${requestId}.${kind}`
  const known = open.get(key)
  if (known) return known
  const earlier = kept(key)
  const fields = reactive(Object.fromEntries(Object.entries(empty()).map(([name, value]) => [name, earlier[name as keyof Fields] ?? value])) as unknown as Fields)
  const files = ref<DraftFile[]>([])
  let loaded = false
  // until the photos are there, nothing is known to be left
  const save = () => keep(key, fields, loaded ? files.value.length : 1)
  void useDraft(key).then((draft) => {
    // a photo may have been chosen before what was kept is there
    draft.files.push(...files.value)
    files.value = draft.files
    loaded = true
    save()
    scope.run(() => watch(() => files.value.length, save, { flush: 'sync' }))
  })
  scope.run(() => watch(fields, save, { flush: 'sync' }))
  const writing = { fields, files, clear: () => { Object.assign(fields, empty()); files.value.splice(0) } }
  open.set(key, writing)
  return writing
}

/** Which kinds of this request hold something that was not sent. */
export function unsentOf(requestId: string): string[] {
  return unsentKeys().filter((key) => key.startsWith(`${mine()}${requestId}.`)).map((key) => key.split('.').pop() ?? '')
}

function unsentKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + mine()) && localStorage.getItem(key)).map((key) => key.slice(PREFIX.length))
  } catch {
    return [...open].filter(([key, { fields, files }]) => key.startsWith(mine()) && (fields.words || files.value.length)).map(([key]) => key)
  }
}

export const howManyUnsent = () => unsentKeys().length

/** On a shared computer nothing of one person stays for the next. */
export async function forgetUnsent(): Promise<void> {
  for (const key of unsentKeys()) {
    open.get(key)?.clear()
    remember(key, null)
    await remove('drafts', key)
  }
  open.clear()
}
