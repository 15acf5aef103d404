// One's own account: invited, a password, a second step, devices; against the demo, which asks for no second step, and
// against a node on the same database that does (GUARDED).
import assert from 'node:assert/strict'
import { closed, CHOSEN, inTheDatabase, invited, signInPage, signOutOf, somebody, totp, typeIn, withAuthenticator } from './accountsDesk.mjs'
import { phone } from './browser.mjs'
import { file } from './desk.mjs'
import { call, PASSWORD, signIn } from './staff.mjs'
import { until } from './steps.mjs'

const GUARDED = process.env.GUARDED
/** A member of the venue with whom no other scene signs in, as it takes a second step from then on. */
const MEMBER = 'member-m05'
/** A code that is certainly wrong now. */
const wrongOf = (right) => String((Number(right) + 1) % 1_000_000).padStart(6, '0')
const secretOn = async (page) => (await page.locator('.enrol-secret').innerText()).replace(/\s/g, '')

/** From the link to the desk: a weak password is refused beside its field, a wrong code too; the recovery codes are kept. */
export async function fromInvitationToDesk({ browser, base }) {
  const one = await invited(base)
  const opened = await phone(browser, GUARDED, { serviceWorkers: 'block', acceptDownloads: true })
  const { page } = opened
  await page.goto(`${GUARDED}/invitation#${one.token}`)
  await page.waitForSelector('h1:has-text("周小梅，您好")')
  await page.fill('#new-password', '123456789012345')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#new-password-error')
  await page.fill('#new-password', CHOSEN)
  await page.locator('button[type=submit]').tap()

  await page.waitForSelector('h1:has-text("先设置第二道验证")')
  await page.goto(`${GUARDED}/desk/notices`)
  await page.waitForSelector('h1:has-text("先设置第二道验证")')
  await page.locator('.entries a:has-text("验证器")').tap()
  await page.waitForSelector('.enrol-picture')
  const secret = await secretOn(page)
  await page.fill('#enrol-code', wrongOf(totp(secret)))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#enrol-code-error')
  await page.fill('#enrol-code', totp(secret, -1))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.recovery-codes li')
  const codes = await page.locator('.recovery-codes li').allInnerTexts()
  assert.equal(new Set(codes).size, 10)
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.recovery-tools a').tap()])
  assert.equal(file.suggestedFilename(), '码上见恢复码.txt')
  await page.locator('.recovery-tools button').first().tap()
  assert.ok(codes.every((code) => code.length === 11))
  await until('they are copied', async () => (await page.evaluate(() => navigator.clipboard.readText())).includes(codes[9]))
  await page.locator('button:has-text("我已经保存好")').tap()
  await page.waitForSelector('.notices')

  await signOutOf(page)
  await typeIn(page, one.username, CHOSEN)
  await page.fill('#code', wrongOf(totp(secret)))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("验证数字或恢复码不对")')
  await page.fill('#code', totp(secret).replace(/(...)/, '$1 '))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.inbox')

  await signOutOf(page)
  await byRecoveryCode(page, one, codes[0])
  await page.waitForSelector('.inbox')
  await signOutOf(page)
  await byRecoveryCode(page, one, codes[0])
  await page.waitForSelector('.note.wrong')
  await closed(opened)
}

async function byRecoveryCode(page, one, code) {
  await typeIn(page, one.username, CHOSEN)
  await page.waitForSelector('#code')
  await page.locator('button:has-text("用恢复码")').tap()
  await page.fill('#code', code.toLowerCase())
  await page.locator('button[type=submit]').tap()
}

/** Used up, run out, replaced by another, or never there: each says what to do. */
export async function linksThatNoLongerOpen({ browser, base }) {
  const used = await somebody(base)
  const late = await invited(base)
  const replaced = await invited(base)
  await inTheDatabase(`UPDATE account_invitation SET expires_at = now() - interval '1 minute' WHERE account_id = '${late.id}'`)
  await replaced.admin.post(`/accounts/${replaced.id}/invitation`, {})
  const opened = await phone(browser, base, { serviceWorkers: 'block' })
  for (const token of [used.token, late.token, replaced.token, 'nothing', '']) {
    await opened.page.goto('about:blank')
    await opened.page.goto(`${base}/invitation#${token}`)
    await opened.page.waitForSelector('.note.wrong:has-text("邀请链接"), .note.wrong:has-text("修改")')
    assert.equal(await opened.page.locator('#new-password').count(), 0)
  }
  await closed(opened)
}

