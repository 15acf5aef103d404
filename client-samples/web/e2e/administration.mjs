// The accounts of a committee in the hands of its administrator.
import assert from 'node:assert/strict'
import { closed, CHOSEN, signInPage, somebody, typeIn, withAuthenticator } from './accountsDesk.mjs'
import { deskOf } from './desk.mjs'
import { signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { takenAway } from './taking.mjs'

const state = (page, words) => page.waitForSelector(`.account-who:has-text("${words}")`)
async function step(page, words, said) {
  await page.locator(`section .button:has-text("${words}")`).tap()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector(said)
}

/** Invited with a role for a venue that is searched for; the link is shown once, and lets its holder in. */
export async function inviting({ browser, base }) {
  const admin = await deskOf(browser, base, 'admin')
  const { page } = admin
  await page.goto(`${base}/desk`)
  await page.locator('.empty-inbox a:has-text("账号管理")').tap()
  await page.locator('a:has-text("邀请一位")').tap()
  await page.waitForSelector('#username')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#username-error')
  const username = `e2e.${Date.now()}`
  await page.fill('#name', '周小梅')
  await page.fill('#username', 'clerk')
  await page.selectOption('#first-role', 'clerk')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#first-place-error')
  await page.fill('#first-place', '广武门街道委员')
  await page.locator('.found .option:has-text("兰州市城关区广武门街道委员工作站") input').check()
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#username-error:has-text("已经有人用了")')
  await page.fill('#username', username)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.link-text')
  const link = await page.locator('.link-text').innerText()
  assert.ok(link.startsWith(`${base}/invitation#`))
  await page.locator('.link-box button').tap()
  await until('it is copied', async () => (await page.evaluate(() => navigator.clipboard.readText())) === link)

  await page.goto(link)
  await page.fill('#new-password', CHOSEN)
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.inbox')
  await closed(admin)
}

/** Searched, narrowed, and the address keeps it. */
export async function finding({ browser, base }) {
  const one = await somebody(base, { name: `查找${Date.now()}` })
  const admin = await deskOf(browser, base, 'admin')
  const { page } = admin
  await page.goto(`${base}/desk/accounts`)
  await page.waitForSelector('.account-row')
  const all = await page.locator('.account-row').count()
  if (await page.locator('button:has-text("再看一些")').count()) {
    await page.locator('button:has-text("再看一些")').tap()
    await until('more rows', async () => (await page.locator('.account-row').count()) > all)
  }
  await page.fill('#account-search', one.name)
  await until('one row', async () => (await page.locator('.account-row').count()) === 1)
  await page.selectOption('#of-state', 'deactivated')
  await page.waitForSelector('text=没有符合的账号')
  await page.selectOption('#of-state', 'active')
  await page.selectOption('#of-role', 'clerk')
  await until('one row', async () => (await page.locator('.account-row').count()) === 1)
  await page.reload()
  await page.waitForSelector('.account-row')
  assert.deepEqual([await page.inputValue('#account-search'), await page.locator('.account-row').count()], [one.name, 1])
  const lines = await takenAway(page, '账号名单')
  assert.ok(lines.length === 2 && lines[1].includes(one.name), 'by the filters alone')
  await page.locator('.account-row').tap()
  await page.waitForSelector(`h1:has-text("${one.name}")`)
  await closed(admin)
}

/** Roles given and taken, a lost phone, a new password, deactivated and back: what the holder meets each time. */
export async function keepingAnAccount({ browser, base }) {
  const one = await somebody(base)
  await withAuthenticator(base, one)
  const admin = await deskOf(browser, base, 'admin')
  const { page } = admin
  await page.goto(`${base}/desk/accounts/${one.id}`)
  await page.locator('button:has-text("给一个角色")').tap()
  await page.selectOption('#grant-role', 'administrator')
  await page.locator('.grant-form button[type=submit]').tap()
  await page.waitForSelector('#grant-role-error:has-text("不能同时")')
  await page.selectOption('#grant-role', 'unit_officer')
  await page.fill('#grant-place', '城关区住房')
  await page.locator('.found .option:has-text("城关区住房和建设局") input').check()
  await page.locator('.grant-form button[type=submit]').tap()
  await page.waitForSelector('.own-line:has-text("城关区住房和建设局")')
  await page.locator('.own-line:has-text("城关区住房和建设局") button').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good:has-text("已收回")')
  assert.equal(await page.locator('.own-line').count(), 1)

  await step(page, '清除第二道验证', '.note.good:has-text("已清除")')
  const holder = await signInPage(browser, base, one)
  await holder.page.waitForSelector('.inbox')
  await step(page, '停用', '.note.good:has-text("已停用")')
  await state(page, '已停用')
  await holder.page.reload()
  await holder.page.waitForSelector('dialog:has-text("登录过期")')
  await step(page, '重新启用', '.note.good:has-text("已启用")')
  await step(page, '要求换密码', '.note.good:has-text("已要求换密码")')
  await state(page, '下次登录要先换密码')
  await holder.page.goto(`${base}/desk/sign-in`)
  await typeIn(holder.page, one.username, CHOSEN)
  await holder.page.waitForSelector('h1:has-text("请先换一个密码")')
  await step(page, '给一个新链接', '.link-text')
  await closed(admin, holder)
}

/** One's own account is shown, and left to another. */
export async function oneself({ browser, base }) {
  const admin = await deskOf(browser, base, 'admin')
  const { account } = await signIn(base, 'admin')
  await admin.page.goto(`${base}/desk/accounts/${account.id}`)
  await admin.page.waitForSelector('text=这是您自己的账号')
  assert.equal(await admin.page.locator('.own-line button, section > .button').count(), 0)
  await closed(admin)
}

/** 429, 503 and no network leave what was typed; the next try makes one account. */
export async function troubleKeepsWhatWasTyped({ browser, base }) {
  const admin = await deskOf(browser, base, 'admin')
  const { page } = admin
  const keys = new Set()
  let tries = 0
  await page.route('**/api/v1/accounts', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.add(route.request().headers()['idempotency-key'])
    const status = [429, 503, 0][tries++]
    if (status === undefined) return route.continue()
    if (status === 0) return route.abort('internetdisconnected')
    return route.fulfill({ status, contentType: 'application/problem+json', headers: { 'Retry-After': '3' }, body: JSON.stringify({ status, title: '现在人太多', detail: '请稍后再试。' }) })
  })
  const username = `e2e.${Date.now()}.t`
  await page.goto(`${base}/desk/accounts/new`)
  await page.fill('#name', '周小梅')
  await page.fill('#username', username)
  await page.selectOption('#first-role', 'office')
  await page.locator('button[type=submit]').tap()
  for (const words of ['现在人太多', '现在人太多', '现在连不上网络']) {
    await page.waitForSelector(`.note.wrong:has-text("${words}")`)
    assert.equal(await page.inputValue('#username'), username)
    await page.locator('.note.wrong button').tap()
  }
  await page.waitForSelector('.link-text')
  assert.equal(keys.size, 1)
  await closed(admin)
}
