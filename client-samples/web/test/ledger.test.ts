import { describe, expect, it } from 'vitest'
import { months, parametersOf, readAsked, thisMonth } from '@/workbench/ledger/asked'
import { daysOf, shortDay } from '@/workbench/ledger/days'
import { figure, signed } from '@/workbench/ledger/figures'
import type { Line } from '@/workbench/ledger/asked'

describe('what a ledger is asked for', () => {
  it('is the month at hand where the address says nothing, or nonsense', () => {
    for (const query of [{}, { month: '2026-13', source: 'pigeon', overdue: '1', layout: 'upside-down' }]) {
      expect(readAsked(query)).toEqual({ month: thisMonth(), source: null, overdue: false, layout: 'ledger' })
    }
  })

  it('stands in the address, and all but the layout goes to the server', () => {
    const asked = readAsked({ month: '2025-03', source: 'walk_in', overdue: 'true', layout: 'deeds' })
    expect(asked.layout).toBe('deeds')
    expect(parametersOf(asked)).toEqual({ month: '2025-03', source: 'walk_in', overdue: true })
    expect(parametersOf(readAsked({ month: '2025-03' }))).toEqual({ month: '2025-03' })
  })

  it('offers three years of months, the latest first, none twice', () => {
    const all = months()
    expect(all[0]).toBe(thisMonth())
    expect(new Set(all).size).toBe(36)
    expect([...all].sort().reverse()).toEqual(all)
    expect(all.every((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month))).toBe(true)
  })
})

describe('days of deeds', () => {
  const line = { moves: [
    { at: '2026-03-03T17:00:00Z', kind: 'message_sent', name: '', deed: 'contacted' },
    { at: '2026-03-04T02:00:00Z', kind: 'contact_revealed', name: '', deed: 'contacted' },
    { at: '2026-03-05T02:00:00Z', kind: 'answered', name: '', deed: 'answered' },
  ] } as unknown as Line

  it('are those of the venue, whatever zone the phone is in, each once', () => {
    expect(shortDay('2026-03-03T17:00:00Z')).toBe('3-4')
    expect(daysOf(line, 'contacted')).toEqual(['3-4'])
    expect(daysOf(line, 'solved')).toEqual([])
  })
})

describe('figures', () => {
  it('are whole where they are whole, with one decimal where not, and a dash where there is none', () => {
    expect([figure(12), figure(3.25), figure(null), figure(undefined)]).toEqual(['12', '3.3', '–', '–'])
    expect([signed(2), signed(-1.5), signed(0)]).toEqual(['+2', '−1.5', '0'])
  })
})
