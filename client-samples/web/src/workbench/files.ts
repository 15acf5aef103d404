import { upload } from '@/api/attachments'
import type { DraftFile } from '@/resident/draft'
import { uuid } from '@/ui/uuid'

/** The server keeps what is not yet named in anything for a day. */
const FRESH_MS = 20 * 3_600_000

/** Sends what the server has not got yet, and gives the ids in order. Each file keeps its id for another try. */
export async function sendFiles(files: DraftFile[], told: (share: number) => void): Promise<string[]> {
  const size = files.reduce((total, file) => total + file.blob.size, 0) || 1
  let done = 0
  const ids: string[] = []
  for (const file of files) {
    if (!file.id || Date.now() - (file.uploadedAt ?? 0) > FRESH_MS) {
      if (file.id) file.key = uuid()
      const { id } = await upload(file.blob, file.key, (share) => told((done + share * file.blob.size) / size))
      Object.assign(file, { id, uploadedAt: Date.now() })
    }
    done += file.blob.size
    ids.push(file.id!)
  }
  return ids
}
