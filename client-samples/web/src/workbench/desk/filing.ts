import { computed, ref, shallowRef, watch } from 'vue'
import { api, ask, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { components } from '@/api/schema'
import type { RequestView, Submission, Venue } from '@/api/types'
import { type Draft, forget, isEmpty, useDraft } from '@/resident/draft'
import { remember } from '@/ui/remembered'
import { sendFiles } from '../files'
import { asStaff, session } from '../session'

type PastedDraft = components['schemas']['PastedDraft']
export type Mark = components['schemas']['PastedMark']
export const CHANNELS = ['walk_in', 'phone', 'wechat', 'paper', 'grid'] as const
export type Channel = (typeof CHANNELS)[number]

/** What somebody is filing for somebody else. It stays on this device until it is filed, photos too. */
export function useFiling() {
  const place = `desk.${session.value!.account.id}.file.draft`
  const draft = ref<Draft | null>(null)
  const channel = ref<Channel>('walk_in')
  const venueId = ref('')
  const venue = shallowRef<Venue | null>(null)
  const marks = shallowRef<Mark[]>([])
  const filed = shallowRef<RequestView | null>(null)
  const problem = ref<Problem | null>(null)
  const busy = ref(false)
  const sent = ref<number | null>(null)

  void useDraft(place).then((kept) => { draft.value = kept })
  // so that signing out asks, and clears it from this device
  watch(() => draft.value && !isEmpty(draft.value), (any) => remember(place, any ? '1' : null))
  watch(venueId, async (id) => {
    venue.value = null
    await attempt(async () => { if (id) venue.value = await ask<Venue>(api.GET('/api/v1/venues/{id}', { params: { path: { id } } })) })
  })

  async function attempt(what: () => Promise<void>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    problem.value = null
    try {
      await what()
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    busy.value = false
    sent.value = null
    return !problem.value
  }

  /** What the server reads of a pasted text is put where nothing was written yet. */
  const read = (text: string) => attempt(async () => {
    const found = await asStaff<PastedDraft>((headers) => api.POST('/api/v1/requests/pasted-drafts', { body: { venueId: venueId.value, text }, headers }))
    const into = draft.value!
    into.content = found.content
    into.placeText = found.place ?? ''
    into.phone = found.phone?.replace(/^\+86/, '') ?? ''
    into.name = found.sender ?? ''
    into.category = found.category?.code ?? null
    into.categoryName = found.category?.name ?? null
    marks.value = found.marks
  })

  function take(mark: Mark) {
    if (mark.kind === 'place') draft.value!.placeText = mark.text
    else draft.value!.phone = mark.text.replace(/^\+86/, '')
  }

  function body(from: Draft, attachmentIds: string[]): Submission {
    const phone = from.phone.trim()
    const name = from.name.trim()
    return {
      venueId: venueId.value,
      content: from.content.trim(),
      channel: channel.value,
      onBehalf: true,
      visibility: 'private',
      wantsReply: !!phone,
      aboutStaff: from.aboutStaff,
      consentVersion: venue.value!.consent.version,
      attachmentIds,
      ...(from.category && { category: from.category }),
      ...(from.placeText.trim() && { place: { text: from.placeText.trim() } }),
      ...((phone || name) && { contact: { ...(name && { name }), ...(phone && { phone }) } }),
    }
  }

  /** Once for its key: sent again, it is the same request with the same receipt. */
  const file = () => attempt(async () => {
    const from = draft.value!
    const attachmentIds = await sendFiles(from.files, (share) => { sent.value = share })
    const made = await asStaff<RequestView>((headers) => api.POST('/api/v1/requests', { body: body(from, attachmentIds), headers: { ...headers, ...once(from.key) } }))
    filed.value = made
    forget(place)
    remember(place, null)
    draft.value = null
  })

  async function another() {
    filed.value = null
    marks.value = []
    draft.value = await useDraft(place)
  }
  return { draft, channel, venueId, venue, marks, filed, problem, busy, sent, read, take, file, another, ready: computed(() => !!draft.value && !!venue.value) }
}
