// The workbench in daily use: colleagues, trouble, keyboard, filters, notices, shared computers.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { deskOf, done, file, lookAgain, openRequest, press, send } from './desk.mjs'
import { bearer, sessionOf, signIn } from './staff.mjs'
import { until } from './steps.mjs'

/** A colleague was quicker: nothing happens twice, how it stands is shown, what was typed is kept. */
export async function somebodyWasQuicker({ browser, base }) {
  const own = await file(base, '小区健身器材松动，孩子玩着危险。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await press(page, '当场答复')
  await page.fill('.doing textarea', '马上派人加固。')
  const chief = await signIn(base, 'chief')
  await chief.post(`/requests/${own.id}/acceptance`, {})
  await send(page, true)
  await page.waitForSelector('.trouble:has-text("先动了这件事"):has-text("待交办")')
  assert.equal(await page.inputValue('.doing textarea'), '马上派人加固。')
  assert.equal((await own.now()).state, 'accepted')

  // something else changed: said, and done as things stand now
  await openRequest(page, base, own.id)
  await press(page, '记进展')
  await page.fill('.doing textarea', '已派人去看。')
  await chief.post(`/requests/${own.id}/progress`, { content: '站长也看过了。' })
  await send(page)
  await page.locator('.trouble button:has-text("按现在的情况再做")').tap()
  await done(page, '进展已记下')
  assert.deepEqual(faults, [])
  await context.close()
}

/** 429 and 503 leave the form as it is; the next try goes through, once. */
export async function busyServerKeepsWhatWasTyped({ browser, base }) {
  const own = await file(base, '菜市场门口垃圾堆了两天。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  let tries = 0
  const keys = new Set()
  await page.route('**/messages', async (route) => {
    keys.add(route.request().headers()['idempotency-key'])
    const status = [429, 503][tries++]
    if (!status) return route.continue()
    return route.fulfill({ status, contentType: 'application/problem+json', headers: { 'Retry-After': '3' }, body: JSON.stringify({ status, title: '现在人太多', detail: '请稍后再试。' }) })
  })
  await openRequest(page, base, own.id)
  await press(page, '写留言')
  await page.fill('.doing textarea', '今天下午清运。')
  for (const attempt of [1, 2]) {
    await send(page)
    await page.waitForSelector('.doing .trouble:has-text("现在人太多")')
    assert.equal(await page.inputValue('.doing textarea'), '今天下午清运。', `after try ${attempt}`)
  }
  await page.locator('.trouble .button').tap()
  await done(page, '留言已发出')
  assert.equal(keys.size, 1, 'one key for the same words')
  assert.equal((await own.now()).messages.length, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** At a desk: list and detail side by side, by keyboard alone; letters that are typed are no commands. */
export async function byKeyboard({ browser, base }) {
  const own = await file(base, `人行道地砖翘起来绊脚。${Date.now()}`)
  const { context, page, faults } = await deskOf(browser, base, 'clerk', { viewport: DESK, hasTouch: false })
  await page.goto(`${base}/desk?state=submitted`)
  await page.waitForSelector('.row-link')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  const focused = await page.evaluate(() => document.activeElement.dataset.id)
  assert.ok(focused, 'j and k move to a row')
  await page.keyboard.press('Enter')
  await page.waitForSelector('.dock')
  assert.ok(page.url().includes(`/desk/requests/${focused}?state=submitted`))
  await until('the heading has the focus', () => page.evaluate(() => document.activeElement.tagName === 'H1'))
  assert.ok(await page.locator('.inbox').isVisible(), 'the list stays beside it')
  const scrolled = await page.evaluate(() => { document.querySelector('.inbox').scrollTop = 40; return document.querySelector('.inbox').scrollTop })
  await page.keyboard.press('j')
  await page.waitForFunction((id) => !location.pathname.endsWith(id), focused)
  assert.ok(scrolled === 0 || (await page.evaluate(() => document.querySelector('.inbox').scrollTop)) > 0, 'the list keeps its place')
  await page.keyboard.press('?')
  await page.waitForSelector('dialog .key-list')
  await page.keyboard.press('Escape')
  await page.goto(`${base}/desk/requests/${own.id}`)
  await page.waitForSelector('.dock .button.primary')
  await page.keyboard.press('m')
  await page.waitForSelector('.doing textarea')
  await page.keyboard.type('ajx?')
  assert.equal(await page.inputValue('.doing textarea'), 'ajx?')
  await page.fill('.doing textarea', '')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await done(page, '已受理')
  assert.equal((await own.now()).state, 'accepted')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Filters stand in the address, outlive a reload and the way back; what changes elsewhere is told without moving the list. */
export async function filtersAndNews({ browser, base }) {
  const mark = `${Date.now()}`
  const own = await file(base, `电梯又停了。${mark}`)
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk`)
  await page.waitForSelector('.row-link')
  await page.locator('.view:has-text("待受理")').tap()
  await page.waitForURL('**/desk?state=submitted')
  await page.fill('#search', mark)
  await page.waitForURL(`**q=${mark}*`)
  await until('one row', async () => (await page.locator('.row-link').count()) === 1)
  await page.reload()
  await page.waitForSelector('.row-link')
  assert.equal(await page.inputValue('#search'), mark)
  await page.locator('.row-link').tap()
  await page.waitForSelector('.dock')
  await page.goBack()
  await page.waitForURL(`**/desk?*q=${mark}*`)
  assert.equal(await page.locator('.row-link').count(), 1)

  await page.goto(`${base}/desk`)
  await page.waitForSelector('.row-link')
  await page.evaluate(() => window.scrollTo(0, 600))
  const row = page.locator('.row-link').nth(8)
  await row.tap()
  await page.waitForSelector('.dock')
  assert.equal(await page.evaluate(() => window.scrollY), 0, 'a request is read from its beginning')
  await page.locator('.detail-back').tap()
  await page.waitForURL(/\/desk$/)
  await until('the list is where it was', () => page.evaluate(() => Math.abs(window.scrollY - 600) < 80))
  const before = await page.locator('.row-link').evaluateAll((rows) => rows.map((row) => row.dataset.id))
  await file(base, `楼道堆了杂物，消防通道过不去。${mark}`)
  await own.write('今天又停了一次。')
  await lookAgain(page)
  await page.waitForSelector('.news')
  assert.deepEqual(await page.locator('.row-link').evaluateAll((rows) => rows.map((row) => row.dataset.id)), before, 'nothing moved')
  await page.locator('.news').tap()
  await until('the news is in the list', async () => (await page.locator('.news').count()) === 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Told what residents write; opening it is reading it. An administrator is told why there is nothing. */
export async function noticesAndNobodysDesk({ browser, base }) {
  const own = await file(base, '路口的护栏被撞歪了。')
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  await until('the notice', async () => (await member.get('/notices?unread=true')).items.some((one) => one.requestId === own.id))
  const { context, page, faults } = await deskOf(browser, base, 'member')
  await page.goto(`${base}/desk`)
  await page.waitForSelector('.bell .count')
  await page.locator('.bell').tap()
  await page.locator('.notice-new', { hasText: own.title }).first().tap()
  await page.waitForSelector('.dock')
  await until('it is read', async () => !(await member.get('/notices?unread=true')).items.some((one) => one.requestId === own.id))
  const admin = await deskOf(browser, base, 'admin')
  await admin.page.goto(`${base}/desk`)
  await admin.page.waitForSelector('.empty-inbox:has-text("不看诉求内容")')
  assert.deepEqual([...faults, ...admin.faults], [])
  await context.close()
  await admin.context.close()
}

/** Nothing of one person stays on a shared computer; what was not sent is asked about first. */
export async function signedOutLeavesNothing({ browser, base }) {
  const own = await file(base, '公交站牌倒了。')
  const session = await sessionOf(base, 'clerk', true)
  const { context, page, faults } = await deskOf(browser, base, 'clerk', { session })
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('mashang.desk.')).length)
  await openRequest(page, base, own.id)
  await press(page, '写留言')
  assert.equal(await kept(), 0, 'an opened form is not yet something written')
  await page.fill('.doing textarea', '请问是哪一站？')
  assert.equal(await kept(), 1)
  await page.locator('.bar .desk-tools button').tap()
  await page.locator('dialog button:has-text("退出")').tap()
  await page.waitForSelector('dialog:has-text("没发出的文字")')
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('#username')
  assert.equal(await kept(), 0)
  assert.equal(await page.evaluate(() => sessionStorage.getItem('mashang.session')), null)
  await until('the session to end at the server too', async () => (await fetch(`${base}/api/v1/me`, { headers: bearer(session) })).status === 401)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A number is masked until somebody says why they need it; the resident can read who looked. */
export async function numberForAReason({ browser, base }) {
  const own = await file(base, '家里老人行动不便，想问上门办证。', { contact: { name: '王女士', phone: '13909310000' } })
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  assert.ok(!(await page.locator('.contact').innerText()).includes('13909310000'))
  await page.locator('.contact button').tap()
  await page.locator('.contact button[type=submit]').tap()
  await page.waitForSelector('#reveal-error')
  await page.locator('.contact .template').first().tap()
  await page.locator('.contact button[type=submit]').tap()
  assert.match(await page.getAttribute('.contact a[href^="tel:"]', 'href'), /13909310000$/)
  assert.deepEqual((await own.looks()).items.map(({ kind, reason }) => [kind, reason]), [['contact_reveal', '回电核实情况']])
  assert.deepEqual(faults, [])
  await context.close()
}
