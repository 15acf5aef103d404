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

/** Past its deadline: as the server has told, or since. Nothing else decides it, on any page. */
export const isLate = ({ dueAt, overdue }: { dueAt?: string | null; overdue: boolean }, now = new Date()) => overdue || (!!dueAt && Date.parse(dueAt) <= now.getTime())

/** Who was pressed since it stands as it does: reminded by somebody, told to the office by the clock; each when last. */
export function nudgesOf({ timeline, stateSince, closedAt, overdue }: Pick<RequestView, 'timeline' | 'stateSince' | 'closedAt' | 'overdue'>) {
  const last = (kind: string) => timeline.filter((event) => event.kind === kind && event.at >= stateSince).pop()?.at
  return { reminded: closedAt ? undefined : last('reminded'), escalated: overdue ? last('escalated') : undefined }
}
