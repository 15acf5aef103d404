// Topics, calls, plans, days and the short way at the desk; and what goes wrong meanwhile.
import assert from 'node:assert/strict'
import { begin, everybody, found, implementing, move, party, pick, sitting, stands, stars, topic } from './consulting.mjs'
import { dayIn } from './handling.mjs'
import { fails } from './phones.mjs'
import { signIn } from './staff.mjs'
import { takenAway } from './taking.mjs'

/** Merged, deferred, not taken up: each with its reason, which is asked for; the filters stand in the address. */
export async function topicsDecided(run) {
  const mark = `停车${Date.now() % 100_000}`
  const [kept, same, later, never] = await Promise.all(['甲', '乙', '丙', '丁'].map((one) => topic(run.base, `${mark}${one}`, 'screened')))
  const at = (one, what) => sitting(run, 'chief', `/desk/topics/${one.id}`, what)
  await at(same, async (page) => {
    await move(page, 'merger', { topicId: found(`${mark}甲`), note: '说的是一件事。' }, { sure: true })
    await stands(page, '已合并')
    await page.locator('.note a').tap()
    await page.waitForSelector(`h1:has-text("${mark}甲")`)
  })
  await at(later, async (page) => {
    await begin(page, 'deferral')
    await page.locator('.doing button[type=submit]').tap()
    await page.waitForSelector('.doing .error')
    await page.locator('.doing header button').tap()
    await move(page, 'deferral', { reasonCode: pick('not_ripe'), reason: '等规划定了再议。' })
    await page.waitForSelector('.note:has-text("时机未到"):has-text("等规划定了再议")')
  })
  await at(never, async (page) => { await move(page, 'rejection', { reasonCode: pick('outside_the_committee'), reason: '归市里管。' }, { sure: true }) })
  await sitting(run, 'chief', '/desk/topics', async (page) => {
    await page.selectOption('#topics-state', 'deferred')
    await page.waitForSelector(`[data-id="${kept.id}"]`, { state: 'detached' })
    await page.waitForSelector(`[data-id="${later.id}"]`)
    await page.reload()
    assert.equal(await page.inputValue('#topics-state'), 'deferred')
    await page.waitForSelector(`[data-id="${later.id}"]`)
    const lines = await takenAway(page, '议题')
    assert.ok(lines.some((one) => one.startsWith(`${mark}丙,暂缓,`)), lines.join('\n'))
    assert.ok(lines.slice(1).every((one) => one.includes(',暂缓,')), lines.join('\n'))
  })
}

/** A call is announced and ended; a year's plan is drafted, given back, worded anew, approved; the days are set. */
export async function callsPlansAndDays(run) {
  const mark = String(Date.now() % 100_000)
  await sitting(run, 'clerk', '/desk/topic-calls/new', async (page) => {
    await page.fill('#call-title', `秋季征题${mark}`)
    await page.fill('#call-description', '身边有什么事，想请大家坐下来议一议？')
    await page.locator('.thumb .primary').tap()
    const call = page.locator(`.call-list > li:has-text("秋季征题${mark}")`)
    await call.locator('.mark-state:has-text("正在征")').waitFor()
    await call.locator('[data-move=closure]').tap()
    await call.locator('button[type=submit]').tap()
    await call.locator('[role=alertdialog] .primary').tap()
    await call.locator(':text("已结束")').waitFor()
  })
  const year = 2100 + (Number(mark) % 90)
  const id = await sitting(run, 'office', '/desk/consultation-plans/new', async (page) => {
    await page.fill('#yearly-title', `年度协商计划${mark}`)
    await page.fill('#yearly-year', String(year))
    await page.fill('#entry-title-0', '老旧小区加装电梯')
    await page.locator('button[type=submit]').tap()
    await stands(page, '草稿')
    await move(page, 'submission')
    await stands(page, '待审批')
    return new URL(page.url()).pathname.split('/').pop()
  })
  await sitting(run, 'leader', `/desk/consultation-plans/${id}`, (page) => move(page, 'return', { reason: '再加一项养老。' }))
  await sitting(run, 'office', `/desk/consultation-plans/${id}`, async (page) => {
    await page.waitForSelector('.history :text("再加一项养老")')
    await page.locator('button:has-text("改计划")').tap()
    await page.locator('button:has-text("再加一项")').tap()
    await page.fill('#entry-title-1', '社区养老食堂')
    await page.selectOption('#entry-quarter-1', { label: '第 3 季度' })
    await page.locator('button[type=submit]').tap()
    await page.waitForSelector('h2:has-text("第 3 季度")')
    await move(page, 'submission')
  })
  await sitting(run, 'leader', `/desk/consultation-plans/${id}`, async (page) => {
    await move(page, 'approval', {}, { sure: true })
    await stands(page, '已批准')
  })
  await sitting(run, 'office', '/desk/consultation-clocks', async (page) => {
    const before = await page.inputValue('#village-noticeWorkdays')
    await page.fill('#village-noticeWorkdays', '500')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#village-noticeWorkdays-error')
    await page.fill('#village-noticeWorkdays', before)
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.saved')
  })
}

