import { useAttempt } from './attempt'

/**
 * Reading what may be asked for anew while it is on its way, by another filter or in another language: who asks meanwhile
 * is answered by one more reading after it, so that what is shown in the end is what was asked for last.
 */
export function useReading() {
  const { busy, problem, attempt } = useAttempt()
  let after: (() => Promise<unknown>) | undefined

  async function read(what: () => Promise<unknown>): Promise<void> {
    after = what
    if (busy.value) return
    for (let next = after; next; next = after!) {
      after = undefined
      await attempt(next)
    }
  }

  return { busy, problem, read }
}
