// The workbench: a request through the hands of clerk, member and chief.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf, done, file, lookAgain, openRequest, picture, press, send, stateOf } from './desk.mjs'
import { bearer, call, PASSWORD, sessionOf, signIn } from './staff.mjs'
import { until } from './steps.mjs'

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
  await clerk.page.fill('.doing .find-box input', '石国栋')
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
  await member.page.fill('.doing textarea', '我今天下午去看一看。')
  await send(member.page)
  await member.page.waitForSelector('.talk .ours:has-text("下午去看")')
  await press(member.page, '答复')
  await member.page.fill('.doing textarea', '电工已经到场，线路烧了，')
  await member.page.setInputFiles('.doing input[type=file]', await picture(browser))
  await member.page.waitForSelector('.file.photo')
  await member.page.reload()
  await member.page.waitForSelector('.doing .file.photo')
  assert.equal(await member.page.inputValue('.doing textarea'), '电工已经到场，线路烧了，')
  await member.page.fill('.doing textarea', '电工已经到场，线路烧了，今晚换好。')
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
  await member.page.fill('.doing textarea', '灯杆要换，等材料。')
  await send(member.page)
  await done(member.page, '延期已记下')
  const chief = await deskOf(browser, base, 'chief')
  await openRequest(chief.page, base, own.id)
  await press(chief.page, '批延期')
  await chief.page.fill('.doing textarea', '同意，材料已在路上。')
  await send(chief.page, true)
  await done(chief.page, '延期已记下')

  // with ready-made words, whose blanks are not sent
  await lookAgain(member.page)
  await member.page.waitForSelector('.timeline :text("材料已在路上")')
  await press(member.page, '答复')
  await member.page.locator('.template:has-text("已经办好")').tap()
  await send(member.page)
  await member.page.waitForSelector('.doing .error:has-text("还有没填的空")')
  await member.page.fill('.doing textarea', '灯杆换了，三盏都亮了。请您看看。')
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
  await page.waitForSelector('.doing .error')
  await page.locator('.option:has-text("诉讼或仲裁") input').check()
  assert.equal(await page.inputValue('#channel'), '人民法院')
  await page.locator('.template:has-text("12348")').tap()
  await page.fill('#note', '借款纠纷要走法律程序，可以先打 12348 免费咨询。')
  await page.waitForSelector('.doing .note:has-text("12348 法律援助")')
  await send(page, true)
  await done(page, '已告诉居民')
  const { decline } = await own.now()
  assert.deepEqual([decline.reasonCode, decline.channel], ['court_or_arbitration', '12348 法律援助'])
  assert.deepEqual(faults, [])
  await context.close()
}

/** Given back by the member, taken on by the chief; three times not solved, closed as that, with a reason. */
export async function givenBackAndNotSolved({ browser, base }) {
  const own = await file(base, '老旧小区二次供水压力不够，六楼用不上水。')
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  const hands = await deskOf(browser, base, 'member')
  await hands.page.goto(`${base}/desk`)
  await hands.page.locator(`.row-link[data-id="${own.id}"]`).tap()
  await press(hands.page, '退回')
  await hands.page.fill('.doing textarea', '这几天出差，请另外安排。')
  await send(hands.page)
  await done(hands.page, '已退回')
  await hands.page.locator('.detail-back').tap()
  await until('it is theirs no longer', async () => (await hands.page.locator(`.row-link[data-id="${own.id}"]`).count()) === 0)

  const { context, page, faults } = await deskOf(browser, base, 'chief')
  await openRequest(page, base, own.id)
  await press(page, '交办')
  await page.locator('.candidate:has-text("我自己来") input').check()
  await send(page)
  await done(page, '已交给邢立平')
  const chief = await signIn(base, 'chief')
  for (const words of ['加压泵已报修。', '加压泵已换。', '管道要整体改造。']) {
    await chief.post(`/requests/${own.id}/start`, {})
    await chief.post(`/requests/${own.id}/answer`, { content: words })
    await own.rate('no', '还是没有水。')
  }
  await openRequest(page, base, own.id)
  await press(page, '未能解决')
  await page.fill('.doing textarea', '要等明年老旧小区改造，已列入名单。')
  await send(page, true)
  await done(page, '已办结')
  await stateOf(page, '未能解决')
  assert.equal((await own.now()).closure, 'not_solved')
  assert.deepEqual([...faults, ...hands.faults], [])
  await context.close()
  await hands.context.close()
}
