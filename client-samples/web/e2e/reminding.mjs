// Urging many at once, and one clock on every page.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf, openRequest } from './desk.mjs'
import { DEMO, inHands, unitOf } from './handling.mjs'
import { call, signIn } from './staff.mjs'

async function dispatched(base, content, more) {
  const it = await inHands(base, content, more)
  await (await signIn(base, 'clerk')).post(`/requests/${it.id}/dispatch`, { leadUnitId: await unitOf(base, DEMO.first.name) })
  return it
}

/** The dispatching office urges all that lie with units; trouble keeps the words; each is urged once a day, and everybody sees it. */
export async function urgedOnceADay(run) {
  // of a kind that no other scene files, so that theirs are left alone
  const { categories } = await call(run.base, 'GET', '/qr-codes/guangwumen')
  const kind = categories.at(-1).children?.at(-1)?.code ?? categories.at(-1).code
  const it = await dispatched(run.base, '公园长椅的木条断了，坐不了人。', { category: kind })
  const { context, page, faults } = await deskOf(run.browser, run.base, 'dispatcher')
  const answers = [503]
  await page.route('**/requests/reminders', (route) => {
    const status = answers.shift()
    return status ? route.fulfill({ status, contentType: 'application/problem+json', headers: { 'Retry-After': '1' }, body: JSON.stringify({ status, title: '现在人太多' }) }) : route.continue()
  })
  await page.goto(`${run.base}/desk?state=dispatched&category=${kind}`)
  await page.waitForSelector('.row-link')
  await page.locator('.remind').tap()
  await page.fill('#remind-note', '')
  await page.locator('dialog [type=submit]').tap()
  await page.waitForSelector('#remind-note-error')
  await page.fill('#remind-note', '请本周五前答复。')
  await page.locator('dialog [type=submit]').tap()
  await page.waitForSelector('dialog :text("现在人太多")')
  assert.equal(await page.inputValue('#remind-note'), '请本周五前答复。')
  await page.locator('dialog .note .button').tap()
  await page.waitForSelector('dialog :text("催办了")')
  await page.locator('dialog .primary').tap()
  await page.goto(`${run.base}/desk?state=dispatched&q=${encodeURIComponent('木条断了')}`)
  await page.waitForSelector(`.row-link[data-id="${it.id}"]`)
  assert.equal(await page.locator('.remind').count(), 0, 'words are no filter of what is urged')
  await openRequest(page, run.base, it.id)
  await page.waitForSelector('.detail-standing :text("催办过")')
  await page.goto(`${run.base}/desk?state=dispatched&category=${kind}`)
  await page.locator('.remind').tap()
  await page.locator('dialog [type=submit]').tap()
  await page.waitForSelector('dialog :text("没有需要催的")')
  const { timeline } = await it.now()
  assert.equal(timeline.filter(({ kind, text }) => kind === 'reminded' && text.includes('请本周五前答复')).length, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Of several picked by hand exactly those are urged, and the list shows when. */
export async function thosePickedAreUrged(run) {
  // of a kind that no other scene files, so that the list is short
  const { categories } = await call(run.base, 'GET', '/qr-codes/guangwumen')
  const kind = categories.at(-1).children?.at(-2)?.code ?? categories.at(-1).code
  const all = []
  for (const where of ['东口', '西口', '南口']) all.push(await dispatched(run.base, `广场${where}的健身器材少了螺丝。`, { category: kind }))
  const [one, two, other] = all
  const { context, page, faults } = await deskOf(run.browser, run.base, 'dispatcher')
  await page.goto(`${run.base}/desk?state=dispatched&category=${kind}`)
  await page.waitForSelector('.row-link')
  await page.locator('.pick-begin').tap()
  assert.ok(await page.locator('.pick-urge').isDisabled())
  assert.equal(await page.locator('.pick-bar .button:has-text("交办")').count(), 0, 'who cannot assign is not offered to')
  for (const { id } of [one, two]) await page.locator(`li:has([data-id="${id}"]) .pick-box input`).check()
  await page.locator('.pick-urge').tap()
  await page.waitForSelector('dialog :text("选中的 2 件")')
  await page.fill('#remind-note', '请今天回话。')
  await page.locator('dialog [type=submit]').tap()
  await page.waitForSelector('dialog :text("催办了 2 件")')
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('.pick-bar', { state: 'detached' })
  for (const { id } of [one, two]) await page.waitForSelector(`.row-link[data-id="${id}"] .row-reminded`)
  assert.equal(await page.locator(`.row-link[data-id="${other.id}"] .row-reminded`).count(), 0)
  const urged = await Promise.all(all.map(async (it) => (await it.now()).timeline.filter((event) => event.kind === 'reminded' && event.text.includes('请今天回话')).length))
  assert.deepEqual(urged, [1, 1, 0])
  assert.deepEqual(faults, [])
  await context.close()
}

/** The list, the request and the resident's page count to the same moment, and are late together. */
export async function oneClock(run) {
  const it = await dispatched(run.base, '人行道的盲道断了一截。')
  const [unit, own] = [await signIn(run.base, DEMO.first.account), await it.now()]
  const line = (await unit.get('/requests?state=dispatched&sort=updated&limit=100')).items.find(({ id }) => id === it.id)
  assert.ok(line.dueAt)
  assert.equal((await unit.get(`/requests/${it.id}`)).dueAt, line.dueAt)
  assert.equal(own.dueAt, line.dueAt)
  // as it will be a week later
  const dueAt = new Date(Date.now() - 3 * 86_400_000).toISOString()
  const late = (one) => (one.id === it.id ? { ...one, dueAt, overdue: true, escalated: true, remindedAt: new Date().toISOString(), ...(one.timeline && { timeline: [...one.timeline, ...['escalated', 'reminded'].map((kind) => ({ at: new Date().toISOString(), actor: '', kind, text: kind }))] }) } : one)
  const later = async (page) => {
    await page.route('**/api/v1/requests?*', async (route) => {
      const got = await route.fetch()
      const body = await got.json()
      await route.fulfill({ response: got, json: { ...body, items: body.items.map(late) } })
    })
    await page.route(`**/api/v1/requests/${it.id}`, async (route) => {
      const got = await route.fetch()
      await route.fulfill({ response: got, json: late(await got.json()) })
    })
  }
  const { context, page, faults } = await deskOf(run.browser, run.base, DEMO.first.account)
  await later(page)
  await page.goto(`${run.base}/desk?state=dispatched&q=${encodeURIComponent('盲道断了')}`)
  await page.waitForSelector(`.row-link[data-id="${it.id}"] .row-due.late:has-text("逾期 3 天")`)
  await page.waitForSelector(`.row-link[data-id="${it.id}"] .row-escalated:has-text("已报办公室")`)
  await page.waitForSelector(`.row-link[data-id="${it.id}"] .row-reminded:has-text("催办过")`)
  await page.locator(`.row-link[data-id="${it.id}"]`).tap()
  await page.waitForSelector('.detail-standing .late:has-text("逾期 3 天")')
  await page.waitForSelector('.detail-standing .late:has-text("已报办公室")')
  await page.waitForSelector('.detail-standing :text("催办过")')
  const resident = await phone(run.browser, run.base, { serviceWorkers: 'block' })
  await resident.page.goto(`${run.base}/t/${it.number}#${it.receipt}`)
  await resident.page.waitForSelector('.standing:not(.overdue)')
  await later(resident.page)
  await resident.page.reload()
  await resident.page.waitForSelector('.standing.overdue .late')
  await resident.page.waitForSelector('.standing :text("催办过")')
  assert.deepEqual([...faults, ...resident.faults], [])
  await context.close()
  await resident.context.close()
}
