import type { Usage } from './apps'

export interface Day { day: string; calls: number; refused: number; operations: Usage[] }

/** By day, the newest first, of days that come one operation a line. */
export function byDay(lines: readonly Usage[]): Day[] {
  const days = new Map<string, Day>()
  for (const line of lines) {
    const day = days.get(line.day) ?? { day: line.day, calls: 0, refused: 0, operations: [] }
    day.calls += line.calls
    day.refused += line.refused
    day.operations.push(line)
    days.set(line.day, day)
  }
  return [...days.values()].sort((a, b) => b.day.localeCompare(a.day))
}

/** How long a bar is, in percent of the longest. */
export const share = (day: Day, days: readonly Day[]) => (100 * day.calls) / Math.max(1, ...days.map((one) => one.calls))
