import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { challengeOf } from '@/api/proof/challenge'
import { prove, proving, stopProving } from '@/api/proof/prove'
import { type Challenge, search } from '@/api/proof/search'

vi.mock('@/api/proof/proof.worker?worker', () => ({ default: class { constructor() { throw new Error('a browser without workers') } } }))

const salt = '5f3a0c9be2417d8806a1c4b7?expires=1795330000&'
const of = (number: number, maxnumber = 3000): Challenge =>
  ({ algorithm: 'SHA-256', challenge: createHash('sha256').update(salt + number).digest('hex'), maxnumber, salt, signature: 'ours' })

afterEach(() => { expect(proving.value).toBe(0) })

describe('a proof of work', () => {
  it.each([0, 1, 999, 1000, 3000])('finds the number %i', (number) => {
    expect(search(of(number), 0, 3000)).toBe(number)
  })

  it('finds nothing beyond the range', () => {
    expect(search(of(17), 0, 16)).toBeNull()
    expect(search(of(17), 18, 3000)).toBeNull()
  })

  it.each([{ algorithm: 'SHA-512' }, { challenge: 'not hex' }, { challenge: '' }])('does not look for what it cannot compute: %o', (odd) => {
    expect(search({ ...of(1), ...odd }, 0, 3000)).toBeNull()
  })

  it('is computed on the page where there is no worker, and says what the server asked', async () => {
    const header = await prove(of(2718))
    expect(JSON.parse(Buffer.from(header!, 'base64').toString())).toEqual({ algorithm: 'SHA-256', challenge: of(2718).challenge, number: 2718, salt, signature: 'ours' })
  })

  it('leaves the page free in between, and ends when nobody waits for it', async () => {
    const coming = prove(of(2_000_000_000, 1_000_000_000))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(proving.value).toBe(1)
    stopProving()
    expect(await coming).toBeNull()
  })

  it('has no answer where there is none', async () => {
    expect(await prove(of(4000))).toBeNull()
  })
})

describe('a challenge', () => {
  it('is read from the body of a problem', () => expect(challengeOf({ status: 429, challenge: of(1) })).toEqual(of(1)))
  it.each([null, 'busy', {}, { challenge: null }, { challenge: { salt: 1, challenge: 'a', maxnumber: 2 } }, { challenge: { ...of(1), maxnumber: '9' } }])('is not seen in %o', (body) => {
    expect(challengeOf(body)).toBeNull()
  })
})
