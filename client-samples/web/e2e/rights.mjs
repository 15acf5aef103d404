// What a resident may do with their own data: see who looked, correct it, take a copy, take back and erase.
import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { phone } from './browser.mjs'
import { trouble } from './phones.mjs'
import { call, signIn } from './staff.mjs'
import { until } from './steps.mjs'

async function ownData({ browser, base }, more = {}, options = {}) {
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const filed = await call(base, 'POST', '/requests', { qrCode: 'guangwumen', content: '楼门口的坡道太陡，轮椅上不去。', contact: { name: '王女士', phone: '13909310066' }, visibility: 'private', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [], ...more })
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block', ...options })
  const open = async () => {
    await page.goto(`${base}/t/${filed.number}#${filed.receipt}`)
    await page.locator('a[href*="/data"]').last().tap()
    await page.waitForSelector('#erase')
  }
  const now = () => call(base, 'GET', `/requests/${filed.id}`, undefined, { 'Mashang-Receipt': filed.receipt })
  const end = async () => {
    assert.deepEqual(faults, [])
    await context.close()
  }
  return { filed, page, open, now, end }
}

export async function whoLookedAndACopy(run) {
  const { filed, page, open, end } = await ownData(run, {}, { acceptDownloads: true })
  const clerk = await signIn(run.base, 'clerk')
  await open()
  await page.waitForSelector('p:has-text("还没有人看过")')
  await clerk.post(`/requests/${filed.id}/contact-reveals`, { reason: '约时间上门看坡道' })
  await page.reload()
  await page.waitForSelector('.looks li:has-text("约时间上门看坡道")')
  const coming = page.waitForEvent('download')
  await page.locator('.button:has(use[href$="#slip"])').tap()
  const file = await coming
  assert.equal(file.suggestedFilename(), `${filed.number}.zip`)
  assert.ok(statSync(await file.path()).size > 1000)
  await page.waitForSelector('.looks li >> nth=1')
  assert.match(await page.locator('.looks li').first().innerText(), /查询码/)
  await page.locator('.button:has(use[href$="#copy"])').tap()
  const words = await page.evaluate(() => navigator.clipboard.readText())
  for (const one of [filed.number, '轮椅上不去', '13909310066']) assert.ok(words.includes(one), one)
  await end()
}

export async function contactPutRight(run) {
  const { page, open, now, end } = await ownData(run)
  await open()
  await page.locator('.button:has(use[href$="#phone"])').tap()
  assert.equal(await page.inputValue('#contact-name'), '王女士')
  await page.fill('#contact-phone', '12')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('#contact-phone-error')
  await page.fill('#contact-phone', '13909310067')
  for (const status of [429, 500, 503]) {
    await page.unrouteAll()
    await page.route('**/contact-correction', (route) => route.fulfill(trouble(status, route.request())))
    await page.locator('form button[type=submit]').tap()
    await page.waitForSelector(`form .note.wrong:has-text("${{ 429: '太多', 500: '问题', 503: '正忙' }[status]}")`)
  }
  await page.unrouteAll()
  await page.reload()
  await page.waitForSelector('#contact-phone')
  assert.equal(await page.inputValue('#contact-phone'), '13909310067', 'what is typed outlives the page')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('#contact-phone', { state: 'detached' })
  assert.equal((await now()).contact.phone, '+8613909310067')
  await end()
}

/** Erased at once; the words not before it is over, and then they are. */
export async function erased(run) {
  const { page, open, now, end } = await ownData(run)
  await open()
  await page.waitForSelector('section:has(#erase) p:has-text("12 个月")')
  await page.locator('.careful').nth(1).tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('dialog .note.wrong:has-text("先撤回")')
  await page.keyboard.press('Escape')
  await page.locator('.careful').first().tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good:has-text("联系方式")')
  assert.equal((await now()).contact, undefined)
  await page.waitForSelector('p:has-text("没有留联系方式")')

  await page.locator('.back').tap()
  await page.locator('.row .careful').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.state:has-text("已撤回")')
  await page.locator('a[href*="/data"]').last().tap()
  await page.waitForSelector('#erase')
  await page.locator('.careful').nth(1).tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good:has-text("内容和留言")')
  await page.waitForSelector('.note.good li:has-text("备份")')
  assert.equal((await now()).content, '')
  await end()
}

/** What was agreed to can be read as it was, and that it may be public is taken back. */
export async function noLongerPublic(run) {
  // a long number would be redacted
  const mark = `t${Date.now().toString(36)}`
  const { filed, page, open, end } = await ownData(run, { visibility: 'public', content: `天桥（${mark}）的栏杆松了，小孩靠着危险。` })
  const clerk = await signIn(run.base, 'clerk')
  await clerk.post(`/requests/${filed.id}/acceptance`, {})
  const listed = async () => (await call(run.base, 'GET', `/public/requests?q=${encodeURIComponent(mark)}`)).items.length
  await until('it is public', listed)
  await open()
  await page.locator('.agreed summary').tap()
  assert.ok((await page.locator('.agreed .text').innerText()).length > 40)
  await page.locator('section:has(#agreed) > .button').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('p:has-text("没有公开")')
  assert.equal(await listed(), 0)
  await end()
}
