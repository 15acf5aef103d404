import { markRaw, reactive, toRaw, watch } from 'vue'
import type { Submission, Suggestions } from '@/api/types'
import { uuid } from '@/ui/uuid'
import { get, put, remove } from './store'

/** A photo or voice message on its way; it gets an id once the server has it. */
export interface DraftFile {
  key: string
  kind: 'photo' | 'voice'
  blob: Blob
  seconds?: number
  id?: string
  uploadedAt?: number
}

/** What somebody is writing at one place. Its key becomes the submission's Idempotency-Key. */
export interface Draft {
  place: string
  key: string
  content: string
  title: string
  category: string | null
  categoryName: string | null
  /** null: the venue decides; undefined: not chosen yet */
  memberId: string | null | undefined
  memberName: string | null
  placeText: string
  point: { lat: number; lon: number } | null
  name: string
  phone: string
  isPublic: boolean
  aboutStaff: boolean
  danger: boolean
  files: DraftFile[]
  suggestions: Suggestions | null
  suggestedFor: string
  /** sent before without our learning what came of it */
  posted: Submission | null
}

const open = new Map<string, Draft>()
const saving = new WeakMap<Draft, () => Promise<void>>()
const AUTOSAVE_MS = 300

export function emptyDraft(place: string): Draft {
  return {
    place, key: uuid(), content: '', title: '', category: null, categoryName: null, memberId: undefined, memberName: null,
    placeText: '', point: null, name: '', phone: '', isPublic: false, aboutStaff: false, danger: false,
    files: [], suggestions: null, suggestedFor: '', posted: null,
  }
}

/** A copy without Vue's proxies, which IndexedDB cannot keep. */
export function plainDraft(draft: Draft): Draft {
  const { files, suggestions, point, posted, ...rest } = toRaw(draft)
  return {
    ...rest,
    point: point ? { ...toRaw(point) } : null,
    suggestions: toRaw(suggestions),
    posted: toRaw(posted),
    files: files.map((file) => ({ ...toRaw(file) })),
  }
}

export const isEmpty = (draft: Draft) => !draft.content.trim() && draft.files.length === 0

export async function useDraft(place: string): Promise<Draft> {
  const known = open.get(place)
  if (known) return known
  const kept = await get('drafts', place)
  return open.get(place) ?? keep({ ...emptyDraft(place), ...kept })
}

/** Brings a draft back, such as one that the server refused. */
export function reopen(draft: Draft): Draft {
  const shown = open.get(draft.place)
  if (!shown) return keep(draft)
  Object.assign(shown, prepared(draft))
  return shown
}

/** On this phone for certain, before the page is left. */
export const saved = (draft: Draft) => saving.get(draft)?.()

/** Begins anew after a draft was sent. */
export function forget(place: string): void {
  const shown = open.get(place)
  if (shown) Object.assign(shown, emptyDraft(place))
}

function prepared(draft: Draft): Draft {
  const files = draft.files.map((file) => ({ ...file, blob: markRaw(file.blob) }))
  return { ...draft, files, suggestions: draft.suggestions ? markRaw(draft.suggestions) : null }
}

function keep(draft: Draft): Draft {
  const shown = reactive(prepared(draft)) as Draft
  open.set(draft.place, shown)
  let timer: ReturnType<typeof setTimeout> | undefined
  const save = () => {
    clearTimeout(timer)
    timer = undefined
    return isEmpty(shown) ? remove('drafts', shown.place) : put('drafts', plainDraft(shown))
  }
  saving.set(shown, save)
  watch(shown, () => { timer ??= setTimeout(save, AUTOSAVE_MS) })
  // a photo is dear: it is kept at once
  watch(() => shown.files.length, save)
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', () => document.hidden && timer !== undefined && void save())
    window.addEventListener('pagehide', () => timer !== undefined && void save())
  }
  return shown
}
