import { recall, remember } from '@/ui/remembered'
import { listIn } from '../consultation/fields'
import { session } from '../session'
import { sentOf, type Words, wordsOf } from './text'
import type { Report } from './types'

interface Paper { id: string; name: string }
/** A report as it is being written. */
export interface Draft extends Words {
  visibility: Report['visibility']
  express: boolean
  authorAgrees: boolean
  photoIds: string[]
  /** with their names, as they are chosen by */
  documents: string
}
/** Of which version it was begun; with what it is to begin where the server has not got it yet. */
export interface Kept { version: number; draft: Draft; start: Start | null }
/** What is said once, before anything is written. */
export interface Start {
  confidentialityConfirmed: true
  venueId?: string
  committeeId?: string
  memberId?: string
  origin?: { kind: 'request' | 'reception_record' | 'consultation'; id: string; consent?: string; consentHow?: string }
}

export const BLANK: Draft = { title: '', situation: '', analysis: '', recommendations: '', visibility: 'internal', express: false, authorAgrees: false, photoIds: [], documents: '[]' }

/** In one form, however much the server says of each. */
export const namesOf = (documents: readonly Paper[]) => JSON.stringify(documents.map(({ id, name }) => ({ id, name })))

export const draftOf = (report: Report): Draft =>
  ({ ...wordsOf(report), visibility: report.visibility, express: report.wantsExpress, authorAgrees: report.authorAgrees, photoIds: report.photos.map(({ id }) => id), documents: namesOf(report.documents) })

/** What stays among committees is agreed to by nobody to be public. */
export const bodyOf = (draft: Draft) => ({
  ...sentOf(draft), visibility: draft.visibility, express: draft.express, authorAgrees: draft.authorAgrees && draft.visibility === 'public', photoIds: [...draft.photoIds],
  documentIds: listIn<Paper>(draft.documents).map(({ id }) => id),
})

/** Where it is kept on this device, beside everything else that its writer has not sent: forgotten when they sign out. */
const nameOf = (id: string) => `desk.${session.value?.account.id ?? ''}.${id}.opinion`

export const keep = (id: string, kept: Kept) => remember(nameOf(id), JSON.stringify(kept))
export const forget = (id: string) => remember(nameOf(id), null)
export function keptOf(id: string): Kept | null {
  try {
    return JSON.parse(recall(nameOf(id)) ?? 'null') as Kept | null
  } catch {
    return null // kept by another version
  }
}
