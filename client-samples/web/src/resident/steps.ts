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

const today = (now: Date) => now.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })

/** The promised day is over, and the matter is not. */
export const isPromiseLate = ({ promisedOn, closedAt }: Pick<RequestView, 'promisedOn' | 'closedAt'>, now = new Date()) =>
  !!promisedOn && !closedAt && promisedOn < today(now)

/** Who was pressed, and when last: urged since it is where it is, told to the office of the deadline that was missed. */
export function nudgesOf({ timeline, stateSince, dueAt, overdue }: Pick<RequestView, 'timeline' | 'stateSince' | 'dueAt' | 'overdue'>) {
  const last = (kind: string, since: string) => timeline.filter((event) => event.kind === kind && event.at >= since).pop()?.at
  return { reminded: dueAt ? last('reminded', stateSince) : undefined, escalated: dueAt && overdue ? last('escalated', dueAt) : undefined }
}
