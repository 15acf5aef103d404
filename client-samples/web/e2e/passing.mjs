// What goes on elsewhere or is said by phone: hand-off, merging, follow-ups, words recorded, filing at the counter.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { phone } from './browser.mjs'
import { deskOf, done, file, own, picture, press, send, stateOf } from './desk.mjs'
import { answer, as, inHands, progress } from './handling.mjs'
import { signIn } from './staff.mjs'
import { until } from './steps.mjs'

/** What the resident reads, on a phone of their own. */
async function asResident({ browser, base }, it, look) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/t/${it.number}#${it.receipt}`)
  await page.waitForSelector('.standing')
  await look(page)
  assert.deepEqual(faults, [])
  await context.close()
}

/** To 12345, with the contact only after asking; followed here, and what came of it recorded. */
export async function handedOffAndBack(run) {
  const it = await inHands(run.base, '跨区公交站台的灯箱坏了，夜里一片黑。', { contact: { name: '王女士', phone: '13909310000' } })
  await as(run, 'clerk', it.id, async (page) => {
    await press(page, '转 12345 或信访')
    await send(page)
    assert.equal(await page.locator('.doing .error').count(), 2, 'where to and which number')
    await page.locator('.option:has-text("12345 热线") input').check()
    await page.fill('#number', '20261122-0457')
    await page.locator('.option:has-text("问过居民") input').check()
    await page.fill('.doing textarea', '跨区站台由市里统一派单。')
    await send(page, true)
    await done(page, '已转送')
    await page.waitForSelector('.linked:has-text("20261122-0457")')
  })
  await asResident(run, it, async (page) => {
    await page.waitForSelector('.state:has-text("已转送")')
    await page.waitForSelector('.who:has-text("20261122-0457"):has-text("12345 热线")')
  })
  assert.deepEqual((await it.looks()).items.map(({ kind, reason }) => [kind, reason]), [['passed_on', '12345']])
  await as(run, 'clerk', it.id, async (page) => {
    await progress('热线说已派公交集团。', { recordedFor: '12345 热线' })(page)
    await press(page, '代录答复')
    assert.equal(await page.inputValue('#recordedFor'), '12345 热线')
    await page.fill('.doing textarea', '灯箱已换，夜里亮了。')
    await send(page, true)
    await done(page, '答复已发出')
  })
  assert.match((await it.now()).answer.by, /^12345 热线（.+代录）$/)
}

/** Two people said the same: one goes on for both, and each receipt still opens. */
export async function mergedWithBothReceipts(run) {
  const mark = String(Date.now()).slice(-6)
  const first = await inHands(run.base, `滨河路健身步道的灯不亮。${mark}`)
  const second = await file(run.base, `滨河路健身步道晚上没灯，跑步看不见。${mark}`)
  await as(run, 'clerk', second.id, async (page) => {
    await press(page, '并入同一件')
    await page.waitForSelector('.doing .candidates')
    await send(page)
    await page.waitForSelector('.doing .error')
    await page.fill('.doing .find-box input', mark)
    await page.locator(`.candidate:has-text("${first.number}") input`).check()
    await send(page, true)
    await done(page, '已合并')
    await stateOf(page, '已合并')
    await page.locator(`.linked a:has-text("${first.number}")`).tap()
    await page.waitForSelector(`.linked a:has-text("${second.number}")`)
  })
  await asResident(run, second, async (page) => {
    await page.waitForSelector('.state:has-text("已合并办理")')
    await page.waitForSelector(`.note:has-text("${first.number}"):has-text("正在办")`)
  })
  await as(run, 'member', first.id, answer('步道的灯换了二十盏，都亮了。'))
  await asResident(run, second, (page) => page.waitForSelector('.note:has-text("已答复"):has-text("换了二十盏")'))
  await asResident(run, first, (page) => page.waitForSelector('.note.good:has-text("换了二十盏")'))
}

