import { put } from './attachments'
import { Problem } from './problem'
import type { StoredDocument } from './types'

/** Sends one PDF or DOCX of staff, with the name it has on this device. */
export async function uploadDocument(file: File, key: string, progress: (share: number) => void, headers: Record<string, string>): Promise<StoredDocument> {
  const answer = await put(file, key, progress, headers, 'documents', file.name)
  if (answer.status >= 300) throw Problem.of(answer.status, answer.response, answer.getResponseHeader('Retry-After'))
  return answer.response as StoredDocument
}
