import { language } from '@/i18n'
import { apiBase } from './client'
import { Problem } from './problem'
import type { UploadedAttachment } from './types'

/** Sends one file; fetch cannot tell how far an upload is, so this is the one call made with XMLHttpRequest. */
export function upload(blob: Blob, key: string, progress: (share: number) => void, headers: Record<string, string> = {}): Promise<UploadedAttachment> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', `${apiBase}/api/v1/attachments`)
    call.responseType = 'json'
    call.timeout = 120_000
    for (const [name, value] of Object.entries({ 'Accept-Language': language.value, 'Idempotency-Key': key, ...headers })) {
      call.setRequestHeader(name, value)
    }
    call.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    call.onload = () =>
      call.status < 300
        ? resolve(call.response as UploadedAttachment)
        : reject(Problem.of(call.status, call.response, call.getResponseHeader('Retry-After')))
    call.onerror = call.ontimeout = call.onabort = () => reject(Problem.unreached())
    const form = new FormData()
    form.append('file', blob, blob.type.startsWith('image/') ? 'photo.jpg' : 'voice')
    call.send(form)
  })
}

/** The address of an attachment's bytes for an <img> or <audio>; the caller revokes it. */
export async function attachmentUrl(id: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(`${apiBase}/api/v1/attachments/${id}`, { headers }).catch(() => { throw Problem.unreached() })
  if (!answer.ok) throw Problem.of(answer.status, null, null)
  return URL.createObjectURL(await answer.blob())
}
