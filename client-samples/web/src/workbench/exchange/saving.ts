import { language } from '@/i18n'
import { apiBase } from '@/api/client'
import { asStaff } from '../session'

/** A file of the API, which only who is signed in gets. */
export const fetchFile = (path: string): Promise<Blob> => asStaff<Blob>(async (headers) => {
  const response = await fetch(`${apiBase}${path}`, { headers: { ...headers, 'Accept-Language': language.value } })
  return response.ok ? { data: await response.blob(), response } : { error: await response.json().catch(() => null), response }
})

/** Gives it to the browser to keep. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Safari reads it after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
