// The workbench: a request through the hands of clerk, member and chief, and what can go wrong on its way.
import assert from 'node:assert/strict'
import { DESK, phone } from './browser.mjs'
import { as, bearer, deskOf, file, openRequest, PASSWORD, picture, press, send, sessionOf } from './desk.mjs'
import { call } from './staff.mjs'
import { until } from './steps.mjs'

const stateOf = (page, words) => page.waitForSelector(`.detail-state:has-text("${words}")`)
const done = (page, words) => page.waitForSelector(`.done:has-text("${words}")`)
/** What another did is looked for when the page is looked at again. */
const lookAgain = async (page) => {
  await page.waitForTimeout(2_100)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}

/** Accepted, assigned, taken back, assigned, started, answered, not solved, more time, answered, solved. */
export async function fromSubmittedToSolved({ browser, base }) {
  const mark = String(Date.now())
  const own = await file(base, `东岗西路12号院门口路灯坏了三盏，老人晚上走路容易摔。（${mark}）`, { photos: [await picture(browser)] })
  await own.write('补充：就是公交站旁边那三盏。')

  // a link from a message leads through signing in to the request, with its filters
  const clerk = await phone(browser, base, { serviceWorkers: 'block' })
  await clerk.page.goto(`${base}/desk/requests/${own.id}?state=submitted`)
  await clerk.page.fill('#username', 'clerk')
  await clerk.page.fill('#password', PASSWORD)
  await clerk.page.locator('button[type=submit]').tap()
  await stateOf(clerk.page, '待受理')
  assert.match(clerk.page.url(), /\?state=submitted$/)
  await clerk.page.waitForSelector('.photo-button img')
  await clerk.page.waitForSelector('.talk :text("公交站旁边")')
  await press(clerk.page, '受理')
  await done(clerk.page, '已受理')
  await stateOf(clerk.page, '待交办')

  await press(clerk.page, '交办')
  await clerk.page.waitForSelector('.candidate .why')
  assert.ok((await clerk.page.locator('.candidate').count()) > 1, 'several members are suggested')
  await send(clerk.page)
  await done(clerk.page, '已交给')
  await clerk.page.locator('.done button:has-text("收回")').tap()
  await stateOf(clerk.page, '待交办')
  await press(clerk.page, '交办')
  await clerk.page.fill('.find-member input', '石国栋')
  await clerk.page.locator('.candidate:has-text("石国栋") input').check()
  await send(clerk.page)
  await done(clerk.page, '已交给石国栋')

  // the member answers; a reload and a session that ran out lose nothing
  const session = await sessionOf(base, 'member', true)
  const member = await deskOf(browser, base, 'member', { session })
  await member.page.goto(`${base}/desk`)
  await member.page.locator(`.row-link[data-id="${own.id}"]`).tap()
  await press(member.page, '开始办')
  await done(member.page, '开始办了')
  await press(member.page, '写留言')
  await member.page.fill('.panel textarea', '我今天下午去看一看。')
  await send(member.page)
  await member.page.waitForSelector('.talk .ours:has-text("下午去看")')
  await press(member.page, '答复')
  await member.page.fill('.panel textarea', '电工已经到场，线路烧了，')
  await member.page.setInputFiles('.panel input[type=file]', await picture(browser))
  await member.page.waitForSelector('.file.photo')
  await member.page.reload()
  await member.page.waitForSelector('.panel .file.photo')
  assert.equal(await member.page.inputValue('.panel textarea'), '电工已经到场，线路烧了，')
  await member.page.fill('.panel textarea', '电工已经到场，线路烧了，今晚换好。')
  await call(base, 'DELETE', '/sessions/current', undefined, bearer(session))
  await send(member.page, true)
  await member.page.waitForSelector('dialog:has-text("登录过期")')
  await member.page.fill('#again-password', PASSWORD)
  await member.page.locator('dialog button[type=submit]').tap()
  await done(member.page, '答复已发出')
  assert.equal((await own.now()).answer.content, '电工已经到场，线路烧了，今晚换好。')
  assert.ok((await own.now()).attachments.some((one) => one.ownerKind === 'answer'))

  // not solved: the page learns of it by itself, and the member needs more time
  await own.rate('no', '只亮了两盏。')
  await lookAgain(member.page)
  await stateOf(member.page, '重办')
  await member.page.waitForSelector('.timeline :text("只亮了两盏")')
  await press(member.page, '开始办')
  await done(member.page, '开始办了')
  await press(member.page, '申请延期')
  await member.page.fill('#workdays', '5')
  await member.page.fill('.panel textarea', '灯杆要换，等材料。')
  await send(member.page)
  await done(member.page, '延期已记下')
  const chief = await deskOf(browser, base, 'chief')
  await openRequest(chief.page, base, own.id)
  await press(chief.page, '批延期')
  await chief.page.fill('.panel textarea', '同意，材料已在路上。')
  await send(chief.page, true)
  await done(chief.page, '延期已记下')

  // with ready-made words, whose blanks are not sent
  await lookAgain(member.page)
  await member.page.waitForSelector('.timeline :text("材料已在路上")')
  await press(member.page, '答复')
  await member.page.locator('.template:has-text("已经办好")').tap()
  await send(member.page)
  await member.page.waitForSelector('.panel .error:has-text("还有没填的空")')
  await member.page.fill('.panel textarea', '灯杆换了，三盏都亮了。请您看看。')
  await send(member.page, true)
  await done(member.page, '答复已发出')
  await own.rate('yes')
  await lookAgain(member.page)
  await stateOf(member.page, '已解决')

  for (const one of [clerk, member, chief]) {
    assert.deepEqual(one.faults, [])
    await one.context.close()
  }
}

