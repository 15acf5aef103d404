// Units: dispatch, objection, designation, opinions, promises, and what goes wrong meanwhile.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf, done, file, openRequest, press, send } from './desk.mjs'
import { as, chooseUnits, dayIn, DEMO, dispatch, fromNotSolvedToSolved, inHands, objected, progress, toTheUnitsAnswer, unitOf } from './handling.mjs'
import { bearer, call, PASSWORD, sessionOf, signIn } from './staff.mjs'

/** With the resident looking on: every hand is named, and why. */
export async function fromDispatchToSolved(run) {
  const it = await file(run.base, '盘旋路路口的路灯不亮，过马路看不见。')
  await toTheUnitsAnswer(run, it)
  const shown = await it.now()
  assert.equal(shown.answer.content, '电缆换了，三盏灯都亮了。')
  assert.deepEqual([shown.dispatch.lead.name, shown.dispatch.designated, shown.promisedOn], [DEMO.second.name, true, dayIn(3)])
  await fromNotSolvedToSolved(run, it)
  const { state, closure, timeline } = await it.now()
  assert.deepEqual([state, closure], ['closed', 'confirmed'])
  const kinds = timeline.map(({ kind }) => kind)
  for (const kind of ['referred', 'dispatched', 'objected', 'designated', 'progress_reported', 'answered', 'reopened', 'confirmed']) assert.ok(kinds.includes(kind), kind)
}

/** One leads, one assists: an opinion, a promise, more time; the resident's page tells all of it. */
export async function assistingAndPromising(run) {
  const it = await inHands(run.base, '夜市的油烟和噪声，两头都没人管。')
  await as(run, 'clerk', it.id, dispatch(DEMO.first.name, { assisting: [DEMO.second.name], note: '请两家一起看。' }))
  await as(run, DEMO.second.account, it.id, async (page) => {
    await page.waitForSelector('.units-facts:has-text("城市管理局")')
    assert.equal(await page.locator('.actions :text("答复")').count(), 0, 'who assists does not answer')
    await progress('油烟已经检测，超标，报告给了主办单位。', { called: '写协办意见' })(page)
  })
  await as(run, DEMO.first.account, it.id, async (page) => {
    await page.waitForSelector('.timeline :text("超标")')
    await progress('两周内装好净化器。', { promisedOn: dayIn(14) })(page)
    await press(page, '申请延期')
    await page.fill('#workdays', '6')
    await page.fill('.doing textarea', '净化器要定做。')
    await send(page)
    await done(page, '延期已记下')
  })
  await as(run, 'chief', it.id, async (page) => {
    await press(page, '批延期')
    await page.fill('.doing textarea', '同意，装好后请居民看。')
    await send(page, true)
    await done(page, '延期已记下')
  })
  const { context, page, faults } = await phone(run.browser, run.base)
  await page.goto(`${run.base}/t/${it.number}#${it.receipt}`)
  await page.waitForSelector('.standing .state:has-text("已转给单位")')
  await page.waitForSelector('.who:has-text("城关区城市管理局"):has-text("协办：城关区生态环境局"):has-text("答应办到")')
  assert.deepEqual(faults, [])
  await context.close()
  await as(run, 'clerk', it.id, async (desk) => {
    await press(desk, '代录答复')
    assert.equal(await desk.inputValue('#recordedFor'), DEMO.first.name)
    await desk.fill('.doing textarea', '净化器装好了，夜里十点收摊。')
    await send(desk, true)
    await done(desk, '答复已发出')
  })
  assert.match((await it.now()).answer.by, /^城关区城市管理局（.+代录）$/)
}

