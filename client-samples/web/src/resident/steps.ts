import type { RequestView } from '@/api/types'
import { t } from '@/i18n'

export interface Step {
  at: string | null
  text: string
}

/** What happens next, by the deadlines the server gave. */
export function nextSteps(view: RequestView): Step[] {
  const { accept, start, answer } = view.deadlines
  const dated: [string | null | undefined, string][] = [[accept, 'step.accept'], [start, 'step.start'], [answer, 'step.answer']]
  const steps = dated.filter(([at]) => at).map(([at, key]) => ({ at: at ?? null, text: t(key) }))
  return [...steps, { at: null, text: t('step.rate') }]
}

/** Until when somebody has to do something now: a promised date first, else the deadline of this step. */
export function dueOf(view: RequestView): string | null {
  const { accept, start, answer, close } = view.deadlines
  const promised = view.promisedOn ? `${view.promisedOn}T15:59:59Z` : null
  const byState: Record<string, string | null | undefined> = {
    submitted: accept, accepted: start ?? answer, assigned: start ?? answer, reopened: start ?? answer,
    in_progress: promised ?? answer, answered: close, follow_up: close,
  }
  return byState[view.state] ?? null
}
