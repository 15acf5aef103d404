// A consultation through the workbench, from a resident's request to the archive.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { everybody, found, move, party, pick, printed, sitting, stands, stars } from './consulting.mjs'
import { file } from './desk.mjs'
import { dayIn } from './handling.mjs'
import { readings } from './pdf.mjs'

const UNIT = '城关区城市管理局'
const MINUTES = '到会二十一人，一单元同意先行试点，费用按楼层分担。'
const POSITION = '担心采光和噪声，要求先测算再谈补偿。'

/** Proposed from a request, let through, approved, planned, noticed, held, minuted, decided, done, rated, evaluated, archived. */
export async function fromRequestToArchive(run) {
  const title = `老楼加装电梯${Date.now() % 100_000}`
  const it = await file(run.base, '后街三号院六栋楼都没有电梯，老人上下楼难，楼上楼下意见不一，三年没有谈成。')
  const topicId = await propose(run, it, title)
  await sitting(run, 'chief', `/desk/topics/${topicId}`, async (page) => {
    await move(page, 'approval', { publicSummary: '楼上楼下意见不一，怎样商量出大家都能接受的办法。' })
    await stands(page, '通过')
  })
  const id = await plan(run, topicId, title)
  await hold(run, id)
  await settle(run, id)
  await round(run, it, id)
}

async function propose(run, it, title) {
  return sitting(run, 'clerk', `/desk/requests/${it.id}`, async (page) => {
    await page.locator('a:has-text("提为议题")').tap()
    await page.waitForSelector(`.note:has-text("${it.number}")`)
    assert.equal(await page.inputValue('#topic-situation'), it.content ?? '后街三号院六栋楼都没有电梯，老人上下楼难，楼上楼下意见不一，三年没有谈成。')
    await page.fill('#topic-title', title)
    await page.locator('.thumb .primary').tap()
    await stands(page, '待筛选')
    await page.waitForSelector('.line-steps a[href^="/desk/requests/"]')
    await move(page, 'screening', { note: '情况清楚。' })
    await stands(page, '待决定')
    const id = new URL(page.url()).pathname.split('/').pop()
    // and back: the request names its topic
    await page.locator('.line-steps a[href^="/desk/requests/"]').tap()
    await page.waitForSelector(`.detail-main a[href="/desk/topics/${id}"]`)
    assert.equal(await page.locator('a:has-text("提为议题")').count(), 0)
    return id
  })
}

const plan = (run, topicId, title) => sitting(run, 'clerk', `/desk/topics/${topicId}`, async (page) => {
  await page.locator('.move-dock a.primary').tap()
  await page.waitForSelector('#plan-title')
  assert.equal(await page.inputValue('#plan-title'), title)
  await page.fill('#plan-day', dayIn(20))
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#plan-day-error')
  await page.fill('#plan-from', '09:30')
  await page.fill('#plan-to', '11:00')
  await page.fill('#plan-place', '街道协商议事室')
  await party(page, '委员', '石国栋')
  await party(page, '单位', UNIT)
  await party(page, '群众', '三号院住户代表')
  await page.fill('#plan-plan', '先听住户，再听部门，最后逐项议。')
  await page.reload()
  await page.waitForSelector('.parties li:has-text("三号院住户代表")')
  await page.locator('.thumb .primary').tap()
  await page.waitForURL(/consultations\/[0-9a-f-]{36}$/)
  await stands(page, '筹备')
  return new URL(page.url()).pathname.split('/').pop()
})