/** Two at the dispatching office rule at once: one ruling holds, the other is told whose, and keeps what was typed. */
export async function twoDispatchersAtOnce(run) {
  const it = await objected(run.base, '小区门口的窨井盖响。')
  const { context, page, faults } = await deskOf(run.browser, run.base, 'dispatcher')
  await openRequest(page, run.base, it.id)
  await press(page, '指定单位')
  await chooseUnits(page, DEMO.second.name)
  await page.fill('.doing textarea', '井盖归你们管护。')
  const office = await signIn(run.base, 'office')
  await office.post(`/requests/${it.id}/designation`, { leadUnitId: await unitOf(run.base, DEMO.first.name), reason: '按管养台账，由城管局办。' })
  await send(page, true)
  await page.waitForSelector(`.trouble:has-text("先动了这件事"):has-text("${DEMO.first.name}"):has-text("${office.account.name}")`)
  assert.equal(await page.inputValue('.doing textarea'), '井盖归你们管护。')
  assert.equal((await it.now()).dispatch.lead.name, DEMO.first.name)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A unit objects once: while one officer writes, another has; and after the ruling nobody may. An objection that stands goes back. */
export async function objectingTwice(run) {
  const it = await inHands(run.base, '人行天桥的扶手锈穿了。')
  await as(run, 'clerk', it.id, dispatch(DEMO.first.name))
  const { context, page, faults } = await deskOf(run.browser, run.base, DEMO.first.account)
  await openRequest(page, run.base, it.id)
  await press(page, '提出异议')
  await page.fill('.doing textarea', '天桥由市政养护。')
  const unit = await signIn(run.base, DEMO.first.account)
  await unit.post(`/requests/${it.id}/objection`, { reason: '先提了一次。' })
  await send(page, true)
  await page.waitForSelector('.trouble:has-text("单位有异议")')
  assert.equal(await page.inputValue('.doing textarea'), '天桥由市政养护。')
  await as(run, 'dispatcher', it.id, async (desk) => {
    await press(desk, '指定单位')
    await chooseUnits(desk, DEMO.first.name)
    await send(desk)
    await desk.waitForSelector('.doing .error')
    await desk.fill('.doing textarea', '管养台账上是贵单位。')
    await send(desk, true)
    await done(desk, '已指定')
  })
  await openRequest(page, run.base, it.id)
  await page.waitForSelector(':text("已指定，不能再提异议")')
  await page.locator('.more-actions').tap()
  assert.equal(await page.locator('.action-list :text("提出异议")').count(), 0)
  const again = await objected(run.base, '天桥的灯也不亮。')
  await as(run, 'dispatcher', again.id, async (desk) => {
    await press(desk, '异议成立，退回')
    await desk.fill('.doing textarea', '确实不归他们，请另找。')
    await send(desk)
    await done(desk, '已退回')
  })
  assert.equal((await again.now()).state, 'in_progress')
  assert.deepEqual(faults, [])
  await context.close()
}

/** 500, 503 and a session that ran out while units are chosen: what was chosen and written stays, and it is done once. */
export async function troubleWhileDispatching(run) {
  const it = await inHands(run.base, '绿化带里堆了建筑垃圾。')
  const session = await sessionOf(run.base, 'chief', true)
  const { context, page, faults } = await deskOf(run.browser, run.base, 'chief', { session })
  const answers = [500, 503]
  await page.route(`**/requests/${it.id}/dispatch`, async (route) => {
    const status = answers.shift()
    if (!status) return route.continue()
    return route.fulfill({ status, contentType: 'application/problem+json', headers: { 'Retry-After': '2' }, body: JSON.stringify({ status, title: '服务出了问题' }) })
  })
  await openRequest(page, run.base, it.id)
  await press(page, '转办')
  await chooseUnits(page, DEMO.first.name, [DEMO.second.name])
  await page.fill('.doing textarea', '请三天内清运。')
  for (let tries = 0; tries < 2; tries += 1) {
    await send(page)
    await page.waitForSelector('.trouble:has-text("服务出了问题")')
  }
  await page.reload()
  await page.waitForSelector('.doing .unit-row')
  assert.equal(await page.inputValue('.doing textarea'), '请三天内清运。')
  await page.waitForSelector(`:text("主办${DEMO.first.name}，协办${DEMO.second.name}")`)
  await call(run.base, 'DELETE', '/sessions/current', undefined, bearer(session))
  await send(page)
  await page.waitForSelector('dialog:has-text("登录过期")')
  await page.fill('#again-password', PASSWORD)
  await page.locator('dialog button[type=submit]').tap()
  await done(page, '已转办')
  const { timeline } = await it.now()
  assert.equal(timeline.filter(({ kind }) => kind === 'dispatched').length, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Each desk opens on what waits for who sits down, and has the views of its role. */
export async function everyDeskItsOwn(run) {
  const mark = `道闸${Date.now()}`
  const it = await objected(run.base, `停车场出口的${mark}坏了。`)
  const desks = { clerk: ['待受理', '待回访'], chief: ['重办'], member: ['待开始'], office: ['有异议', '已转送'], dispatcher: ['有异议', '在单位'], [DEMO.first.account]: ['在单位', '重办'] }
  for (const [who, views] of Object.entries(desks)) {
    // signing in is tried once: its tries are few a quarter of an hour
    const signsIn = who === 'dispatcher'
    const { context, page, faults } = await (signsIn ? phone(run.browser, run.base, { serviceWorkers: 'block' }) : deskOf(run.browser, run.base, who))
    await page.goto(`${run.base}/desk${signsIn ? '' : '?assignee=my_turn'}`)
    if (signsIn) {
      await page.fill('#username', who)
      await page.fill('#password', PASSWORD)
      await page.locator('button[type=submit]').tap()
    }
    await page.waitForSelector('.view[aria-current]:text-is("轮到您")')
    await page.waitForSelector('.row-link, .empty-inbox')
    for (const view of views) assert.equal(await page.locator(`.view:text-is("${view}")`).count(), 1, `${who}: ${view}`)
    await page.goto(`${run.base}/desk?assignee=my_turn&q=${encodeURIComponent(mark)}`)
    await page.waitForSelector('.row-link, .empty-inbox')
    const mine = await page.locator(`.row-link[data-id="${it.id}"] .row-turn`).count()
    assert.equal(mine, ['office', 'dispatcher'].includes(who) ? 1 : 0, `${who}: whose turn it is`)
    assert.deepEqual(faults, [])
    await context.close()
  }
}
