// A resident brings an open request to a reception day: from its page to the seat, and at the desk it says what they come about.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { sitting } from './consulting.mjs'
import { freshPhone, publishedDay } from './receptions.mjs'
import { call } from './staff.mjs'
import { stored } from './steps.mjs'

export async function aRequestToTheDesk(run) {
  const { browser, base } = run
  const day = await publishedDay(base, 4)
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const filed = await call(base, 'POST', '/requests', { qrCode: 'guangwumen', content: '院里的健身器材松了，孩子玩着危险。', visibility: 'private', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [] })
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/t/${filed.number}#${filed.receipt}`)
  await page.locator(`a[href*="about=${filed.id}"]`).tap()
  await page.locator(`.day-line[href$="${day.id}"]`).tap()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector(`.note:has-text("${filed.number}")`)
  await page.fill('#phone', freshPhone())
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/a/*')
  await page.waitForSelector(`.ticket a[href$="/v/${filed.id}"]`)
  assert.equal((await stored(page, 'tickets'))[0].last.requestNumber, filed.number)
  await page.goto(`${base}/reception/${day.id}/book`)
  await page.waitForSelector('#phone')
  assert.equal(await page.locator(`.note:has-text("${filed.number}")`).count(), 0, 'it is brought once')
  assert.deepEqual(faults, [])
  await context.close()
  await sitting(run, 'clerk', `/desk/reception-days/${day.id}`, async (desk) => {
    await desk.locator('.act-about').tap()
    await desk.waitForSelector(`.opened:has-text("${filed.number}")`)
  })
}
