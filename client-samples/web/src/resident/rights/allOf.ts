import type { RequestView } from '@/api/types'
import { t } from '@/i18n'
import { dayAndTime } from '@/ui/dates'

/** What this page knows of a request, in words that can be pasted anywhere. */
export function allOf(view: RequestView): string {
  const { contact } = view
  const facts: [string, string | undefined][] = [
    [t('receipt.number'), view.number],
    [t('check.title'), view.title],
    [t('check.content'), view.content],
    [t('write.place'), view.place?.text],
    [t('rights.contact'), [contact?.name, contact?.phone, contact?.email].filter(Boolean).join(' ')],
  ]
  const said = view.messages.map((one) => `${dayAndTime(one.at)} ${one.fromResident ? t('message.me') : one.sender}\n${one.content}`)
  const steps = view.timeline.map((one) => `${dayAndTime(one.at)} ${one.actor}\n${one.text}`)
  return [
    ...facts.filter(([, value]) => value).map(([name, value]) => `${name}\n${value}`),
    ...(view.answer ? [`${t('track.answer', { by: view.answer.by })}\n${view.answer.content}`] : []),
    ...(said.length ? [t('message.heading'), ...said] : []),
    t('track.timeline'),
    ...steps,
  ].join('\n\n')
}