/** Who has to choose another password does that first, and then gets where they wanted to go. */
export async function anotherPasswordFirst({ browser, base }) {
  const one = await somebody(base)
  await one.admin.post(`/accounts/${one.id}/password-expiry`, {})
  const opened = await signInPage(browser, base, one, { path: '/desk/notices' })
  const { page } = opened
  await page.waitForSelector('h1:has-text("请先换一个密码")')
  const change = async (current, wanted) => {
    await page.fill('#current', current)
    await page.fill('#new-password', wanted)
    await page.locator('button[type=submit]').tap()
  }
  await change('not what it was', 'yellow river ferry at dusk')
  await page.waitForSelector('#current-error')
  await change(CHOSEN, CHOSEN)
  await page.waitForSelector('#new-password-error')
  await change(CHOSEN, 'yellow river ferry at dusk')
  await page.waitForSelector('.note.good')
  await page.locator('button:has-text("继续")').tap()
  await page.waitForSelector('.notices')
  await closed(opened)
}

/** One's devices: another is signed out from here, and is asked to sign in again where it stands. */
export async function devices({ browser, base }) {
  const one = await somebody(base)
  const desk = await signInPage(browser, base, one, { path: '/desk/account/sessions' })
  await desk.page.waitForSelector('text=没有在别的设备上登录')
  const lost = await signInPage(browser, base, one, { path: '/desk/account' })
  await lost.page.waitForSelector('.entries')
  await desk.page.reload()
  await desk.page.waitForSelector('.own-line >> nth=1')
  assert.match(await desk.page.locator('.own-line').first().innerText(), /就是这台/)
  await desk.page.locator('.own-line button').tap()
  await desk.page.waitForSelector('text=没有在别的设备上登录')
  await lost.page.locator('.entries a:has-text("登录的设备")').tap()
  await lost.page.waitForSelector('dialog:has-text("登录过期")')
  await lost.page.fill('#again-password', CHOSEN)
  await lost.page.locator('dialog button[type=submit]').tap()
  await lost.page.waitForSelector('.own-line >> nth=1')

  await call(base, 'POST', '/sessions', { username: one.username, password: CHOSEN, keep: false })
  await desk.page.reload()
  await desk.page.locator('button:has-text("退出其他所有设备")').tap()
  await desk.page.locator('dialog .careful').tap()
  await desk.page.waitForSelector('text=没有在别的设备上登录')
  await closed(desk, lost)
}

/** Kept on a device for 30 days: a new tab is signed in; what is sensitive takes the second factor once more, and goes on. */
export async function keptOnADevice({ browser, base }) {
  const clerk = await signIn(base, 'clerk')
  const session = await call(base, 'POST', '/sessions', { username: MEMBER, password: PASSWORD, keep: false })
  const one = { ...session.account, username: MEMBER }
  const app = await withAuthenticator(base, one, PASSWORD)
  const own = await file(base, '家里老人行动不便，想问上门办证。', { contact: { name: '王女士', phone: '13909310000' } })
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: one.memberId })

  const opened = await phone(browser, GUARDED, { serviceWorkers: 'block' })
  await opened.page.goto(`${GUARDED}/desk/account`)
  await opened.page.locator('.show input').nth(1).check()
  await typeIn(opened.page, MEMBER, PASSWORD)
  await opened.page.fill('#code', app.code(0))
  await opened.page.locator('button[type=submit]').tap()
  await opened.page.waitForSelector('.entries')
  await opened.page.close()

  const page = await opened.context.newPage()
  await page.goto(`${GUARDED}/desk/requests/${own.id}`)
  await page.waitForSelector('.contact button')
  await inTheDatabase(`UPDATE account_session SET factor_at = now() - interval '16 minutes' WHERE account_id = '${one.id}'`)
  await page.locator('.contact button').tap()
  await page.fill('#reveal', '需要约时间上门查看')
  await page.locator('.contact button[type=submit]').tap()
  await page.waitForSelector('dialog:has-text("请再验证一次")')
  await page.fill('#again-code', wrongOf(app.code(1)))
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('#again-code-error')
  await page.fill('#again-code', app.code(1))
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.contact a[href^="tel:"]')
  await signOutOf(page)
  await page.goto(`${GUARDED}/desk`)
  await page.waitForSelector('#username')
  await closed(opened)
}

/** Recovery codes are made anew, and the authenticator is taken away, by who can show a code. */
export async function authenticatorRenewedAndRemoved({ browser, base }) {
  const one = await somebody(base)
  const app = await withAuthenticator(base, one)
  const opened = await signInPage(browser, base, one, { path: '/desk/account/authenticator' })
  const { page } = opened
  await page.fill('#code', app.code(0))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('text=恢复码还剩 10 个')
  await page.locator('button:has-text("换一批恢复码")').tap()
  await page.fill('#renew-code', app.code(1))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.recovery-codes li')
  const [fresh] = await page.locator('.recovery-codes li').allInnerTexts()
  assert.ok(!app.recoveryCodes.includes(fresh))
  await page.locator('button:has-text("我已经保存好")').tap()
  await page.locator('.entries a:has-text("验证器")').tap()
  await page.locator('button:has-text("移除验证器")').tap()
  await page.locator('button:has-text("用恢复码")').tap()
  await page.fill('#remove-code', app.recoveryCodes[0])
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#remove-code-error')
  await page.fill('#remove-code', fresh)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.enrol-picture')
  await closed(opened)
}
