import type { Line } from './asked'

const ZONE = 'Asia/Shanghai'
const parts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, month: 'numeric', day: 'numeric' })

/** 11-3, as a register writes it in every language. */
export const shortDay = (moment: string) => parts.formatToParts(new Date(moment)).filter(({ type }) => type !== 'literal').map(({ value }) => Number(value)).join('-')

/** On which days something was done about a request. */
export const daysOf = (line: Line, deed: string) => [...new Set(line.moves.filter((move) => move.deed === deed).map((move) => shortDay(move.at)))]
