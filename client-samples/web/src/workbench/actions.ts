import type { RequestLine, RequestView } from '@/api/types'

/** What can be done, in the order it is offered; the server's allowedActions says which of them now. */
export const ACTIONS = ['acceptance', 'start', 'answer', 'assignment', 'extension', 'closure', 'messages', 'progress', 'return', 'decline'] as const
export type Action = (typeof ACTIONS)[number]

export const KEYS: Record<Action, string> = {
  acceptance: 'a', start: 's', answer: 'r', assignment: 'g', extension: 'e', closure: 'c', messages: 'm', progress: 'p', return: 'b', decline: 'x',
}
export const ICONS: Record<Action, string> = {
  acceptance: 'check', start: 'play', answer: 'reply', assignment: 'give', extension: 'later', closure: 'seal', messages: 'talk', progress: 'steps', return: 'undo', decline: 'refuse',
}

/** Taken back by nobody: asked again before it is sent. */
export const FOR_GOOD: ReadonlySet<Action> = new Set(['decline', 'answer', 'closure'])

type Standing = Pick<RequestView, 'allowedActions' | 'assignee' | 'extension'>
export interface Me { id: string; memberId: string | null }

export const allowed = ({ allowedActions }: Pick<Standing, 'allowedActions'>): Action[] => ACTIONS.filter((action) => allowedActions.includes(action))

/** Whether it is in this person's hands, as member or as account. */
export const isMine = ({ assignee }: Pick<Standing, 'assignee'>, me: Me) =>
  !!assignee && (assignee.accountId === me.id || (!!me.memberId && assignee.memberId === me.memberId))

/** The one thing that brings it further, of those allowed: an answer is whose hands it is in, or whose it is to take on. */
export function primaryOf(view: Standing, me: Me): Action | null {
  const can = new Set(allowed(view))
  const inHands = isMine(view, me)
  const wishes: [Action, boolean][] = [
    ['acceptance', true],
    ['start', true],
    ['extension', isAsked(view) && !inHands],
    ['answer', inHands],
    ['assignment', !view.assignee],
    ['closure', true],
  ]
  return wishes.find(([action, fit]) => fit && can.has(action))?.[0] ?? null
}

/** The assignee has asked for more time and nobody has said yes. */
export const isAsked = ({ extension }: Pick<Standing, 'extension'>) => !!extension?.askedWorkdays && !extension.grantedWorkdays

/** A line of the list that waits for this person. */
export const waitsForMe = (me: Me) => (line: RequestLine) => primaryOf(line, me) !== null
