import { apiBase } from '@/api/client'
import { Problem } from '@/api/problem'
import { language } from '@/i18n'
import { bearer } from '../session'

export type Paper = 'a5' | 'roll'

/** The slip as a PDF, to be printed from a tab of its own; with the receipt where it was just given, else without. */
export async function openSlip(id: string, size: Paper, receipt?: string): Promise<void> {
  const headers = { 'Accept-Language': language.value, ...(receipt ? { 'Mashang-Receipt': receipt } : bearer()) }
  let answer: Response
  try {
    answer = await fetch(`${apiBase}/api/v1/requests/${id}/slip?size=${size}`, { headers })
  } catch {
    throw Problem.unreached()
  }
  if (!answer.ok) throw Problem.of(answer.status, await answer.json().catch(() => null), answer.headers.get('Retry-After'))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await answer.blob())
  link.target = '_blank'
  link.click()
  // the tab has read it by then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
