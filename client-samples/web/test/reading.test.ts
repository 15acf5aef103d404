import { describe, expect, it } from 'vitest'
import { useReading } from '@/ui/reading'

/** An answer that comes when it is let. */
function answer() {
  let come = () => {}
  const there = new Promise<void>((resolve) => { come = resolve })
  return { come, there }
}

describe('reading', () => {
  it('shows in the end what was asked for last, and never asks for what was passed over', async () => {
    const { busy, read } = useReading()
    const asked: string[] = []
    const first = answer()
    let shown = ''
    const look = (quarter: string, there: Promise<void> = Promise.resolve()) => read(async () => {
      asked.push(quarter)
      await there
      shown = quarter
    })
    const reading = look('2026-Q4', first.there)
    await look('2026-Q3')
    await look('2026-Q2')
    expect([busy.value, asked]).toEqual([true, ['2026-Q4']])
    first.come()
    await reading
    expect([busy.value, shown, asked]).toEqual([false, '2026-Q2', ['2026-Q4', '2026-Q2']])
  })

  it('goes on after a failure, of which nothing is left once another was read', async () => {
    const { problem, read } = useReading()
    const first = answer()
    const reading = read(async () => {
      await first.there
      throw new Error('no network')
    })
    await read(() => Promise.resolve())
    first.come()
    await reading
    expect(problem.value).toBe(null)
    await read(() => Promise.reject(new Error('no network')))
    expect(problem.value).not.toBe(null)
  })
})
