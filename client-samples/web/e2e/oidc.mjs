// Signing in by an identity provider: a certified one that runs beside (PROVIDER), with the node that asks for a second step.
import assert from 'node:assert/strict'
import { closed, CHOSEN, invited, signInPage, somebody, typeIn, withAuthenticator } from './accountsDesk.mjs'
import { phone } from './browser.mjs'
import { bearer, call } from './staff.mjs'

const { GUARDED, PROVIDER } = process.env
const open = (browser) => phone(browser, GUARDED, { serviceWorkers: 'block', also: PROVIDER })

/** Through the provider's form, as that subject. */
async function provedAs(page, who, button = '统一身份认证登录') {
  await page.locator(`.oidc:has-text("${button}")`).tap()
  await page.waitForSelector('input[name=who]')
  await page.fill('input[name=who]', who)
  await page.locator('button').tap()
}

/** Their administrator enters the subject; from then on the provider's two factors are enough, and where one wanted to go is remembered. */
export async function linkedByAnAdministrator({ browser, base }) {
  const [keeper, one] = await Promise.all([somebody(base, { role: 'administrator' }), somebody(base)])
  const app = await withAuthenticator(base, keeper)
  const subject = `person-${one.id}`
  const admin = await signInPage(browser, GUARDED, keeper, { path: `/desk/accounts/${one.id}` })
  await admin.page.fill('#code', app.code(0))
  await admin.page.locator('button[type=submit]').tap()
  await admin.page.fill('#subject', subject)
  await admin.page.locator('form:has(#subject) button[type=submit]').tap()
  await admin.page.waitForSelector('form:has(#subject) .careful')

  const holder = await open(browser)
  await holder.page.goto(`${GUARDED}/desk/notices`)
  await provedAs(holder.page, `${subject} mfa`)
  await holder.page.waitForSelector('.notices')
  assert.ok(!holder.page.url().includes('code='), 'the code does not stay in the address')
  await admin.page.locator('form:has(#subject) .careful').tap()
  await admin.page.waitForFunction(() => document.querySelector('#subject').value === '')
  await holder.page.reload()
  await holder.page.waitForSelector('dialog:has-text("登录过期")')
  await closed(admin, holder)
}

/** One factor at the provider: ours is asked for, wrong and right. */
export async function ownSecondStep({ browser, base }) {
  const [keeper, one] = await Promise.all([somebody(base, { role: 'administrator' }), somebody(base)])
  const [its, app] = [await withAuthenticator(base, keeper), await withAuthenticator(base, one)]
  const session = await call(GUARDED, 'POST', '/sessions', { username: keeper.username, password: CHOSEN, totp: its.code(0), keep: false })
  await call(GUARDED, 'POST', `/accounts/${one.id}/identity`, { subject: one.id }, bearer(session))
  const holder = await open(browser)
  const { page } = holder
  await page.goto(`${GUARDED}/desk`)
  await provedAs(page, one.id)
  await page.waitForSelector('#oidc-code')
  await page.fill('#oidc-code', String((Number(app.code(0)) + 1) % 1_000_000).padStart(6, '0'))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("不对")')
  await page.fill('#oidc-code', app.code(0))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.inbox')
  await closed(holder)
}

/** A link taken up by an identity: no password, and the same identity signs in again. */
export async function invitationWithoutAPassword({ browser, base }) {
  const one = await invited(base)
  const holder = await open(browser)
  const { page } = holder
  await page.goto(`${GUARDED}/invitation#${one.token}`)
  await page.waitForSelector('#new-password')
  await provedAs(page, `${one.id} mfa`, '不设密码')
  await page.waitForSelector('.inbox')
  await page.locator('.bar .desk-tools button').tap()
  await page.locator('dialog .button:has(use[href$="#leave"])').tap()
  await page.waitForSelector('#username')
  await page.locator('.oidc').tap()
  await page.waitForSelector('.inbox')
  await closed(holder)
}

/** Nobody here, or not willing at the provider: said, and the other ways stay open. Without a provider there is no button. */
export async function unknownAndUnwilling({ browser, base }) {
  const one = await somebody(base)
  const holder = await open(browser)
  const { page } = holder
  await page.goto(`${GUARDED}/desk`)
  await provedAs(page, '')
  await page.waitForSelector('.note.wrong:has-text("没有登录成功")')
  await page.locator('a:has-text("用别的办法登录")').tap()
  await provedAs(page, 'nobody-here')
  await page.waitForSelector('.note.wrong:has-text("还没有关联到这里的账号")')
  await page.locator('a:has-text("用别的办法登录")').tap()
  await typeIn(page, one.username, CHOSEN)
  await page.waitForSelector('h1:has-text("先设置第二道验证")')
  const without = await phone(browser, base, { serviceWorkers: 'block' })
  await without.page.goto(`${base}/desk/sign-in`)
  await without.page.waitForSelector('#username')
  assert.equal(await without.page.locator('.oidc').count(), 0)
  await closed(holder, without)
}