/** The server is busy, the network is away, the page is closed, somebody was quicker: what was typed stays, and is done once. */
export async function nothingTypedIsLost(run) {
  const { id } = await implementing(run.base, `夜市油烟${Date.now() % 100_000}`)
  const words = '第一批二十家已装好，第二批下月装。'
  await sitting(run, 'unit', '/desk/outcomes', async (page) => {
    const own = page.locator(`.outcome:has(a[href$="${id}"])`)
    await own.locator('button.strong').tap()
    await own.locator('textarea').fill(words)
    for (const status of [429, 500, 503, 0]) {
      await fails('**/outcomes/*/answer', status)(page)
      await own.locator('button[type=submit]').tap()
      await own.locator('[role=alertdialog] .primary').tap()
      await own.locator('.note.wrong').waitFor()
      await page.unroute('**/outcomes/*/answer')
      assert.equal(await own.locator('textarea').inputValue(), words)
    }
    await page.reload()
    await own.locator('button.strong').tap()
    assert.equal(await own.locator('textarea').inputValue(), words)
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator(`.note.good:has-text("${words}")`).waitFor()
  })
  await sitting(run, 'clerk', `/desk/consultations/${id}`, async (page) => {
    await begin(page, 'evaluation')
    await page.locator('.doing textarea').fill('先记两句。')
    await sitting(run, 'chief', `/desk/consultations/${id}`, (other) => move(other, 'evaluation', { content: '办成了。' }))
    await page.locator('.doing button[type=submit]').tap()
    await page.waitForSelector('.doing .note:has-text("先动了这件事")')
    assert.equal(await page.locator('.doing textarea').inputValue(), '先记两句。')
    await page.waitForSelector('.marks .mark-state:has-text("已评估")')
  })
}

/** A micro-consultation: planned, worded anew, held, minuted and done by those who held it; a rating is recorded from paper. */
export async function theShortWay(run) {
  const title = `门口的垃圾桶${Date.now() % 100_000}`
  await sitting(run, 'clerk', '/desk/consultations/new', async (page) => {
    await page.fill('#plan-title', title)
    await party(page, '群众', '临街住户代表')
    await page.locator('.thumb .primary').tap()
    await page.waitForURL(/consultations\/[0-9a-f-]{36}$/)
    await page.locator('.more-actions').tap()
    await page.locator('dialog a:has-text("改方案")').tap()
    await page.waitForSelector('.parties li:has-text("临街住户代表")')
    await page.fill('#plan-place', '楼下小广场')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('dd:has-text("楼下小广场")')
    await move(page, 'opening')
    await move(page, 'attendance', { participantIds: everybody })
    await move(page, 'minutes', { content: '桶移到东墙边，每天清两次。' }, { sure: true })
    await move(page, 'outcomes', { title: '移桶', content: '桶移到东墙边。', dueOn: dayIn(7) })
    await move(page, 'implementation', {}, { sure: true })
    const own = page.locator('.outcome')
    await own.locator('button.strong').tap()
    await own.locator('[data-field=content] textarea').fill('已经移好。')
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await stands(page, '已答复')
    await move(page, 'ratings', { participantId: pick(await partyId(run.base, page)), rating: stars(5) })
    await move(page, 'evaluation', { content: '当天议、当天办。' })
    await stands(page, '已评估')
    assert.equal(await page.locator('.life-line li').count(), 6)
  })
}
async function partyId(base, page) {
  const clerk = await signIn(base, 'clerk')
  return (await clerk.get(`/consultations/${new URL(page.url()).pathname.split('/').pop()}`)).participants[0].id
}

/** While the unit writes, its words are recorded for it: it is told, and what it wrote stays in sight. */
export async function answeredByTwo(run) {
  const { id } = await implementing(run.base, `油烟净化${Date.now() % 100_000}`)
  await sitting(run, 'unit', '/desk/outcomes?answered=false', async (page) => {
    const own = page.locator(`.outcome:has(a[href$="${id}"])`)
    await own.locator('button.strong').tap()
    await own.locator('textarea').fill('正在安装。')
    const clerk = await signIn(run.base, 'clerk')
    const [outcome] = (await clerk.get(`/consultations/${id}`)).outcomes
    await clerk.post(`/outcomes/${outcome.id}/answer`, { content: '电话里说已经装好。', recordedFor: '城管局' })
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator('.note:has-text("先动了这件事")').waitFor()
    await own.locator('.note.good:has-text("已经装好")').waitFor()
    assert.equal(await own.locator('textarea').inputValue(), '正在安装。')
    assert.ok(await own.locator('button[type=submit]').isDisabled())
  })
}
