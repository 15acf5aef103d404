import { afterAll, describe, expect, it, vi } from 'vitest'
import { language, speak } from '@/i18n'
import languages from '@/i18n/languages.json'
import { date, day, time, todaysWeekday, weekday } from '@/ui/dates'

const ZONE = 'Asia/Shanghai'
const intl = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language.value, { timeZone: ZONE, ...options })
/** Five hours apart, so that midnights of other zones are among them. */
const moments = Array.from({ length: 366 * 5 }, (_, at) => new Date(Date.UTC(2028, 0, 1) + at * 5 * 3_600_000))

describe.each(Object.keys(languages) as (keyof typeof languages)[])('dates in %s', (code) => {
  it('are those of the browser\'s own formatter', async () => {
    await speak(code)
    const [dated, clock, short] = [intl({ month: 'long', day: 'numeric', weekday: 'short' }), intl({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }), intl({ weekday: 'short' })]
    for (const moment of moments) {
      expect(date(moment.toISOString())).toBe(dated.format(moment))
      expect(time(moment.toISOString())).toBe(clock.format(moment))
    }
    for (let number = 1; number <= 7; number += 1) expect(weekday(number)).toBe(short.format(new Date(Date.UTC(2024, 0, number, 4))))
  })
})

describe('today', () => {
  afterAll(() => { vi.useRealTimers() })
  it('begins at midnight in China', async () => {
    await speak('en')
    vi.useFakeTimers({ now: new Date('2026-11-22T16:00:00Z') })
    expect([day('2026-11-23T15:59:59Z'), day('2026-11-22T15:59:59Z'), day('2026-11-23T16:00:00Z'), todaysWeekday()]).toEqual(['today', 'yesterday', 'tomorrow', 1])
    vi.setSystemTime(new Date('2026-11-22T15:59:59Z'))
    expect([day('2026-11-22T16:00:00Z'), todaysWeekday()]).toEqual(['tomorrow', 7])
  })
})