/** Nobody answers, then the resident says no on the phone, then yes. */
export async function phonedToTheEnd(run) {
  const it = await inHands(run.base, '楼下的自行车棚漏雨。', { contact: { name: '李大爷', phone: '13809310000' } })
  const call = (outcome, words, sure) => async (page) => {
    await press(page, '记电话回访')
    await page.locator(`.option:has-text("${outcome}") input`).first().check()
    if (words) await page.fill('.doing textarea', words)
    await send(page, sure)
    await done(page, '回访已记下')
  }
  await as(run, 'member', it.id, answer('棚顶换了新的防雨布。'))
  await as(run, 'clerk', it.id, async (page) => {
    await press(page, '记电话回访')
    await send(page)
    await page.waitForSelector('.doing .error:has-text("请选一项")')
    await page.keyboard.press('Escape')
    await call('没联系上', '响了没人接')(page)
    await page.waitForSelector('.timeline :text("没人接")')
    await call('没有解决', '老人说西头还漏', true)(page)
    await stateOf(page, '重办')
  })
  const member = await signIn(run.base, 'member')
  await member.post(`/requests/${it.id}/start`, {})
  await member.post(`/requests/${it.id}/answer`, { content: '西头也换了。' })
  await as(run, 'clerk', it.id, async (page) => {
    await call('解决了', '不漏了', true)(page)
    await stateOf(page, '已解决')
  })
  assert.equal((await it.now()).rating.confirmedBy, 'phone')
}

/** What a member said on the phone is written down for them, and says so. */
export async function recordedForAMember(run) {
  const it = await inHands(run.base, '学校门口放学时车太多。')
  await as(run, 'clerk', it.id, async (page) => {
    await progress('已经约了交警和学校，周四现场看。', { recordedFor: '石国栋委员' })(page)
    await page.waitForSelector('.timeline :text("石国栋委员：")')
    await press(page, '代录答复')
    assert.equal(await page.inputValue('#recordedFor'), '石国栋')
    await page.fill('#recordedFor', '')
    await page.fill('.doing textarea', '放学时段划了临时停车带。')
    await send(page)
    await page.waitForSelector('#recordedFor-error')
    await page.fill('#recordedFor', '石国栋委员')
    await send(page, true)
    await done(page, '答复已发出')
  })
  assert.match((await it.now()).answer.by, /^石国栋委员（.+代录）$/)
}

/** Somebody came to the counter: filed in their words once, however the network is, and the receipt goes home with them. */
export async function filedAtTheCounter(run) {
  const { context, page, faults } = await deskOf(run.browser, run.base, 'clerk')
  let tries = 0
  await page.route('**/api/v1/requests', async (route) => {
    if (route.request().method() !== 'POST' || tries++) return route.continue()
    return route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'Retry-After': '1' }, body: JSON.stringify({ status: 503, title: '现在连不上' }) })
  })
  await page.goto(`${run.base}/desk`)
  await page.locator('.bar .desk-tools button').tap()
  await page.locator('dialog a:has-text("替居民登记")').tap()
  await page.waitForSelector('.counter textarea')
  await page.locator('.counter [type=submit]').tap()
  await page.waitForSelector('#counter-content-error')
  await page.fill('#counter-content', '张大妈说，三单元门口的台阶塌了一块，老人下不来。')
  await page.locator('.template:has-text("上门")').tap()
  await page.setInputFiles('.counter input[type=file]', await picture(run.browser))
  await page.waitForSelector('.counter .file.photo')
  await page.fill('#counter-name', '张大妈')
  await page.fill('#counter-phone', '13700000000')
  await page.fill('#counter-place', '三单元门口')
  await page.locator('.counter [type=submit]').tap()
  await page.waitForSelector('.error:has-text("要居民同意")')
  await page.locator('.consent-read input').first().check()
  await page.locator('.counter [type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("现在连不上")')
  assert.equal(await page.inputValue('#counter-phone'), '13700000000')
  await page.locator('.note.wrong .button').tap()
  await page.waitForSelector('.receipt-said')
  const links = page.locator('.counter a[download]')
  await until('both slips', async () => (await links.count()) === 2)
  for (const link of await links.all()) {
    const [slip] = await Promise.all([page.waitForEvent('download'), link.tap()])
    assert.equal(readFileSync(await slip.path()).subarray(0, 4).toString(), '%PDF')
  }
  const receipt = (await page.locator('.receipt-said').innerText()).replace(/[^0-9A-Z]/g, '')
  const number = await page.locator('.note.good .note-heading').innerText()
  await page.locator('a:has-text("打开这件事")').tap()
  await page.waitForSelector('.detail-number:has-text("上门")')
  const id = page.url().split('/').pop()
  const { channel, contact, attachments } = await own(run.base, { id, receipt, number }).now()
  assert.deepEqual([channel, contact.phone, attachments.length], ['walk_in', '+8613700000000', 1])
  await page.goto(`${run.base}/desk/new`)
  await page.waitForSelector('.counter textarea')
  assert.equal(await page.inputValue('#counter-content'), '', 'nothing of one resident is left for the next')
  assert.deepEqual(faults, [])
  await context.close()
}
