import { reactive, ref, shallowRef } from 'vue'
import { api, once } from '@/api/client'
import { asProblem, type Problem } from '@/api/problem'
import type { RequestView, Submission, Venue } from '@/api/types'
import type { DraftFile } from '@/resident/draft'
import { uuid } from '@/ui/uuid'
import { sendFiles } from '../files'
import { asStaff } from '../session'
import type { Fields } from '../writing'

export const CHANNELS = ['walk_in', 'phone', 'grid', 'paper', 'wechat'] as const
export type Filed = RequestView & { receipt: string }

/** Who it is for: never kept on a computer that others use too. */
export const blank = () => ({ name: '', phone: '', place: '', gridCell: '', isPublic: false, agreed: false })
export type Person = ReturnType<typeof blank>

/** What is sent for somebody, but for the photos; what was left alone is left out. */
export function filingOf(fields: Fields, person: Person, venue: Venue): Submission {
  const [name, phone, place, gridCell] = [person.name, person.phone, person.place, person.gridCell].map((one) => one.trim())
  return {
    venueId: venue.id!,
    content: fields.words.trim(),
    channel: (fields.channel || CHANNELS[0]) as Submission['channel'],
    onBehalf: true,
    wantsReply: true,
    consentVersion: venue.consent.version,
    visibility: person.isPublic ? 'public' : 'private',
    ...(place && { place: { text: place } }),
    ...((name || phone) && { contact: { ...(name && { name }), ...(phone && { phone }) } }),
    ...(gridCell && fields.channel === 'grid' && { gridCell }),
  }
}

/** Files it once, however often it is tried. */
export function useFiling() {
  const busy = ref(false)
  const sent = ref<number | null>(null)
  const problem = ref<Problem | null>(null)
  const filed = shallowRef<Filed | null>(null)
  const key = reactive({ of: '', is: uuid() })

  async function file(body: Submission, files: DraftFile[]): Promise<void> {
    if (busy.value) return
    const asked = JSON.stringify([body, files.map((one) => one.key)])
    if (asked !== key.of) Object.assign(key, { of: asked, is: uuid() })
    busy.value = true
    problem.value = null
    try {
      const attachmentIds = await sendFiles(files, (share) => { sent.value = share })
      filed.value = await asStaff<Filed>((headers) => api.POST('/api/v1/requests', { body: { ...body, attachmentIds }, headers: { ...headers, ...once(key.is) } }))
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    sent.value = null
    busy.value = false
  }
  return { busy, sent, problem, filed, file }
}
