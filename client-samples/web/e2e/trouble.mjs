// Server trouble and refusals while something is being submitted.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { fails, trouble } from './phones.mjs'
import { stored, submit, Taps, write, WORDS } from './steps.mjs'

/** 429 and server errors keep everything; what was written can be taken back and changed. */
export async function busyServerKeepsTheForm({ browser, base }) {
  for (const status of [429, 500, 503]) {
    const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
    await fails('**/api/v1/requests', status)(page)
    await write(page, base, new Taps())
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.note .note-heading')
    await page.waitForSelector('text=60')
    await page.locator('.row .button.plain').first().tap()
    await page.waitForSelector('.fact .value')
    assert.equal((await stored(page, 'drafts'))[0].content, WORDS)
    assert.deepEqual(faults, [])
    await context.close()
  }
}

/** A refusal is shown beside its field and announced; corrected, it goes through. */
export async function refusalBesideTheField({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  let refused = false
  await page.route('**/api/v1/requests', (route) => {
    if (refused || route.request().method() !== 'POST') return route.continue()
    refused = true
    return route.fulfill(trouble(422, route.request()))
  })
  await write(page, base, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#title-error[role=alert]:has-text("题目太长")')
  assert.equal(await page.getAttribute('#title', 'aria-invalid'), 'true')
  await page.fill('#title', '楼道灯坏了')
  assert.equal((await submit(page, new Taps())).last.title, '楼道灯坏了')
  assert.deepEqual(faults, [])
  await context.close()
}

export async function emptyIsExplained({ browser, base }) {
  const { context, page } = await phone(browser, base)
  await page.goto(`${base}/at/guangwumen/write`)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#content-error')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content')
  await context.close()
}
