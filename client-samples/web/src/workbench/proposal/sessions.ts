import { onMounted, shallowRef } from 'vue'
import { t } from '@/i18n'
import { listOf } from '../consultation/calls'
import { session } from '../session'
import type { Page, Session } from './types'

const MOST = 100
/** The sessions of whoever is signed in, newest first: those of their committees. */
export async function ownSessions(): Promise<Session[]> {
  const committees = session.value?.account.committeeIds ?? []
  const all: Session[] = []
  let cursor: string | null = null
  do {
    const page: Page<Session> = await listOf<Page<Session>>('plenary-sessions', { limit: MOST, cursor })
    all.push(...page.items)
    cursor = page.next
  } while (cursor)
  return all.filter(({ committeeId }) => committees.includes(committeeId))
}
export const nameOf = ({ term, number }: { term: number; number: number }) => t('proposal.session.name', { term, number })

/** As a line of a list names it: term and number. */
export function nameOfLine(session: string) {
  const [term = 0, number = 0] = session.split('-').map(Number)
  return nameOf({ term, number })
}

/** To be narrowed by; a list without them is still a list. */
export function useSessions() {
  const sessions = shallowRef<Session[]>([])
  onMounted(async () => { sessions.value = await ownSessions().catch(() => []) })
  return sessions
}
