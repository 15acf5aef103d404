// A third-party app from its registration to the first event its receiver gets.
import assert from 'node:assert/strict'
import { closed } from './accountsDesk.mjs'
import { phone } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { receiver } from './receiver.mjs'
import { call, signIn } from './staff.mjs'
import { submit, Taps, until } from './steps.mjs'

/** Registered, a key that works, a webhook that verifies, and a test event that is found in the log with its answer. */
export async function fromAppToEvent({ browser, base }) {
  const there = await receiver()
  const admin = await deskOf(browser, base, 'admin')
  const { page } = admin
  await page.goto(`${base}/desk/apps/new`)
  await page.fill('#app-name', `兰州通 ${Date.now()}`)
  await page.fill('#app-purpose', '市民在手机应用里反映身边的问题')
  await page.fill('#app-contact', 'dev@example.org')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.app-keys')
  await page.locator('.app-keys > .button').tap()
  await page.locator('.app-keys button[type=submit]').tap()
  const key = await page.locator('.secret-text').innerText()
  const own = await call(base, 'GET', '/apps/current', undefined, { Authorization: `Bearer ${key}` })
  assert.ok(own.grants[0].scopes.includes('webhooks:manage'))
  await page.waitForSelector(`.app-keys code:has-text("${key.slice(0, 10)}")`)

  await page.locator('a[href$="/webhooks/new"]').tap()
  await page.fill('#hook-url', there.url)
  await page.locator('.check:has-text("request.submitted") input').check()
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.secret-text:has-text("whsec_")')
  await page.locator('a.primary').tap()
  await page.locator('.button.strong:has-text("现在验证")').tap()
  await page.waitForSelector('.account-state:has-text("已启用")')
  await page.locator('.button.strong:has-text("发一个测试事件")').tap()
  await page.waitForSelector('.delivery-log code:has-text("webhook.tested")')
  await until('the receiver has it', async () => there.got.some((one) => one.event.type === 'webhook.tested'))
  assert.ok(there.got.at(-1).headers['webhook-signature'].startsWith('v1,'))
  await until('the log says so', async () => {
    await page.locator('.delivery-log .row > .button').tap()
    return (await page.locator('.delivery-log .own-line:has-text("已送达")').count()) === 1
  })
  await page.locator('.delivery-log .own-line .button').tap()
  await page.waitForSelector('.delivery-detail pre:has-text("specversion")')
  await page.waitForSelector('.delivery-detail pre:has-text("taken")')
  there.close()
  await closed(admin)
}

/** Handed over by an app with a verified phone, and submitted with it. */
export async function fromAppToForm({ browser, base }) {
  const admin = await signIn(base, 'admin')
  const app = await admin.post('/apps', { name: '兰州通', purpose: '市民在手机应用里反映身边的问题', contact: 'dev@example.org', grant: { scopes: ['requests:write'] } })
  const { secret } = await admin.post(`/apps/${app.id}/keys`, {})
  const words = `兰州通转来的：站牌倒了 ${Date.now()}`
  const { url } = await call(base, 'POST', '/apps/current/launches', { qrCode: 'guangwumen', phone: '139 0931 0000', content: words }, { Authorization: `Bearer ${secret}` })
  const { context, page, faults } = await phone(browser, base)
  await page.goto(url)
  await page.waitForSelector('.launched:has-text("+8613909310000")')
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/at/guangwumen/write')
  assert.equal(await page.inputValue('#content'), words)
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/check')
  await page.waitForSelector('.fact')
  const { id, receipt } = await submit(page, new Taps())
  const filed = await call(base, 'GET', `/requests/${id}`, undefined, { 'Mashang-Receipt': receipt })
  assert.ok(filed.contact.phone.endsWith('0000'))
  await page.goto('about:blank')
  await page.goto(`${base}/launch#made-up`)
  await page.waitForSelector('.note a')
  assert.deepEqual(faults, [])
  await context.close()
}
