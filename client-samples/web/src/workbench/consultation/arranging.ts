import { momentOf, partsOf } from './days'
import { listIn } from './fields'
import type { Values } from './keeping'
import type { Consultation, Party } from './types'

/** A party as it is listed while one plans: with the name it goes by. */
export interface Listed extends Party { name: string }

export const BLANK: Values = { title: '', format: 'meeting', level: '', visibility: 'private', convenerMemberId: '', plan: '', place: '', day: '', from: '', to: '', participants: '[]', where: '' }

/** A consultation as its form holds it. */
export function valuesOf(view: Consultation): Values {
  const begins = partsOf(view.startsAt)
  const participants = view.participants.map(({ kind, memberId, unitId, name }): Listed => ({ kind, name, ...(memberId && { memberId }), ...(unitId && { unitId }) }))
  return {
    ...BLANK, title: view.title, format: view.format, level: view.level, visibility: view.visibility, convenerMemberId: view.convener.memberId ?? '', plan: view.plan ?? '', place: view.place ?? '',
    day: begins.day, from: begins.hour, to: partsOf(view.endsAt).hour, participants: JSON.stringify(participants),
  }
}

/** What is sent of it; members and units go by their ids. */
export function arrangementOf(values: Values) {
  const text = (name: string) => (values[name] ?? '').trim()
  const startsAt = momentOf(text('day'), text('from'))
  const endsAt = momentOf(text('day'), text('to'))
  return {
    title: text('title'), format: text('format'), visibility: text('visibility'),
    ...(text('level') && { level: text('level') }), ...(text('convenerMemberId') && { convenerMemberId: text('convenerMemberId') }),
    ...(text('plan') && { plan: text('plan') }), ...(text('place') && { place: text('place') }), ...(startsAt && { startsAt }), ...(startsAt && endsAt && { endsAt }),
    participants: listIn<Listed>(values.participants).map(({ kind, memberId, unitId, name }) => (memberId || unitId ? { kind, memberId, unitId } : { kind, name })),
  }
}
