import type { RequestLine, RequestView, Role } from '@/api/types'

/** What can be done, in the order it is offered; the server's allowedActions says which of them now. */
export const ACTIONS = [
  'acceptance', 'start', 'answer', 'designation', 'assignment', 'dispatch', 'follow-ups', 'extension', 'closure', 'messages', 'progress', 'hand-off', 'duplicate',
  'objection', 'return', 'decline',
] as const
export type Action = (typeof ACTIONS)[number]

export const KEYS: Record<Action, string> = {
  acceptance: 'a', start: 's', answer: 'r', assignment: 'g', extension: 'e', closure: 'c', messages: 'm', progress: 'p', return: 'b', decline: 'x',
  dispatch: 'd', objection: 'o', designation: 'i', 'hand-off': 'h', duplicate: 'l', 'follow-ups': 'f',
}
export const ICONS: Record<Action, string> = {
  acceptance: 'check', start: 'play', answer: 'reply', assignment: 'give', extension: 'later', closure: 'seal', messages: 'talk', progress: 'steps', return: 'undo', decline: 'refuse',
  dispatch: 'units', objection: 'refuse', designation: 'seal', 'hand-off': 'onward', duplicate: 'join', 'follow-ups': 'call',
}

/** Taken back by nobody: asked again before it is sent. */
export const FOR_GOOD: ReadonlySet<Action> = new Set(['decline', 'answer', 'closure', 'objection', 'designation'])

type Standing = Pick<RequestView, 'allowedActions' | 'assignee' | 'extension'>
export interface Me { id: string; memberId: string | null; unitIds?: readonly string[]; roles?: readonly Role[] }

export const allowed = ({ allowedActions }: Pick<Standing, 'allowedActions'>): Action[] => ACTIONS.filter((action) => allowedActions.includes(action))

/** Whether it is in this person's hands, as member or as account. */
export const isMine = ({ assignee }: Pick<Standing, 'assignee'>, me: Me) =>
  !!assignee && (assignee.accountId === me.id || (!!me.memberId && assignee.memberId === me.memberId))

/** Whether an answer is this person's own: it is in their hands, or it lies with the unit they answer for. */
export const answersFor = (view: Pick<Standing, 'assignee'>, me: Me) => isMine(view, me) || !!me.unitIds?.length

/** The one thing that brings it further, of those allowed: an answer is whose hands it is in, or whose it is to take on. */
export function primaryOf(view: Standing, me: Me): Action | null {
  const can = new Set(allowed(view))
  const inHands = answersFor(view, me)
  const wishes: [Action, boolean][] = [
    ['acceptance', true],
    ['start', true],
    ['designation', true],
    // once it has left the venue, naming the units is all that is left to do
    ['dispatch', !can.has('assignment')],
    ['extension', isAsked(view) && !inHands],
    ['answer', inHands],
    ['assignment', !view.assignee],
    ['closure', true],
    ['follow-ups', true],
  ]
  return wishes.find(([action, fit]) => fit && can.has(action))?.[0] ?? null
}

/** The assignee has asked for more time and nobody has said yes. */
export const isAsked = ({ extension }: Pick<Standing, 'extension'>) => !!extension?.askedWorkdays && !extension.grantedWorkdays

/** A line of the list that waits for this person. */
export const waitsForMe = (me: Me) => (line: RequestLine) => turnOf(line, me) !== null

/** What waits for this person on a line; whom to phone only the request itself tells. */
export function turnOf(line: RequestLine, me: Me): Action | null {
  const primary = primaryOf(line, me)
  return primary === 'follow-ups' ? null : primary
}
