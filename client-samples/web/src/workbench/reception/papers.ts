import { apiBase } from '@/api/client'
import { Problem } from '@/api/problem'
import { language } from '@/i18n'
import { bearer } from '../session'

export const PAPERS = ['sign-in-sheet', 'record-sheet'] as const
export type Paper = (typeof PAPERS)[number]
const KEPT_MS = 60_000

/** A paper of the day as a PDF, to be printed from a tab of its own. */
export async function openPaper(dayId: string, paper: Paper): Promise<void> {
  const headers = { ...bearer(), 'Accept-Language': language.value }
  const answer = await fetch(`${apiBase}/api/v1/reception-days/${dayId}/${paper}`, { headers }).catch(() => { throw Problem.unreached() })
  if (!answer.ok) throw Problem.of(answer.status, await answer.json().catch(() => null), answer.headers.get('Retry-After'))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.target = '_blank'
  link.click()
  // the tab has read it by then
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS)
}
