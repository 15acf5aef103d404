import type { components } from '@/api/schema'
import { today } from '../consultation/days'

export type Cycle = components['schemas']['ExpressCycle']
export type GateKind = 'collect' | 'triage' | 'assign'
/** One gate: until when, how many came through of how many, how many missed it, and whether it is still open. */
export interface Gate { kind: GateKind; by: string; done: number; of: number; late: number; open: boolean }

/** @param now the day it is there, like 2026-11-22 */
export function gatesOf(cycle: Cycle, now = today()): Gate[] {
  const { collected, judged, assigned } = cycle
  const gates: Omit<Gate, 'open'>[] = [
    { kind: 'collect', by: cycle.collectBy, done: collected, of: collected, late: 0 },
    { kind: 'triage', by: cycle.triageBy, done: judged, of: collected, late: cycle.triageLate },
    { kind: 'assign', by: cycle.assignBy, done: assigned, of: judged, late: cycle.assignLate },
  ]
  return gates.map((gate) => ({ ...gate, open: gate.by >= now }))
}
