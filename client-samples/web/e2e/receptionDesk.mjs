// The desk of a reception day: from the door to the request, several at one desk, and trouble.
import assert from 'node:assert/strict'
import { deskOf } from './desk.mjs'
import { trouble } from './phones.mjs'
import { book, soon, today, venueOf, walkIn } from './receptionDays.mjs'
import { until } from './steps.mjs'
import { takenAway } from './taking.mjs'

const SAID = '楼下的消防通道晚上停满了车，前天救护车进不来。'
const TOLD = '当场联系物业，本周先划禁停线。'
const line = (page, name) => page.locator(`.visitor:has-text("${name}")`)
const onDay = (page, base, day) => page.goto(`${base}/desk/reception-days/${day.id}`)

/** Added and announced by keyboard alone; then the desk: by number, by the ticket's code, walk-in, record, request, papers, the end. */
export async function fromTheDoorToTheRequest({ browser, base }) {
  const at = await venueOf(base, 'lanmu')
  const { context, page, faults } = await deskOf(browser, base, at.clerkName)
  await page.addInitScript(() => { window.BarcodeDetector = class { detect() { return Promise.resolve(window.shownCode ? [{ rawValue: window.shownCode }] : []) } } })
  const id = await addByKeyboard(page, base, at)
  const [first, second] = [await book(base, id, at, '冯淑贤', '消防通道'), await book(base, id, at, '苏万林', '暖气不热')]
  await page.reload()
  await page.locator('.open-day').tap()
  await page.waitForSelector('.day-state.in_session')
  await page.fill('#check-in', '99')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#check-in-error')
  assert.equal(await page.inputValue('#check-in'), '99')
  await page.fill('#check-in', String(first.ticket))
  await page.keyboard.press('Enter')
  await page.waitForSelector('.check-in .saved:has-text("冯淑贤")')
  await page.locator('.scan').tap()
  await page.waitForSelector('.scan-picture')
  await page.evaluate((code) => { window.shownCode = code }, `${base}/appointments/${second.id}#${second.receipt}`)
  await page.waitForSelector('.check-in .saved:has-text("苏万林")')
  await page.locator('.walk-in').tap()
  await page.fill('#walk-name', '常丽')
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('#walk-agreed-error:not(:empty)')
  await page.locator('#walk-agreed').check()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('.saved:has-text("常丽")')
  const lines = await takenAway(page, '预约名单')
  assert.deepEqual([lines.length, lines.filter((one) => /冯淑贤|苏万林|常丽/.test(one)).length], [4, 3])
  assert.match(await page.innerText('.next-who'), /冯淑贤/)
  await received(page, base, at, id)
  assert.deepEqual(faults, [])
  await context.close()
}

async function received(page, base, at, id) {
  await page.locator('.next-up .primary').tap()
  await until('the record has the focus', () => page.evaluate(() => document.activeElement.id.startsWith('said-')))
  await page.keyboard.type(SAID)
  await page.keyboard.press('Tab')
  await page.keyboard.type(TOLD)
  await page.keyboard.press('Control+Enter')
  await line(page, '冯淑贤').locator('.act-file').tap()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .filed-receipt')
  assert.match((await page.innerText('dialog .filed-receipt')).replace(/\s/g, ''), /^[0-9A-Z]{20,}$/)
  await page.locator('dialog a[href^="/desk/requests/"]').tap()
  await page.locator('.detail-main a[href^="/desk/reception-records/"]').tap()
  await page.waitForSelector('.record-said')
  assert.equal(await page.innerText('.record-said'), SAID)
  await page.waitForSelector('.line-steps a[href^="/desk/requests/"]')
  await page.locator('.back').tap()
  for (const paper of ['sign-in-sheet', 'record-sheet']) {
    const [printed] = await Promise.all([page.waitForResponse((answer) => answer.url().endsWith(`/${paper}`)), page.locator(`.print-${paper}`).tap()])
    assert.equal(printed.status(), 200)
    assert.match(printed.headers()['content-type'], /pdf/)
  }
  assert.equal(await page.locator('.close-day').count(), 0, 'nobody who waits is sent away')
  for (const name of ['苏万林', '常丽']) {
    await line(page, name).locator('.act-receive').tap()
    await line(page, name).locator('textarea').first().fill(`${name}说，暖气不热。`)
    await line(page, name).locator('button[type=submit]').tap()
    await line(page, name).locator('.act-record').waitFor()
  }
  await page.locator('.close-day').tap()
  await page.locator('.day-steps [role=alertdialog] .button').first().tap()
  await page.waitForSelector('.day-state.closed')
  const { items } = await at.clerk.get(`/reception-days/${id}/records`)
  assert.deepEqual([items.length, items.filter((one) => one.requestId).length], [3, 1])
}

