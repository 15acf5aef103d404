import { recall, remember } from '@/ui/remembered'
import type { Choice, Discussion, PublicStatement } from './types'

/** The discussion that was read last, to be read on without network. */
interface Talk {
  id: string
  discussion?: Discussion
  statements?: PublicStatement[]
  /** how this phone voted, as far as the server has it */
  votes?: [string, Choice][]
}
const NAME = 'talk'

function last(): Talk | null {
  try {
    return JSON.parse(recall(NAME) ?? 'null') as Talk | null
  } catch {
    return null // kept by another version
  }
}

export const keptTalk = (id: string): Partial<Talk> => {
  const talk = last()
  return talk?.id === id ? talk : {}
}
export const keepTalk = (id: string, part: Omit<Talk, 'id'>) => remember(NAME, JSON.stringify({ ...keptTalk(id), ...part, id }))
export const forgetTalk = (id: string) => { if (last()?.id === id) remember(NAME, null) }
