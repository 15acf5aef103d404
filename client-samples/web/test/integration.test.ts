import { describe, expect, it } from 'vitest'
import { scopeKey, SCOPES } from '@/workbench/integration/apps'
import { byDay, share } from '@/workbench/integration/usage'
import en from '@/i18n/workbench/integration/en.json'
import zh from '@/i18n/workbench/integration/zh-CN.json'

describe('apps', () => {
  it('have words for every scope', () => {
    for (const scope of SCOPES) {
      const key = scopeKey(scope) as keyof typeof zh.apps.scope
      expect(zh.apps.scope[key]).toBeTruthy()
      expect(en.apps.scope[key]).toBeTruthy()
    }
  })

  it('are counted by day, newest first, the busiest day as the whole bar', () => {
    const days = byDay([
      { day: '2026-11-19', operation: 'submitRequest', calls: 10, refused: 1 },
      { day: '2026-11-20', operation: 'submitRequest', calls: 30, refused: 0 },
      { day: '2026-11-20', operation: 'getRequest', calls: 10, refused: 2 },
    ])
    expect(days.map((one) => [one.day, one.calls, one.refused])).toEqual([['2026-11-20', 40, 2], ['2026-11-19', 10, 1]])
    expect(share(days[1]!, days)).toBe(25)
  })
})
