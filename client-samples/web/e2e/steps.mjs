// What a resident does, step by step, with the taps counted.
import assert from 'node:assert/strict'
import { photo } from './browser.mjs'

export const WORDS = '3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清，物业说没钱修。希望尽快修好。'

export class Taps {
  count = 0
  async tap(page, selector) {
    this.count += 1
    await page.locator(selector).first().tap()
  }
}

export async function write(page, base, taps, { words = WORDS, photos = 0 } = {}) {
  await page.goto(`${base}/s/guangwumen`)
  await taps.tap(page, '.thumb .primary')
  await page.waitForSelector('#content')
  await page.fill('#content', words)
  for (let index = 0; index < photos; index += 1) {
    await page.setInputFiles('input[type=file]', await photo(page, 3000, 2000 + index))
    await page.waitForSelector(`.file.photo >> nth=${index}`)
  }
  await taps.tap(page, '.thumb .primary')
  await page.waitForURL('**/check')
  await page.waitForSelector('.fact')
}

export async function submit(page, taps) {
  await taps.tap(page, '.thumb .primary')
  await page.waitForURL('**/receipt*', { timeout: 30_000 })
  await page.waitForSelector('.receipt-number')
  return ownRequest(page)
}

export async function rate(page, solved, comment = '') {
  await page.locator(`.solved input[value=${solved}]`).check({ force: true })
  await page.locator('.stars').nth(0).locator('input').nth(3).check({ force: true })
  await page.locator('.stars').nth(1).locator('input').nth(solved === 'no' ? 0 : 4).check({ force: true })
  if (comment) await page.fill('#comment', comment)
  await page.locator('.thumb .primary').tap()
}

/** The newest request that this phone holds the receipt of. */
export async function ownRequest(page) {
  const all = await stored(page, 'receipts')
  return all.sort((a, b) => b.at.localeCompare(a.at))[0]
}

/** Nothing is being loaded any more, but behind a question, and what has come is painted. */
export async function settled(page) {
  await page.waitForFunction(() => (document.querySelector('dialog[open]') || !document.querySelector('.loading')) && [...document.images].every((image) => image.complete))
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)) }))
}

export function stored(page, store) {
  return page.evaluate((name) => new Promise((resolve, reject) => {
    const opening = indexedDB.open('mashang')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const asking = opening.result.transaction(name).objectStore(name).getAll()
      asking.onsuccess = () => { resolve(asking.result.map((one) => JSON.parse(JSON.stringify(one)))); opening.result.close() }
    }
  }), store)
}

export async function until(what, look, limit = 20_000) {
  const end = Date.now() + limit
  for (;;) {
    const found = await look()
    if (found) return found
    assert.ok(Date.now() < end, `still waiting: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
