import type { components } from '@/api/schema'
import { joined, orNone, parts } from './forms'
import type { MemberRecord } from './types'

type Change = components['schemas']['MemberChange']

/** A member as the form holds them: all of it text and choices. */
export interface MemberFields {
  number: string
  name: string
  levels: Change['levels']
  sectorCode: string
  expertise: string
  languages: string[]
  title: string
  introduction: string
}
export const NO_MEMBER: MemberFields = { number: '', name: '', levels: [], sectorCode: '', expertise: '', languages: ['zh'], title: '', introduction: '' }
/** Spoken where members meet the public most; whatever else somebody speaks is kept. */
export const LANGUAGES = ['zh', 'bo', 'mn', 'ug', 'kk', 'en'] as const

export const fieldsOf = (member: MemberRecord): MemberFields => ({
  number: member.number ?? '', name: member.name, levels: member.levels as Change['levels'], sectorCode: member.sectorCode, expertise: joined(member.expertise),
  languages: [...member.languages], title: member.title ?? '', introduction: member.introduction ?? '',
})

export const bodyOf = (fields: MemberFields): Change => ({
  number: orNone(fields.number), name: fields.name.trim(), levels: [...fields.levels], sectorCode: fields.sectorCode, expertise: parts(fields.expertise),
  languages: [...fields.languages], title: orNone(fields.title), introduction: orNone(fields.introduction),
})
