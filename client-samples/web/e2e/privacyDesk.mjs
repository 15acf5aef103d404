// What staff set for themselves and for residents' data: notices, the privacy notice in its versions, how long things are
// kept, the ledger of what is gone, and what everybody reads of a request.
import assert from 'node:assert/strict'
import { deskOf, file, openRequest } from './desk.mjs'
import { trouble } from './phones.mjs'
import { pushService, subscribesThere } from './pushService.mjs'
import { bearer, call, sessionOf, signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { takenAway } from './taking.mjs'

const often = (page, kind, how) => page.selectOption(`[id="kind-${kind}"]`, how)
const save = (page) => page.locator('.pane-action .primary').tap()

export async function ownNotices({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'chief')
  await page.goto(`${base}/desk`)
  await page.locator('.desk-tools button').tap()
  await page.locator('a[href$="/desk/settings"]').tap()
  await page.waitForSelector('.kinds')
  await page.locator('.row .button:has-text("短信")').tap()
  await often(page, 'request.overdue', 'now')
  await save(page)
  await page.waitForSelector('fieldset .error[role=alert]')
  await page.fill('#phone', '13909310055')
  await page.locator('.row .button:has-text("邮件")').tap()
  await page.fill('#email', 'chief@example.com')
  await page.selectOption('#every-kind', 'daily')
  await page.fill('#quietFrom', '22:30')
  for (const status of [429, 500, 503]) {
    await page.unrouteAll()
    await page.route('**/me/notice-settings', (route) => (route.request().method() === 'PUT' ? route.fulfill(trouble(status, route.request())) : route.continue()))
    await save(page)
    await page.waitForSelector(`.note.wrong:has-text("${{ 429: '太多', 500: '问题', 503: '正忙' }[status]}")`)
    assert.equal(await page.inputValue('#email'), 'chief@example.com')
  }
  await page.unrouteAll()
  await save(page)
  await page.waitForSelector('.note.good')
  await page.reload()
  await page.waitForSelector('.kinds')
  assert.equal(await page.inputValue('#quietFrom'), '22:30')
  await page.locator('.row .button:has-text("邮件")').tap()
  assert.equal(await page.inputValue('#every-kind'), 'daily')
  const kept = await (await signIn(base, 'chief')).get('/me/notice-settings')
  assert.deepEqual(kept.choices.filter((one) => one.channel === 'sms'), [{ kind: 'request.overdue', channel: 'sms', daily: false }])
  assert.deepEqual(faults, [])
  await context.close()
}

/** On this device: what is assigned is pushed, and leads into the workbench. */
export async function pushedToTheDesk({ browser, base }) {
  const service = await pushService()
  const { context, page, faults } = await deskOf(browser, base, 'member', { serviceWorkers: 'allow' })
  await context.grantPermissions(['notifications'], { origin: base })
  await subscribesThere(context, service.subscription)
  await page.goto(`${base}/desk/settings`)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.locator('.push-here .button').tap()
  await page.waitForSelector('.push-here [role=status]')
  await page.locator('.row .button:has-text("设备提醒")').tap()
  await often(page, 'request.assigned', 'now')
  // the same time twice is never quiet
  await page.fill('#quietFrom', '08:00')
  await page.fill('#quietTo', '08:00')
  await save(page)
  await page.waitForSelector('.note.good')
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const own = await file(base, '路边的树歪了，要倒。')
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  await until('the push service is called', () => service.got.some((one) => one.told.url.endsWith(`/desk/requests/${own.id}`)))
  await page.locator('.push-here .button').tap()
  await page.waitForSelector('.push-here [role=status]', { state: 'detached' })
  service.end()
  assert.deepEqual(faults, [])
  await context.close()
}

/** A new wording from a far day on, compared with the one that holds; what was typed outlives the page. */
export async function aNewNotice({ browser, base }) {
  const version = `t${Date.now()}`
  const { context, page, faults } = await deskOf(browser, base, 'admin')
  await page.goto(`${base}/desk/privacy`)
  await page.locator('.entries a[href*="/notices"]').tap()
  await page.waitForSelector('.version')
  await page.locator('a[href*="/notices/new"]').tap()
  await page.waitForSelector('#textZh')
  const before = await page.inputValue('#textZh')
  assert.ok(before.length > 40)
  await page.fill('#textZh', `${before}我们每年复查一次。`)
  await page.waitForSelector('.sides ins:has-text("每年复查")')
  await page.fill('#version', version)
  await page.fill('#from', '2031-05-01')
  await page.reload()
  await page.waitForSelector('.sides ins:has-text("每年复查")')
  assert.equal(await page.inputValue('#version'), version)
  await page.locator('.pane-action .primary').tap()
  await page.waitForSelector('dialog[open]')
  await page.locator('dialog .primary').tap()
  await page.waitForSelector(`.version:has-text("${version}")`)
  const published = await call(base, 'GET', `/consent-notices/${version}`)
  assert.equal(Date.parse(published.validFrom), Date.parse('2031-05-01T00:00:00+08:00'))
  assert.equal(published.inForce, false)
  await page.locator(`.version:has-text("${version}")`).tap()
  await page.waitForSelector('.version-text')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Fewer months are asked about; the ledger shows what is gone. */
export async function howLongAndWhatIsGone({ browser, base }) {
  const gone = await file(base, '楼下的灯箱太亮。', { contact: { phone: '13909310044' } })
  await call(base, 'POST', `/requests/${gone.id}/erasure`, { scope: 'contact' }, { 'Mashang-Receipt': gone.receipt })
  const { context, page, faults } = await deskOf(browser, base, 'admin')
  await page.goto(`${base}/desk/privacy/retention`)
  await page.waitForSelector('#contactMonths')
  await page.fill('#contactMonths', '13')
  await save(page)
  await page.waitForSelector('#contactMonths-error')
  await page.fill('#contactMonths', '11')
  await save(page)
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good')
  await page.fill('#contactMonths', '12')
  await save(page)
  await page.waitForSelector('.note.good')
  const { account } = await sessionOf(base, 'admin')
  assert.equal((await call(base, 'GET', `/committees/${account.committeeIds[0]}/retention-policy`)).contactMonths, 12)
  await page.locator('.pane-back').tap()
  await page.locator('a[href*="/erasures"]').tap()
  await page.waitForSelector(`.erasures li:has-text("${gone.number}"):has-text("居民要求")`)
  const lines = await takenAway(page, '删除台账')
  assert.ok(lines.some((one) => one.endsWith(`,${gone.number},诉求,联系方式,本人要求`)), lines.join('\n'))
  assert.deepEqual(faults, [])
  await context.close()
}

/** What a machine does not see is taken out by hand, and that is what everybody reads. */
export async function wordedByHand({ browser, base }) {
  // a long number would be redacted
  const mark = `t${Date.now().toString(36)}`
  const own = await file(base, `凉亭（${mark}）的顶漏雨，修鞋的老马天天在那里摆摊。`, { visibility: 'public' })
  const clerk = await signIn(base, 'clerk')
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await page.locator('.summary .button').tap()
  await page.evaluate(() => {
    const box = document.querySelector('#summary-content')
    const at = box.value.indexOf('修鞋的老马')
    box.setSelectionRange(at, at + '修鞋的老马'.length)
  })
  await page.locator('.summary .row .button').first().tap()
  await page.waitForSelector('.sides ins:has-text("＊＊＊")')
  await page.reload()
  await page.waitForSelector('#summary-content')
  assert.ok(!(await page.inputValue('#summary-content')).includes('老马'), 'what is typed outlives the page')
  await page.locator('.summary form button[type=submit]').tap()
  await page.waitForSelector('.summary:has-text("人工改写")')
  const { items } = await call(base, 'GET', `/public/requests?q=${encodeURIComponent(mark)}`)
  assert.ok(items[0].content.includes('＊＊＊') && !items[0].content.includes('老马'))
  assert.equal((await call(base, 'GET', `/requests/${own.id}`, undefined, bearer(await sessionOf(base, 'clerk')))).content.includes('老马'), true)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The chain of the audit is walked to its end; an interrupted walk goes on from there, and what is wrong is named. */
export async function theChainIsChecked({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'admin')
  await page.goto(`${base}/desk/privacy`)
  await page.locator('a[href*="/privacy/audit"]').tap()
  await page.locator('.pane .primary').tap()
  await page.waitForSelector('.note.good:has-text("没有发现问题")')
  assert.ok((await takenAway(page, '操作记录')).length > 1)
  const answers = [{ through: 20, last: 30, marks: 1, findings: [{ kind: 'changed', sequence: 7, rows: 1 }], next: 'twenty' }, 503, { through: 30, last: 30, marks: 1, findings: [], next: null }]
  const asked = []
  await page.route('**/audit-events/verification?*', (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('cursor'))
    const answer = answers.shift()
    return typeof answer === 'number' ? route.fulfill(trouble(answer, route.request())) : route.fulfill({ json: answer })
  })
  await page.locator('.pane .primary').tap()
  await page.waitForSelector('.note.wrong:has-text("系统正忙")')
  await page.waitForSelector('text=已核验到第 20 条')
  await page.locator('.note.wrong .button').tap()
  await page.waitForSelector('.audit-findings li:has-text("第 7 条")')
  await page.waitForSelector('.note.wrong:has-text("发现 1 处问题")')
  assert.deepEqual(asked, [null, 'twenty', 'twenty'])
  assert.deepEqual(faults, [])
  await context.close()
}
