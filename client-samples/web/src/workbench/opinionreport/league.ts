import type { components } from '@/api/schema'
import { LEVELS } from './types'

export type League = components['schemas']['OpinionReportLeague']
export type Counts = components['schemas']['OpinionReportCounts']
export const sumOf = (counts: Counts) => LEVELS.reduce((sum, level) => sum + counts[level], 0)
const BACK = 8

/** The quarters up to the one that a day is in, the latest first, like 2026-Q4. */
export function quarters(now: string, count = BACK): string[] {
  const [year, month] = now.split('-').map(Number) as [number, number]
  const last = year * 4 + Math.floor((month - 1) / 3)
  return Array.from({ length: count }, (_, back) => `${Math.floor((last - back) / 4)}-Q${((last - back) % 4) + 1}`)
}
