// Who left a phone finds everything by it: one request by number, phone and code, or all of the phone; and signs out.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { phone } from './browser.mjs'
import { trouble } from './phones.mjs'
import { call } from './staff.mjs'
import { stored } from './steps.mjs'

/** What the demonstration's code is always, as nobody gets its messages. */
const CODE = '246810'
const freshPhone = () => `139${String(randomInt(1e8)).padStart(8, '0')}`

async function filed(base, number, words) {
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  return call(base, 'POST', '/requests', { qrCode: 'guangwumen', content: words, contact: { phone: number }, visibility: 'private', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [] })
}

async function askForCode(page, base, way, number) {
  await page.goto(`${base}/find`)
  await page.locator(`.ways input[value=${way}]`).check({ force: true })
  await page.fill('#phone', number)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#code')
}

export async function allOfAPhone({ browser, base }) {
  const number = freshPhone()
  const made = [await filed(base, number, '门口的台阶缺了一角。'), await filed(base, number, '电梯里的灯一闪一闪。')]
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await askForCode(page, base, 'login', number)
  assert.ok(await page.locator('.button.plain.numbers:disabled').count(), 'another code only after a minute')
  // the page is gone while the message is read
  await page.reload()
  await page.waitForSelector('#code')
  assert.equal(await page.inputValue('#phone'), number)
  await page.fill('#code', '000000')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("验证码")')
  await page.fill('#code', CODE)
  await page.locator('button[type=submit]').tap()
  await page.waitForURL('**/find/all')
  await page.waitForSelector('.mine .line >> nth=1')
  assert.deepEqual(await page.locator('.mine .line strong').allInnerTexts(), ['电梯里的灯一闪一闪', '门口的台阶缺了一角'])
  await page.locator('.mine .line').first().tap()
  await page.waitForSelector('.compose')
  assert.ok(!(await page.content()).includes(made[1].receipt), 'not the receipt of the paper')
  await page.goBack()
  await page.reload()
  await page.waitForSelector('.mine .line')
  assert.deepEqual((await stored(page, 'receipts')).map((one) => one.number), [made[1].number])

  await page.locator('.page > .button.wide').tap()
  await page.waitForSelector('dialog[open]')
  const out = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await page.locator('dialog .careful').tap()
  assert.equal((await out).status(), 204)
  await page.waitForURL('**/find')
  assert.deepEqual(await stored(page, 'receipts'), [], 'nothing stays on somebody else’s phone')
  await page.goto(`${base}/find/all`)
  await page.waitForURL('**/find')
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('code.')).length), 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** One request; a wrong number says so in words and costs no code. */
export async function oneByItsNumber({ browser, base }) {
  const number = freshPhone()
  const own = await filed(base, number, '停车场出口没有减速带。')
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await askForCode(page, base, 'lookup', number)
  await page.fill('#number', 'LZ-2026-999999')
  await page.fill('#code', CODE)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('p:has-text("对得上")')
  await page.fill('#number', own.number.toLowerCase())
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.compose')
  assert.equal((await stored(page, 'receipts'))[0].number, own.number)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A second code within the minute, trouble and no network: what is typed stays, and it is said when to try again. */
export async function troubleKeepsWhatIsTyped({ browser, base }) {
  const number = freshPhone()
  await filed(base, number, '公厕的灯坏了。')
  await call(base, 'POST', '/one-time-codes', { phone: number, purpose: 'login' })
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/find`)
  await page.locator('.ways input[value=login]').check({ force: true })
  await page.fill('#phone', number)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("频繁") .numbers')
  for (const status of [500, 503, null]) {
    await page.unrouteAll()
    await page.route('**/one-time-codes', (route) => (status ? route.fulfill(trouble(status, route.request())) : route.abort('internetdisconnected')))
    await page.locator('button[type=submit]').tap()
    await page.waitForSelector(status ? `.note.wrong:has-text("${status === 500 ? '出了点问题' : '正忙'}")` : '.note.wrong:has-text("网络")')
    assert.equal(await page.inputValue('#phone'), number)
  }
  assert.deepEqual(faults, [])
  await context.close()
}

/** The half hour is over: back to where one signs in, and nothing of it stays. */
export async function theHalfHourIsOver({ browser, base }) {
  const number = freshPhone()
  await filed(base, number, '楼顶的水箱在漏。')
  const { context, page } = await phone(browser, base, { serviceWorkers: 'block' })
  await askForCode(page, base, 'login', number)
  await page.fill('#code', CODE)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.mine .line')
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('mashang.phone'))
    sessionStorage.setItem('mashang.phone', JSON.stringify({ ...kept, token: 'ended' }))
  })
  await page.reload()
  await page.waitForSelector('h1:has-text("自动退出")')
  assert.equal(await page.evaluate(() => sessionStorage.getItem('mashang.phone')), null)
  await context.close()
}
