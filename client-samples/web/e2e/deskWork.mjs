// What staff do beside the moves of one request: notes, templates, many at once, filing for others, watching.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { deskOf, file, lookAgain, openRequest, picture } from './desk.mjs'
import { accessible } from './measuring.mjs'
import { signIn } from './staff.mjs'

/** A note is read by the colleague and not by the resident; trouble keeps what was typed, and one key makes one note. */
export async function notesAmongStaff({ browser, base }) {
  const own = await file(base, '单元门禁坏了，谁都能进。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  let tries = 0
  const keys = new Set()
  await page.route('**/notes', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.add(route.request().headers()['idempotency-key'])
    if (tries++) return route.continue()
    return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, title: '暂时忙不过来', detail: '请稍后再试。' }) })
  })
  await page.locator('.note-begin').tap()
  await page.fill('.notes textarea', '物业说下周换锁，先别答复。')
  await page.locator('.notes button[type=submit]').tap()
  await page.waitForSelector('.notes .note.wrong')
  assert.equal(await page.inputValue('.notes textarea'), '物业说下周换锁，先别答复。')
  // what was not kept is there again after a reload
  await page.reload()
  await page.waitForSelector('.notes textarea')
  assert.equal(await page.inputValue('.notes textarea'), '物业说下周换锁，先别答复。')
  await page.locator('.notes textarea').focus()
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.note-list :text("下周换锁")')
  assert.equal(keys.size, 2, 'a reload is another try by another key')
  const chief = await signIn(base, 'chief')
  assert.deepEqual((await chief.get(`/requests/${own.id}/notes`)).items.map(({ content, own: mine }) => [content, mine]), [['物业说下周换锁，先别答复。', false]])
  assert.ok(!JSON.stringify(await own.now()).includes('下周换锁'), 'the resident reads none of it')
  assert.deepEqual(faults.filter((fault) => !fault.includes('503')), [])
  await context.close()
}

/** Of three picked one has changed meanwhile: two are assigned, the third is named with the reason and stays picked. */
export async function severalAtOnce({ browser, base }) {
  const clerk = await signIn(base, 'clerk')
  const mark = `小广场${Date.now() % 100000}`
  const all = []
  for (const what of ['健身器材松动', '长椅断了', '路灯不亮']) {
    const one = await file(base, `${mark}${what}，请修一修。`)
    await clerk.post(`/requests/${one.id}/acceptance`, {})
    all.push(one)
  }
  const { context, page, faults } = await deskOf(browser, base, 'clerk', { viewport: DESK })
  await page.goto(`${base}/desk?q=${encodeURIComponent(mark)}`)
  await page.waitForSelector('.row-link >> nth=2')
  await page.locator('.pick-begin').click()
  for (const one of all) await page.locator(`li:has([data-id="${one.id}"]) .pick-box input`).check()
  await all[1].write('又断了一条腿。')
  await page.locator('.pick-bar .primary').click()
  await page.fill('dialog .find-box input', '石国栋')
  await page.locator('dialog .candidate:has-text("石国栋") input').check()
  await page.fill('#batch-reason', '都在小广场，请一次看完。')
  await page.locator('dialog button[type=submit]').click()
  await page.waitForSelector('dialog .batch-good:has-text("2")')
  await page.waitForSelector('dialog .batch-line:has-text("没有改派")')
  await page.locator('dialog .button.primary').click()
  await page.waitForSelector('.pick-bar:has-text("1")')
  for (const [index, one] of all.entries()) assert.equal((await one.now()).state, index === 1 ? 'accepted' : 'assigned')
  const member = await signIn(base, 'member')
  assert.equal((await member.get(`/requests/${all[0].id}/notes`)).items[0].content, '都在小广场，请一次看完。')
  assert.deepEqual(faults, [])
  await context.close()
}

const PASTED = '三单元李姐 11月20日 早上8:30\n东岗西路12号院门口的路灯坏了三盏，晚上看不见，电话 139 0931 0000 [图片]'

