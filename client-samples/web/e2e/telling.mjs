// Being told that a request moved on: on this phone, by what the application really sends; in writing or not; and no more.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deliver, pushService, subscribesThere } from './pushService.mjs'
import { call, signIn } from './staff.mjs'
import { submit, Taps, until, write } from './steps.mjs'

async function filed(base, more) {
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  return call(base, 'POST', '/requests', { qrCode: 'guangwumen', visibility: 'private', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [], ...more })
}

/** From the tap to the words on the screen, and silence after the second tap. */
export async function onThisPhone({ browser, base }) {
  const service = await pushService()
  const { context, page, faults } = await phone(browser, base)
  await context.grantPermissions(['notifications'], { origin: base })
  await subscribesThere(context, service.subscription)
  // of danger, as else it would wait for the morning
  const own = await filed(base, { content: '井盖掉了，半夜有人踩空。', urgency: 'danger' })
  await page.goto(`${base}/t/${own.number}#${own.receipt}`)
  await page.waitForSelector('.timeline')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.locator('.tell button').first().tap()
  await page.waitForSelector('.tell [role=status]')
  const clerk = await signIn(base, 'clerk')
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await until('the push service is called', () => service.got.length)
  const [{ headers, told }] = service.got
  assert.match(headers.authorization, /^vapid t=/)
  assert.equal(told.tag, own.number)
  assert.ok(told.url.endsWith(`/t/${own.number}`), told.url)
  assert.ok(!JSON.stringify(told).includes('井盖'), 'nothing of what was written')

  await deliver(page, base, told)
  const shown = await until('the phone shows it', async () => (await page.evaluate(async () => {
    const [{ scope }] = await navigator.serviceWorker.getRegistrations()
    const registration = await navigator.serviceWorker.getRegistration(scope)
    return (await registration.getNotifications()).map((one) => ({ title: one.title, body: one.body, tag: one.tag }))
  }))[0])
  assert.deepEqual(shown, { title: told.title, body: told.body, tag: own.number })

  await page.reload()
  await page.waitForSelector('.tell [role=status]')
  await page.locator('.tell button').first().tap()
  await page.waitForSelector('.tell [role=status]', { state: 'detached' })
  await clerk.post(`/requests/${own.id}/messages`, { content: '师傅下午到。' })
  const [member, chief] = await Promise.all([signIn(base, 'member'), signIn(base, 'chief')])
  await chief.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  await until('the message has been relayed', async () => (await member.get('/notices?limit=20')).items.some((one) => one.requestId === own.id))
  assert.equal(service.got.length, 1, 'told no more')
  service.end()
  assert.deepEqual(faults, [])
  await context.close()
}

/** In WeChat, where a phone cannot be told, and where its owner says no: said in words, and nothing else is lost. */
export async function whereItCannotBe({ browser, base }) {
  const kinds = {
    '微信': () => { delete window.PushManager },
    '网站设置': () => Object.defineProperty(Notification, 'permission', { get: () => 'denied' }),
  }
  for (const [words, make] of Object.entries(kinds)) {
    const { context, page, faults } = await phone(browser, base)
    await context.addInitScript(make)
    await write(page, base, new Taps(), { words: '树枝挡住了路灯。' })
    await submit(page, new Taps())
    await page.waitForSelector(`.tell p:has-text("${words}")`)
    assert.equal(await page.locator('.tell > button').count(), 0)
    assert.deepEqual(faults, [])
    await context.close()
  }
}

/** The push service of the phone's maker is out of reach: said so, and it can be tried again. */
export async function whereThePushServiceIsAway({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await context.grantPermissions(['notifications'], { origin: base })
  await context.addInitScript(() => { PushManager.prototype.subscribe = () => Promise.reject(new DOMException('away', 'AbortError')) })
  await write(page, base, new Taps(), { words: '健身器材少了一个螺丝。' })
  await submit(page, new Taps())
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.locator('.tell button').first().tap()
  await page.waitForSelector('.tell .error[role=alert]')
  assert.equal(await page.locator('.tell > button').count(), 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** By text message unless one says no; the choice is the server's, so another page shows it too. */
export async function inWriting({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const own = await filed(base, { content: '楼梯扶手断了。', contact: { phone: '13909310077' } })
  await page.goto(`${base}/t/${own.number}#${own.receipt}`)
  const box = page.locator('.tell input[type=checkbox]')
  await box.waitFor()
  assert.ok(await box.isChecked())
  await box.tap()
  await page.waitForSelector('.tell input[type=checkbox]:not(:checked):not(:disabled)')
  await page.reload()
  await page.waitForSelector('.tell input[type=checkbox]:not(:checked)')
  await box.tap()
  await page.waitForSelector('.tell select:not(:disabled)')
  await page.selectOption('.tell select', 'en')
  await until('the language is kept', async () =>
    (await call(base, 'GET', `/requests/${own.id}/notice-settings`, undefined, { 'Mashang-Receipt': own.receipt })).language === 'en')
  assert.deepEqual(faults, [])
  await context.close()
}
