import { ref } from 'vue'
import { upload } from '@/api/attachments'
import { asProblem, Problem } from '@/api/problem'
import { shrink } from '@/resident/photo'
import { t } from '@/i18n'
import { uuid } from '@/ui/uuid'
import { bearer } from '../session'

/** Photos chosen on this device, shrunk and sent one after the other; gives the ids the server has them by. */
export function useUploads() {
  const sent = ref<number | null>(null)
  const problem = ref<Problem | null>(null)

  async function send(files: readonly File[]): Promise<string[]> {
    const ids: string[] = []
    problem.value = null
    try {
      for (const [index, file] of files.entries()) {
        sent.value = index / files.length
        const small = await shrink(file).catch(() => { throw new Problem(422, 'unreadable', t('organisation.photos.unreadable', { name: file.name })) })
        ids.push((await upload(small, uuid(), (share) => { sent.value = (index + share) / files.length }, bearer())).id)
      }
    } catch (thrown) {
      problem.value = asProblem(thrown)
    }
    sent.value = null
    return ids
  }
  return { sent, problem, send }
}
