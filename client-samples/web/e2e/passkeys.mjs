// Passkeys, by the browser's own virtual authenticator.
import assert from 'node:assert/strict'
import { closed, CHOSEN, signInPage, signOutOf, somebody, typeIn, virtualAuthenticator } from './accountsDesk.mjs'
import { until } from './steps.mjs'

/** Made, called something else, used in place of a password and as its second step, refused, removed. */
export async function madeUsedAndRemoved({ browser, base }) {
  const one = await somebody(base)
  const opened = await signInPage(browser, base, one, { path: '/desk/account' })
  const { page, context } = opened
  const phone = await virtualAuthenticator(page, context)
  await page.locator('.entries a:has-text("通行密钥")').tap()
  await page.waitForSelector('#label')
  assert.match(await page.inputValue('#label'), /Chrome/)

  await phone.recognises(false)
  await page.locator('button:has-text("在这台设备上设置")').tap()
  await page.waitForSelector('.note.wrong:has-text("没有完成")')
  await phone.recognises(true)
  await page.fill('#label', '我的手机')
  await page.locator('button:has-text("在这台设备上设置")').tap()
  await page.waitForSelector('.own-line:has-text("我的手机")')
  assert.equal((await phone.keys()).length, 1)
  await page.locator('button:has-text("在这台设备上设置")').tap()
  await page.waitForSelector('.note.wrong:has-text("这台设备已经设置过")')

  await page.locator('.own-line button').first().tap()
  await page.fill('#other-label', '窗口的电脑')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.own-line:has-text("窗口的电脑")')

  await signOutOf(page)
  await page.locator('button:has-text("用通行密钥登录")').tap()
  await page.waitForSelector('.inbox')
  await signOutOf(page)
  // a password alone no longer opens; the key is the second step
  await typeIn(page, one.username, CHOSEN)
  await page.waitForSelector('#code')
  await phone.recognises(false)
  await page.locator('button:has-text("用通行密钥登录")').tap()
  await page.waitForSelector('.note.wrong:has-text("没有完成")')
  await phone.recognises(true)
  await page.locator('button:has-text("用通行密钥登录")').tap()
  await page.waitForSelector('.inbox')

  await page.goto(`${base}/desk/account/passkeys`)
  await page.locator('.own-line button').nth(1).tap()
  await page.locator('dialog .careful').tap()
  await until('it is gone', async () => (await page.locator('.own-line').count()) === 0)
  await signOutOf(page)
  await page.locator('button:has-text("用通行密钥登录")').tap()
  await page.waitForSelector('.note.wrong:has-text("不能用于登录")')
  await closed(opened)
}

/** Where a session ran out, the passkey of somebody else does not take its place. */
export async function ofSomebodyElse({ browser, base }) {
  const [one, other] = await Promise.all([somebody(base), somebody(base)])
  const opened = await signInPage(browser, base, other, { path: '/desk/account/passkeys' })
  const { page, context } = opened
  await virtualAuthenticator(page, context)
  await page.locator('button:has-text("在这台设备上设置")').tap()
  await page.waitForSelector('.own-line')
  await signOutOf(page)
  await typeIn(page, one.username, CHOSEN)
  await page.waitForSelector('.inbox')
  await one.admin.post(`/accounts/${one.id}/password-expiry`, {})
  // not a tap: what the page asks by itself may have opened the dialog over it already
  await page.locator('.bar .bell').dispatchEvent('click')
  await page.waitForSelector('dialog:has-text("登录过期")')
  await page.locator('dialog button:has-text("用通行密钥登录")').tap()
  await page.waitForSelector('.note.wrong:has-text("另一个人的通行密钥")')
  await closed(opened)
}
