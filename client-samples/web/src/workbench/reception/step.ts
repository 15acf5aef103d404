import { once } from '@/api/client'
import { useAttempt } from '@/ui/attempt'
import { uuid } from '@/ui/uuid'
import { asStaff } from '../session'

type Call = Parameters<typeof asStaff>[0]

/** Something that is done once however often it is tried: the same words sent again have the same key. */
export function useStep() {
  const { busy, problem, attempt } = useAttempt()
  let key = uuid()
  let keyed = ''

  /** The answer; null where it failed, and nothing was lost. */
  async function send<T>(words: unknown, call: Call): Promise<T | null> {
    const now = JSON.stringify(words)
    if (now !== keyed) key = uuid()
    keyed = now
    const answer = await attempt(() => asStaff<T>((headers) => call({ ...headers, ...once(key) })))
    if (answer !== null) keyed = ''
    return answer
  }
  return { busy, problem, send }
}