/** A message of the group and its picture become a request with a slip, and a link for the group that tells nothing of it. */
export async function pastedFromTheGroup({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'clerk', { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${base}/desk/file`)
  await page.locator('.channels input[value=wechat]').check()
  await page.fill('#pasted', PASTED)
  await page.locator('form button:has-text("识别地点和电话")').tap()
  await page.waitForSelector('.found[aria-pressed=true] >> nth=1')
  assert.equal(await page.inputValue('#filing-place'), '东岗西路12号院')
  assert.equal(await page.inputValue('#filing-phone'), '13909310000')
  assert.equal(await page.inputValue('#filing-name'), '三单元李姐')
  assert.ok((await page.inputValue('#filing-content')).startsWith('东岗西路12号院门口'))
  // what was found can be put right
  await page.fill('#filing-place', '东岗西路12号院北门')
  await page.setInputFiles('form input[type=file]', await picture(browser))
  await page.waitForSelector('.file.photo')

  // nothing goes before the notice was told; what was typed outlives a reload
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#agreed-error:has-text("请先告知")')
  await page.reload()
  await page.waitForSelector('.file.photo')
  assert.equal(await page.inputValue('#filing-place'), '东岗西路12号院北门')
  await page.locator('.channels input[value=wechat]').check()
  await page.locator('input[aria-describedby=agreed-error]').check()
  let tries = 0
  const keys = new Set()
  await page.route('**/api/v1/requests', (route) => {
    keys.add(route.request().headers()['idempotency-key'])
    return tries++ ? route.continue() : route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify({ status: 503, title: '暂时忙不过来' }) })
  })
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note.wrong:has-text("暂时忙不过来")')
  await page.locator('.note.wrong button').tap()
  await page.waitForSelector('.filed-receipt')
  assert.equal(keys.size, 1, 'one key however often')
  const receipt = (await page.locator('.filed-receipt').innerText()).replace(/\s/g, '')
  assert.match(receipt, /^[0-9A-Z]{24}$/)
  assert.ok(await page.locator('.thumb .primary:has-text("再登记一件")').count())

  // both papers, with the receipt this once
  for (const size of ['roll', 'a5']) {
    const [printed] = await Promise.all([
      page.waitForResponse((answer) => answer.url().includes(`/slip?size=${size}`)),
      page.locator(`button:has-text("${size === 'roll' ? '80 毫米' : 'A5'}")`).tap(),
    ])
    assert.deepEqual([printed.status(), printed.headers()['content-type']], [200, 'application/pdf'])
  }

  await page.locator('button:has-text("生成进度链接")').tap()
  const words = await page.locator('.status-link .text').innerText()
  const url = words.match(/https?:\/\/\S+\/g\/\S+/)[0]
  for (const secret of [receipt, '李姐', '13909310000', '东岗西路', '路灯']) assert.ok(!words.includes(secret), secret)
  const chat = await browser.newContext({ locale: 'zh-CN' })
  const group = await chat.newPage()
  await group.goto(url)
  const shown = await group.content()
  assert.ok(shown.includes('已经收到'), 'how far it is')
  for (const secret of [receipt, '李姐', '13909310000', '东岗西路', '路灯']) assert.ok(!shown.includes(secret), secret)
  assert.deepEqual(await accessible(group), [])
  await chat.close()

  await page.locator('.page a.button.wide').tap()
  await page.waitForSelector('.said:has-text("路灯坏了三盏")')
  await page.waitForSelector('.photo-button img')
  assert.deepEqual(faults.filter((fault) => !fault.includes('503')), [])
  await context.close()
}

/** Somebody watches what a colleague has in hand, is told of what happens, and finds it in the list. */
export async function watchedByAColleague({ browser, base }) {
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const own = await file(base, `广场舞音响太大，晚上十点还在放。（${Date.now()}）`)
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  const { context, page, faults } = await deskOf(browser, base, 'chief')
  await openRequest(page, base, own.id)
  await page.locator('.watch').tap()
  await page.waitForSelector('.watch[aria-pressed=true]')
  await member.post(`/requests/${own.id}/start`, {})
  const chief = await signIn(base, 'chief')
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await chief.get('/notices?limit=5')).items.some((one) => one.requestId === own.id && one.type === 'request.watched')) break
    await page.waitForTimeout(250)
  }
  await page.goto(`${base}/desk/notices`)
  await page.waitForSelector(`.notice:has-text("${own.number}"):has-text("您关注的")`)
  await page.goto(`${base}/desk`)
  await page.locator('.view:has-text("关注")').tap()
  await page.waitForSelector(`.row-link[data-id="${own.id}"]`)
  assert.match(page.url(), /watched=true/)
  await page.locator(`.row-link[data-id="${own.id}"]`).tap()
  await page.locator('.watch[aria-pressed=true]').tap()
  await page.waitForSelector('.watch[aria-pressed=false]')
  await page.goto(`${base}/desk?watched=true`)
  await page.waitForSelector('.inbox')
  await lookAgain(page)
  assert.equal(await page.locator(`.row-link[data-id="${own.id}"]`).count(), 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A slip that is printed again comes without the receipt, and only where the venue is run. */
export async function slipsAgain({ browser, base }) {
  const own = await file(base, '楼下餐馆油烟直排到窗口。')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await page.locator('.papers summary').tap()
  const [printed] = await Promise.all([page.waitForResponse((answer) => answer.url().includes('/slip?size=roll')), page.locator('.papers button:has-text("80 毫米")').tap()])
  assert.equal(printed.status(), 200)
  assert.equal(printed.request().headers()['mashang-receipt'], undefined)
  assert.deepEqual(faults, [])
  await context.close()
}