async function addByKeyboard(page, base, at) {
  const when = soon()
  await page.goto(`${base}/desk/reception/new`)
  await page.waitForSelector('.duty-choices label')
  await page.fill('#day-heldOn', when.heldOn)
  await page.fill('#day-from', when.from)
  await page.fill('#day-to', when.to)
  await page.focus('.duty-choices input')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.focus('#day-place')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/desk/reception-days/*')
  await page.waitForSelector('.publish-day')
  assert.equal(await page.locator('.duties li').count(), 2)
  await page.focus('.publish-day')
  await page.keyboard.press('Enter')
  await until('asked once more', () => page.evaluate(() => !!document.activeElement.closest('[role=alertdialog]')))
  await page.keyboard.press('Enter')
  await page.waitForSelector('.day-state.published')
  return page.url().split('/').pop()
}

/** Two at one desk: what one does the other sees; who comes too late is told, and what they wrote is still there. */
export async function severalAtOneDesk({ browser, base }) {
  const at = await venueOf(base, 'liying')
  const day = await today(base, at)
  const [booked, other] = [await book(base, day.id, at, '郭建国', '管网改造'), await book(base, day.id, at, '张巧云', '托育')]
  await at.clerk.post(`/reception-days/${day.id}/opening`, {})
  const { context, page, faults } = await deskOf(browser, base, at.clerkName)
  await onDay(page, base, day)
  await line(page, '郭建国').locator('.act-check-in').waitFor()
  await at.chief.post(`/reception-days/${day.id}/check-ins`, { ticket: booked.ticket })
  await walkIn(at.chief, day.id, at, '殷学文', '灌溉渠')
  // looked at again, it asks again, if not at once
  await until('what the other did', async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    return page.locator('.next-who:has-text("郭建国")').count()
  })
  await line(page, '殷学文').waitFor()
  await until('it is said', async () => /已签到/.test(await page.locator('[role=status][aria-live]').last().innerText()))

  await line(page, '张巧云').locator('.act-check-in').waitFor()
  await at.chief.post(`/reception-days/${day.id}/check-ins`, { ticket: other.ticket })
  await line(page, '张巧云').locator('.act-check-in').tap()
  await page.waitForSelector('.visitor:has-text("张巧云") .act-receive')
  await line(page, '郭建国').locator('.act-receive').tap()
  await line(page, '郭建国').locator('textarea').first().fill(SAID)
  await at.chief.post(`/appointments/${booked.id}/reception`, { content: '站长已经记下。' })
  await line(page, '郭建国').locator('button[type=submit]').tap()
  await page.waitForSelector('.visitor:has-text("郭建国") .note:has-text("别人已经记下")')
  assert.equal(await line(page, '郭建国').locator('textarea').first().inputValue(), SAID)
  assert.deepEqual(faults, [])
  await context.close()
}

/** 429, 500, 503 and no network: said, nothing typed is lost, and the next try goes through once. */
export async function comesBackFromTrouble({ browser, base }) {
  const at = await venueOf(base, 'meihao')
  const day = await today(base, at)
  const visitor = await book(base, day.id, at, '赵淑珍', '楼道灯')
  await at.clerk.post(`/reception-days/${day.id}/opening`, {})
  await at.clerk.post(`/reception-days/${day.id}/check-ins`, { ticket: visitor.ticket })
  const { context, page, faults } = await deskOf(browser, base, at.clerkName)
  let answer = null
  await page.route(/\/(reception|walk-ins)$/, (route) => {
    if (answer === null || route.request().method() !== 'POST') return route.continue()
    return answer ? route.fulfill(trouble(answer, route.request())) : route.abort('internetdisconnected')
  })
  await onDay(page, base, day)
  await line(page, '赵淑珍').locator('.act-receive').tap()
  await line(page, '赵淑珍').locator('textarea').first().fill(SAID)
  for (const status of [429, 500, 503, 0]) {
    answer = status
    await line(page, '赵淑珍').locator('button[type=submit]').tap()
    await page.waitForSelector('.record-form .note.wrong:has-text("没有丢")')
    assert.equal(await line(page, '赵淑珍').locator('textarea').first().inputValue(), SAID)
  }
  await page.reload()
  await line(page, '赵淑珍').locator('.act-receive').tap()
  assert.equal(await line(page, '赵淑珍').locator('textarea').first().inputValue(), SAID, 'kept on this device')
  answer = null
  await line(page, '赵淑珍').locator('button[type=submit]').tap()
  await line(page, '赵淑珍').locator('.act-record').waitFor()
  await page.locator('.walk-in').tap()
  await page.fill('#walk-name', '何建平')
  await page.locator('#walk-agreed').check()
  answer = 503
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .note.wrong')
  answer = null
  await page.locator('dialog .note.wrong button').tap()
  await page.waitForSelector('.saved:has-text("何建平")')
  const { items } = await at.clerk.get(`/reception-days/${day.id}/appointments`)
  assert.equal(items.length, 2)
  assert.deepEqual(faults, [])
  await context.close()
}
