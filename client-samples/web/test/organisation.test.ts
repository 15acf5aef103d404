import { describe, expect, it } from 'vitest'
import { bodyOf as planOf, fieldsOf as categoryFields, type Plan } from '@/workbench/organisation/categoryPlan'
import { branchesOf } from '@/workbench/organisation/committees'
import { parts, useFields } from '@/workbench/organisation/forms'
import { bodyOf as memberOf, fieldsOf as fieldsOfMember } from '@/workbench/organisation/members'
import { newCode } from '@/workbench/organisation/standardFields'
import type { CommitteeLine, MemberRecord } from '@/workbench/organisation/types'
import { bodyOf as venueOf, NO_VENUE } from '@/workbench/organisation/venues'

const committee = (id: string, parentId: string | null, divisionCode: string) => ({ id, parentId, divisionCode, name: id }) as CommitteeLine

describe('the categories of a committee', () => {
  const topic = (code: string, more = {}) => ({ code, name: code, nameEn: null, own: false, retired: false, ...more })
  const plan = { areas: [
    { code: 'x', name: 'X', topics: [topic('x.1'), topic('x.2', { retired: true }), topic('x.own', { own: true, nameEn: 'Own' })] },
    { code: 'y', name: 'Y', topics: [topic('y.1', { retired: true }), topic('y.own', { own: true, retired: true })] },
  ] } as Plan

  it('are sent whole, with one area as the form has it', () => {
    const { topics } = categoryFields(plan, 'x')
    topics[0]!.offered = false
    topics[1]!.offered = true
    topics.push({ code: '', name: ' new ', nameEn: '', own: true, offered: true })
    expect(planOf(plan, 'x', topics)).toEqual({
      own: [
        { code: 'x.own', areaCode: 'x', name: 'x.own', nameEn: 'Own' },
        { areaCode: 'x', name: 'new', nameEn: undefined },
        { code: 'y.own', areaCode: 'y', name: 'y.own', nameEn: undefined },
      ],
      retired: ['x.1', 'y.1', 'y.own'],
    })
  })
})

describe('the tree of committees', () => {
  const all = [committee('county', 'city', '620102'), committee('city', 'province', '620100'), committee('other', 'province', '620400'), committee('province', null, '620000')]

  it('goes from the top down, by division, and knows one\u2019s own', () => {
    expect(branchesOf(all, ['county']).map(({ committee: { id }, depth, kept }) => [id, depth, kept])).toEqual([
      ['province', 0, false], ['city', 1, false], ['county', 2, true], ['other', 1, false],
    ])
  })

  it('puts at its top whoever has nobody above that is known', () => {
    expect(branchesOf(all.slice(0, 1), []).map(({ committee: { id } }) => id)).toEqual(['county'])
  })
})

describe('what is typed', () => {
  const now = { name: 'a', items: ['x'] }

  it('stays while the server has something new, and goes when it is dropped', () => {
    const { fields, changed, take } = useFields('one', { name: '', items: [] as string[] })
    take(now)
    expect([fields.name, changed()]).toEqual(['a', false])
    fields.items.push('y')
    take({ name: 'b', items: ['x'] })
    expect([fields.name, fields.items, changed()]).toEqual(['a', ['x', 'y'], true])
    take({ name: 'b', items: ['x'] }, true)
    expect([fields.name, fields.items, changed()]).toEqual(['b', ['x'], false])
  })

  it('is there again when one comes back, and not after it was saved as new', () => {
    useFields('two', { name: '' }).fields.name = 'half'
    const again = useFields('two', { name: '' })
    expect([again.fields.name, again.changed()]).toEqual(['half', true])
    again.forget()
    expect(useFields('two', { name: '' }).fields.name).toBe('')
  })

  it('is taken apart at whatever people put between', () => {
    expect(parts(' a\u3001b\uff0cc, a;\n')).toEqual(['a', 'b', 'c'])
  })
})

describe('what is sent', () => {
  it('leaves out what is empty, and changes nothing that was not touched', () => {
    const member = { number: null, name: 'A', levels: ['city'], sectorCode: 's', expertise: ['x', 'y'], languages: ['zh', 'bo'], title: null, introduction: null } as unknown as MemberRecord
    expect(memberOf(fieldsOfMember(member))).toEqual({ number: undefined, name: 'A', levels: ['city'], sectorCode: 's', expertise: ['x', 'y'], languages: ['zh', 'bo'], title: undefined, introduction: undefined })
  })

  it('has a category for studios alone and a point only where both numbers are', () => {
    expect(venueOf({ ...NO_VENUE, studioCategory: 'personal', lat: '36.06' })).toMatchObject({ studioCategory: undefined, point: undefined })
    expect(venueOf({ ...NO_VENUE, kind: 'studio', studioCategory: 'personal', lat: '36.06', lon: '103.84' })).toMatchObject({ studioCategory: 'personal', point: { lat: 36.06, lon: 103.84 } })
  })

  it('gives a new line of a standard a code that no line had', () => {
    expect(newCode([{ code: 'item_1', text: '' }, { code: 'item_7', text: '' }])).toBe('item_8')
    expect(newCode([{ code: 'sign', text: '' }])).toBe('item_2')
  })
})
