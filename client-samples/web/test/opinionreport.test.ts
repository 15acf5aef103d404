import { beforeEach, describe, expect, it } from 'vitest'
import { allowedOf } from '@/workbench/consultation/moves'
import { bodyOf as sends, missingIn as misses } from '@/workbench/consultation/fields'
import { BLANK, bodyOf, draftOf, forget, keep, keptOf } from '@/workbench/opinionreport/draft'
import { exportedBy } from '@/workbench/opinionreport/exporting'
import { gatesSent, gatesTyped, USUAL_GATES, wrongIn } from '@/workbench/opinionreport/gateDays'
import { gatesOf } from '@/workbench/opinionreport/gates'
import { quarters, sumOf } from '@/workbench/opinionreport/league'
import { ADOPTION, decided, REPORT } from '@/workbench/opinionreport/moves'
import { holdsWords, originIn, pageOf } from '@/workbench/opinionreport/origin'
import { lengthOf, missingIn, sentOf, wordsOf } from '@/workbench/opinionreport/text'
import type { Report } from '@/workbench/opinionreport/types'

describe('the text of a report', () => {
  it('counts characters as the eye does, of its three parts, without what surrounds them', () => {
    expect(lengthOf({ title: 'not counted', situation: ' 灯坏了 ', analysis: '', recommendations: '修好😀' })).toBe(6)
  })
  it('needs a title, what is so, and what should be done', () => {
    expect(missingIn(wordsOf({ title: 'a', analysis: 'b' }))).toEqual(['situation', 'recommendations'])
    expect(missingIn(wordsOf({ title: 'a', situation: 'b', recommendations: 'c' }))).toEqual([])
  })
  it('is sent trimmed and without what is empty', () => {
    expect(sentOf(wordsOf({ title: ' a ', situation: '  ' }))).toEqual({ title: 'a' })
  })
})

describe('a draft', () => {
  beforeEach(() => forget('one'))
  it('is what the server has of it', () => {
    const report = { title: 'a', visibility: 'public', wantsExpress: true, authorAgrees: true, photos: [{ id: 'p' }], documents: [{ id: 'd', name: 'd.pdf', mediaType: 'application/pdf', size: 9 }] } as unknown as Report
    expect(draftOf(report)).toEqual({ title: 'a', situation: '', analysis: '', recommendations: '', visibility: 'public', express: true, authorAgrees: true, photoIds: ['p'], documents: '[{"id":"d","name":"d.pdf"}]' })
    expect(bodyOf(draftOf(report))).toMatchObject({ photoIds: ['p'], documentIds: ['d'] })
  })
  it('is agreed to be public only where it may be', () => {
    expect(bodyOf({ ...BLANK, visibility: 'internal', authorAgrees: true })).toMatchObject({ visibility: 'internal', authorAgrees: false })
    expect(bodyOf({ ...BLANK, visibility: 'public', authorAgrees: true })).toMatchObject({ authorAgrees: true })
  })
  it('is kept on this device until the server has it', () => {
    expect(keptOf('one')).toBeNull()
    keep('one', { version: 3, draft: { ...BLANK, title: 'a' }, start: null })
    expect(keptOf('one')).toMatchObject({ version: 3, draft: { title: 'a' } })
    forget('one')
    expect(keptOf('one')).toBeNull()
  })
})

describe('the days of the express way', () => {
  it('are sent as they came, the last one only where it is typed', () => {
    expect(gatesSent(gatesTyped(USUAL_GATES))).toEqual({ collectDay: 20, triageDay: 25 })
    expect(gatesSent({ ...gatesTyped(USUAL_GATES), assignDay: ' 30 ' })).toEqual({ collectDay: 20, triageDay: 25, assignDay: 30 })
  })
  it('are days of every month, one after the other', () => {
    expect(wrongIn(gatesTyped(USUAL_GATES))).toEqual({})
    expect(wrongIn({ collectDay: '', triageDay: '29', assignDay: 'x' })).toEqual({ collectDay: 'range', triageDay: 'range', assignDay: 'range' })
    expect(wrongIn({ collectDay: '25', triageDay: '25', assignDay: '' })).toEqual({ triageDay: 'order' })
    expect(wrongIn({ collectDay: '20', triageDay: '25', assignDay: '24' })).toEqual({ assignDay: 'order' })
    expect(wrongIn({ collectDay: '20', triageDay: '25', assignDay: '25' })).toEqual({})
  })
})

describe('what a report comes from', () => {
  it('stands in the address', () => {
    expect(originIn({ record: 'x' })).toEqual({ kind: 'reception_record', id: 'x' })
    expect(originIn({ other: 'x' })).toBeNull()
    expect(pageOf(originIn({ request: 'x' }))).toBe('/desk/requests/x')
    expect(pageOf(null)).toBe('/desk/opinion-reports')
  })
  it('holds somebody\'s own words, but for a consultation', () => {
    expect([holdsWords({ kind: 'request', id: 'x' }), holdsWords({ kind: 'consultation', id: 'x' }), holdsWords(null)]).toEqual([true, false, false])
  })
})

describe('what is done with reports', () => {
  const { decision, assignment } = ADOPTION.moves
  it('is what is allowed and known, what brings it further first', () => {
    expect(allowedOf(REPORT.moves, ['withdrawal', 'rejection', 'revisions', 'screening'])).toEqual(['screening', 'rejection', 'withdrawal'])
  })
  it('says yes or no as such, and why not', () => {
    expect(decided(sends(decision!.fields, { adopted: 'adopted', reason: 'left over', evidence: 'issue 3', photoIds: '["p"]', documentIds: '[{"id":"d","name":"d.pdf"}]' }))).toEqual({ adopted: true, evidence: 'issue 3', photoIds: ['p'], documentIds: ['d'] })
    expect(misses(decision!.fields, { adopted: 'not_adopted' })).toEqual(['reason'])
    expect(decided(sends(decision!.fields, { adopted: 'not_adopted', reason: 'known' }))).toEqual({ adopted: false, reason: 'known' })
  })
  it('names a unit of this system or another, not both', () => {
    expect(misses(assignment!.fields, { unitId: '' })).toEqual(['unitName'])
    expect(sends(assignment!.fields, { unitId: 'u', unitName: 'left over' })).toEqual({ unitId: 'u' })
  })
})

describe('a month of the express way', () => {
  const cycle = { committeeId: 'c', month: '2026-11', collectBy: '2026-11-20', triageBy: '2026-11-25', assignBy: '2026-11-30', collected: 5, judged: 3, assigned: 1, triageLate: 0, assignLate: 2 }
  it('has three gates, each of what came through the one before', () => {
    expect(gatesOf(cycle, '2026-11-22').map(({ kind, done, of, late, open }) => [kind, done, of, late, open])).toEqual([
      ['collect', 5, 5, 0, false], ['triage', 3, 5, 0, true], ['assign', 1, 3, 2, true],
    ])
    expect(gatesOf(cycle, '2026-11-20')[0]!.open).toBe(true)
  })
})

describe('the league', () => {
  it('is of a quarter, the latest first', () => {
    expect(quarters('2026-02-03', 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
    expect(quarters('2026-12-31', 1)).toEqual(['2026-Q4'])
  })
  it('adds up the levels', () => {
    expect(sumOf({ county: 1, city: 2, province: 0, national: 4 })).toBe(7)
  })
})

describe('an export', () => {
  it('calls by its own names what narrows the list', () => {
    expect(exportedBy({ state: 'issued', late: 'true', cycle: '2026-11', received: 'true' })).toEqual({ state: 'issued', overdue: 'true', month: '2026-11', received: 'true' })
  })
})
