import { effectScope, reactive, type Ref, ref, watch } from 'vue'
import type { DeclineReason } from '@/api/types'
import { type DraftFile, useDraft } from '@/resident/draft'
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
}
export interface Writing { fields: Fields; files: Ref<DraftFile[]>; clear: () => void }

const PREFIX = 'mashang.'
const EMPTY: Fields = { words: '', promisedOn: '', recordedFor: '', reasonCode: '', channel: '', workdays: '' }
const open = new Map<string, Writing>()
const scope = effectScope(true)

const mine = () => `desk.${session.value?.account.id ?? ''}.`
const isEmpty = (fields: Fields) => Object.values(fields).every((value) => value === '')

function kept(key: string): Partial<Fields> {
  try {
    return JSON.parse(recall(key) || '{}') as Partial<Fields>
  } catch {
    return {}
  }
}

function forgetKey(key: string) {
  remember(key, '')
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // storage is shut off: there was nothing to remove
  }
}

/** Words in localStorage at each letter, photos beside the resident's in IndexedDB. */
export function useWriting(requestId: string, kind: string): Writing {
  const key = `${mine()}${requestId}.${kind}`
  const known = open.get(key)
  if (known) return known
  const fields = reactive<Fields>({ ...EMPTY, ...kept(key) })
  const files = ref<DraftFile[]>([])
  void useDraft(key).then((draft) => { files.value = draft.files })
  scope.run(() => watch(fields, (now) => (isEmpty(now) ? forgetKey(key) : remember(key, JSON.stringify(now))), { flush: 'sync' }))
  const writing = { fields, files, clear: () => { Object.assign(fields, EMPTY); files.value.splice(0) } }
  open.set(key, writing)
  return writing
}

/** Which kinds of this request hold words that were not sent. */
export function unsentOf(requestId: string): string[] {
  return unsentKeys().filter((key) => key.startsWith(`${mine()}${requestId}.`)).map((key) => key.split('.').pop() ?? '')
}

function unsentKeys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + mine()) && localStorage.getItem(key)).map((key) => key.slice(PREFIX.length))
  } catch {
    return [...open].filter(([key, writing]) => key.startsWith(mine()) && !isEmpty(writing.fields)).map(([key]) => key)
  }
}

export const howManyUnsent = () => unsentKeys().length

/** On a shared computer nothing of one person stays for the next. */
export function forgetUnsent(): void {
  for (const key of unsentKeys()) {
    open.get(key)?.clear()
    forgetKey(key)
  }
  open.clear()
}
