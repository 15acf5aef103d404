import type { Submission } from '@/api/types'
import type { Draft } from './draft'
import type { Place } from './place'

const TITLE_LENGTH = 30

/** The first sentence, as the server derives it too; shown so that it can be changed. */
export function derivedTitle(content: string): string {
  const whole = content.trim()
  const line = whole.split(/[\n\u3002\uff01\uff1f!?\uff1b;]/, 1)[0]!.trim() || whole
  const points = Array.from(line)
  return points.length <= TITLE_LENGTH ? line : `${points.slice(0, TITLE_LENGTH).join('')}…`
}

/** What is sent, but for the attachments' ids. What was left alone is left out. */
export function submissionOf(draft: Draft, place: Place, onlyVoice: string): Submission {
  const content = draft.content.trim() || onlyVoice
  const contact = { ...(draft.name.trim() && { name: draft.name.trim() }), ...(draft.phone.trim() && { phone: draft.phone.trim() }) }
  const where = { ...(draft.placeText.trim() && { text: draft.placeText.trim() }), ...(draft.point && { point: { ...draft.point, crs: 'wgs84' as const } }) }
  return {
    ...(place.qrCode ? { qrCode: place.qrCode } : { venueId: place.venueId }),
    ...(draft.title.trim() && { title: draft.title.trim() }),
    content,
    ...(draft.category && { category: draft.category }),
    ...(draft.memberId && !draft.aboutStaff && { memberId: draft.memberId }),
    ...(Object.keys(where).length > 0 && { place: where }),
    ...(Object.keys(contact).length > 0 && { contact }),
    wantsReply: true,
    aboutStaff: draft.aboutStaff,
    urgency: draft.danger ? 'danger' : 'normal',
    consentVersion: place.consent.version,
    visibility: draft.isPublic && !draft.aboutStaff ? 'public' : 'private',
  }
}