const hold = (run, id) => sitting(run, 'clerk', `/desk/consultations/${id}`, async (page) => {
  await page.waitForSelector('.marks:has-text("前发通知")')
  await move(page, 'research', { note: '入户走访。' })
  await move(page, 'materials', { title: '情况说明', content: '六栋楼、九个单元、一百零八户。', documentIds: printed('三号院现状.pdf'), visibility: pick('public') })
  await move(page, 'notice')
  await stands(page, '已通知')
  await page.locator('.material > summary').tap()
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.material .link-button').tap()])
  assert.equal(saved.suggestedFilename(), '三号院现状.pdf')
  await move(page, 'opening')
  await move(page, 'attendance', { participantIds: everybody })
  await page.waitForSelector('.came:has-text("到会")')
  await move(page, 'adjournment', { note: '下午接着议。' })
  await stands(page, '休会')
  await move(page, 'opening')
  await move(page, 'minutes', { content: MINUTES, consensus: pick('partial'), positions: sides }, { sure: true })
  await stands(page, '已成纪要')
  const [paper] = await Promise.all([page.waitForResponse((answer) => answer.url().endsWith('/minutes/document')), page.locator('.minutes-paper').tap()])
  assert.deepEqual([paper.status(), paper.headers()['content-type']], [200, 'application/pdf'])
  const words = readings(await (await fetch(paper.url(), { headers: await paper.request().allHeaders().then(({ authorization }) => ({ authorization })) })).arrayBuffer().then(Buffer.from))
  for (const one of [MINUTES.slice(0, 6), POSITION.slice(0, 6), '三号院住户代表']) assert.ok(words.some((reading) => reading.includes(one)), `the paper says ${one}`)
})

async function sides(box) {
  await box.locator('input').first().fill('一楼住户')
  await box.locator('textarea').first().fill(POSITION)
}

async function settle(run, id) {
  const at = `/desk/consultations/${id}`
  await sitting(run, 'clerk', at, async (page) => {
    await move(page, 'outcomes', { title: '一单元先行试点', content: '完成勘察、公示和开工手续。', unitId: found(UNIT), dueOn: dayIn(60), indicator: '装上的单元', indicatorUnit: '个', before: '0' })
    await page.waitForSelector(`.outcome:has-text("${UNIT}")`)
    await move(page, 'submission')
  })
  await sitting(run, 'leader', at, async (page) => {
    await move(page, 'decision', { decision: pick('adopted'), reason: '同意，先试点。' }, { sure: true })
    await stands(page, '采纳')
  })
  await sitting(run, 'clerk', at, async (page) => {
    await move(page, 'implementation', {}, { sure: true })
    await stands(page, '落实中')
  })
  await sitting(run, 'unit', '/desk/outcomes?answered=false', async (page) => {
    const own = page.locator(`.outcome:has(a[href$="${id}"])`)
    await own.locator('button.strong').tap()
    assert.equal(await own.locator('[data-field=recordedFor]').count(), 0)
    await own.locator('[data-field=content] textarea').fill('勘察、公示已完成，本月开工。')
    await own.locator('[data-field=after] input').fill('1')
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator(`.note.good:has-text("${UNIT}")`).waitFor()
    await page.goto(`${run.base}${at}`)
    await move(page, 'ratings', { rating: stars(4) })
  })
  await sitting(run, 'member', at, async (page) => { await move(page, 'ratings', { rating: stars(5), comment: '议而有决。' }) })
}

async function round(run, it, id) {
  await sitting(run, 'clerk', `/desk/consultations/${id}`, async (page) => {
    await stands(page, '已答复')
    await page.waitForSelector(':text("2 方评价，平均 4.5 分")')
    await page.waitForSelector('.outcome:has-text("办之前 0个，办之后 1个")')
    await move(page, 'evaluation', { content: '试点单元从签字到开工用了两个月。' })
    await page.waitForSelector('h2:has-text("归档清单（7／7）")')
    await move(page, 'archive', {}, { sure: true })
    await stands(page, '已归档')
    await page.waitForSelector('.line-steps a[href^="/desk/requests/"]')
  })
  const { context, page, faults } = await phone(run.browser, run.base)
  await page.goto(`${run.base}/t/${it.number}#${it.receipt}`)
  for (const kind of ['request', 'topic', 'consultation', 'outcome']) await page.waitForSelector(`.timeline [data-kind=${kind}]`)
  assert.deepEqual(faults, [])
  await context.close()
}
