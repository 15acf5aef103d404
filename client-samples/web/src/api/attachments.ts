import { language } from '@/i18n'
import { apiBase } from './client'
import { Problem } from './problem'
import { challengeOf, PROOF, proofFor } from './proof/challenge'
import type { UploadedAttachment } from './types'

type Headers = Record<string, string>
type Progress = (share: number) => void

/** Sends one file, once more with a proof where the server wants one. */
export async function upload(blob: Blob, key: string, progress: Progress, headers: Headers = {}): Promise<UploadedAttachment> {
  const first = await put(blob, key, progress, headers)
  const proof = first.status === 429 ? await proofFor(challengeOf(first.response)) : null
  const answer = proof ? await put(blob, key, progress, { ...headers, [PROOF]: proof }) : first
  if (answer.status >= 300) throw Problem.of(answer.status, answer.response, answer.getResponseHeader('Retry-After'))
  return answer.response as UploadedAttachment
}

/** fetch cannot tell how far an upload is, so this is the one call made with XMLHttpRequest. */
export function put(blob: Blob, key: string, progress: Progress, headers: Headers, to = 'attachments', name = blob.type.startsWith('image/') ? 'photo.jpg' : 'voice'): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open('POST', `${apiBase}/api/v1/${to}`)
    call.responseType = 'json'
    call.timeout = 120_000
    for (const [name, value] of Object.entries({ 'Accept-Language': language.value, 'Idempotency-Key': key, ...headers })) {
      call.setRequestHeader(name, value)
    }
    call.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    call.onload = () => resolve(call)
    call.onerror = call.ontimeout = call.onabort = () => reject(Problem.unreached())
    const form = new FormData()
    form.append('file', blob, name)
    call.send(form)
  })
}

/** The address of an attachment's bytes for an <img> or <audio>; the caller revokes it. */
export async function attachmentUrl(id: string, headers: Headers): Promise<string> {
  return URL.createObjectURL(await fetchFile(`/api/v1/attachments/${id}`, headers))
}

/** The bytes of something that is not JSON. */
export async function fetchFile(path: string, headers: Headers): Promise<Blob> {
  const call = fetch(apiBase + path, { headers: { 'Accept-Language': language.value, ...headers } })
  const answer = await call.catch(() => { throw Problem.unreached() })
  if (!answer.ok) throw Problem.of(answer.status, await answer.json().catch(() => null), answer.headers.get('Retry-After'))
  return answer.blob()
}