/** Asked for a reason and another channel, shown what the resident will read, asked again. */
export async function declined({ browser, base }) {
  const own = await file(base, '楼上邻居欠我两万块钱不还。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await press(page, '不受理')
  await send(page)
  await page.waitForSelector('.panel .error')
  await page.locator('.choice:has-text("诉讼或仲裁") input').check()
  assert.equal(await page.inputValue('#channel'), '人民法院')
  await page.locator('.template:has-text("12348")').tap()
  await page.fill('#note', '借款纠纷要走法律程序，可以先打 12348 免费咨询。')
  await page.waitForSelector('.panel .note:has-text("12348 法律援助")')
  await send(page, true)
  await done(page, '已告诉居民')
  const { decline } = await own.now()
  assert.deepEqual([decline.reasonCode, decline.channel], ['court_or_arbitration', '12348 法律援助'])
  assert.deepEqual(faults, [])
  await context.close()
}

/** A colleague was quicker: nothing happens twice, how it stands is shown, what was typed is kept. */
export async function somebodyWasQuicker({ browser, base }) {
  const own = await file(base, '小区健身器材松动，孩子玩着危险。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await press(page, '当场答复')
  await page.fill('.panel textarea', '马上派人加固。')
  const chief = await as(base, 'chief')
  await chief.post(`/requests/${own.id}/acceptance`, {})
  await send(page, true)
  await page.waitForSelector('.trouble:has-text("先动了这件事"):has-text("待交办")')
  assert.equal(await page.inputValue('.panel textarea'), '马上派人加固。')
  assert.equal((await own.now()).state, 'accepted')

  // something else changed: said, and done as things stand now
  await openRequest(page, base, own.id)
  await press(page, '记进展')
  await page.fill('.panel textarea', '已派人去看。')
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
  await page.fill('.panel textarea', '今天下午清运。')
  for (const attempt of [1, 2]) {
    await send(page)
    await page.waitForSelector('.panel .trouble:has-text("现在人太多")')
    assert.equal(await page.inputValue('.panel textarea'), '今天下午清运。', `after try ${attempt}`)
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
  await page.waitForSelector('.panel textarea')
  await page.keyboard.type('ajx?')
  assert.equal(await page.inputValue('.panel textarea'), 'ajx?')
  await page.fill('.panel textarea', '')
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
  const [clerk, member] = await Promise.all([as(base, 'clerk'), as(base, 'member')])
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
