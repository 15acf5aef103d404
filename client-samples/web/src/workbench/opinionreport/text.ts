import type { Report } from './types'

/** Characters of the three parts together; the title is not counted. */
export const MOST = 1500
export const PARTS = ['situation', 'analysis', 'recommendations'] as const
export const NEEDED = ['title', 'situation', 'recommendations'] as const
export type Named = 'title' | (typeof PARTS)[number]
export type Words = Record<Named, string>

/** A character is a code point: what the eye takes for one counts as one. */
export const lengthOf = (words: Words) => PARTS.reduce((sum, part) => sum + [...words[part].trim()].length, 0)

export const wordsOf = ({ title, situation, analysis, recommendations }: Partial<Report>): Words =>
  ({ title: title ?? '', situation: situation ?? '', analysis: analysis ?? '', recommendations: recommendations ?? '' })

/** What is sent of it: trimmed, without what is empty. */
export const sentOf = (words: Words): Partial<Words> =>
  Object.fromEntries((['title', ...PARTS] as const).map((name) => [name, words[name].trim()]).filter(([, value]) => value))

/** What an examiner would miss. */
export const missingIn = (words: Words) => NEEDED.filter((name) => !words[name].trim())
