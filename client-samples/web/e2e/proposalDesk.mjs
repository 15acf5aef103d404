// What offices, leaders and units do with proposals beside the way of a single one, each in a browser.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { found, move, pick, printed, sitting, stands } from './consulting.mjs'
import { dayIn } from './handling.mjs'
import { ASSISTING, chosen, LEAD, OTHER, partOf, proposal } from './proposing.mjs'
import { signIn } from './staff.mjs'
import { takenAway } from './taking.mjs'
import { download } from './wholeLife.mjs'

const AT_DESK = { viewport: DESK }
const subject = (words) => `关于${words}的提案${Date.now() % 100_000}`
const partLine = (page, words) => page.locator(`.part-list > li:has-text("${words}")`)

/** Two units, each for its own part: one asks for more time, which is granted; both are urged at once; the table as a file. */
export async function separatelyAndUrged(run) {
  const about = subject('背街小巷照明')
  const { id } = await proposal(run.base, about, 'filed')
  await sitting(run, 'dispatcher', `/desk/proposals/${id}`, async (page) => {
    await move(page, 'assignment', { mode: pick('separate'), separateUnitIds: async (box) => { for (const name of [LEAD, OTHER]) await chosen(name)(box) } }, { sure: true })
    await page.waitForSelector('.marks:has-text("分别办理")')
  })
  const { items } = await (await signIn(run.base, 'unit')).get(`/proposals/${id}/assignments`)
  const own = items.find(({ unit }) => unit === LEAD).id
  await sitting(run, 'unit', `/desk/proposal-assignments/${own}`, async (page) => {
    await move(page, 'signing')
    await move(page, 'extension', { until: dayIn(120), reason: '要等路灯招标。' })
    await page.waitForSelector('.note:has-text("等批复")')
  })
  await sitting(run, 'dispatcher', `/desk/proposal-assignments/${own}`, async (page) => {
    await move(page, 'extension-decision', { granted: (box) => box.locator('input').check(), reason: '同意。' }, { sure: true })
    await page.waitForSelector('.note:has-text("已批准延期")')
  })
  await sitting({ ...run, options: AT_DESK }, 'dispatcher', '/desk/proposal-assignments', async (page) => {
    await partLine(page, about).nth(1).waitFor()
    for (const nth of [0, 1]) await partLine(page, about).nth(nth).locator('.part-check').tap()
    await page.locator('.thumb .primary:has-text("催办 2 件")').tap()
    await page.waitForSelector('.done-line:has-text("已催办 2 个单位")')
    await partLine(page, about).nth(1).locator('.marks :text("催办 1 次")').waitFor()
    const lines = await takenAway(page, '提案办理')
    assert.ok(lines.filter((line) => line.includes(about)).length === 2, lines.join('\n'))
  })
}

/** Not ours, the office rules that it is: there is nothing more to object to. */
export async function designated(run) {
  const { id } = await proposal(run.base, subject('河洪道护栏'), 'assigned')
  const part = (await partOf(await signIn(run.base, 'unit'), id)).id
  const at = `/desk/proposal-assignments/${part}`
  await sitting(run, 'unit', at, (page) => move(page, 'objection', { reason: '河洪道归水务部门管理。' }, { sure: true }))
  await sitting(run, 'dispatcher', at, (page) => move(page, 'designation', { reason: '护栏由城管局维护。' }, { sure: true }))
  await sitting(run, 'unit', at, async (page) => {
    await page.waitForSelector('.note:has-text("指定办理")')
    assert.equal(await page.locator('[data-move=objection]').count(), 0)
    await move(page, 'signing')
    await stands(page, '已签收')
  })
}

/** A leader takes it on, sets a step and says that it was reached; everybody sees it. */
export async function overseen(run) {
  const about = subject('小区充电桩')
  const { id } = await proposal(run.base, about, 'assigned')
  await sitting(run, 'leader', `/desk/proposals/${id}`, async (page) => {
    await move(page, 'key-proposal', {}, { sure: true })
    await move(page, 'milestones', { title: '完成摸底', dueOn: dayIn(20) })
    await page.locator('#key-steps ~ ol button').tap()
    await page.locator('.reached-form textarea').fill('四十二个小区都看过了。')
    await page.locator('.reached-form button[type=submit]').tap()
    await page.waitForSelector('#key-steps ~ ol:has-text("四十二个小区")')
  })
  await sitting({ ...run, options: AT_DESK }, 'leader', '/desk/key-proposals?mine=true', async (page) => {
    await page.locator(`.key-list li:has-text("${about}"):has-text("1／1 个节点")`).waitFor()
    const lines = await takenAway(page, '重点提案')
    assert.ok(lines.some((line) => line.includes(about)), lines.join('\n'))
  })
  await sitting(run, 'member', `/proposals/${id}`, (page) => page.waitForSelector('.key-steps:has-text("四十二个小区")'))
}

/** The office names the leader, and at the end that it was an excellent one. */
export async function entrusted(run) {
  const { id } = await proposal(run.base, subject('社区康复站'), 'replied')
  const [office, member] = await Promise.all([signIn(run.base, 'office'), signIn(run.base, 'member')])
  const other = await proposal(run.base, subject('口袋公园'), 'assigned')
  await sitting(run, 'office', `/desk/proposals/${other.id}`, async (page) => {
    await move(page, 'key-proposal', { leaderAccountId: found('任德昌') }, { sure: true })
    await page.waitForSelector('.marks:has-text("重点提案")')
  })
  await office.post(`/proposals/${id}/feedback-request`, {})
  await member.post(`/proposals/${id}/rating`, { processRating: 'satisfied', resultRating: 'satisfied' })
  await sitting(run, 'office', `/desk/proposals/${id}`, async (page) => {
    await move(page, 'excellence', { note: '调研扎实，建议可行。' }, { sure: true })
    await page.waitForSelector('.marks .mark-state:has-text("优秀提案")')
    assert.equal(await page.locator('[data-move=excellence]').count(), 0)
  })
}

/** How long what takes is the committee's own to say. */
export async function daysOfTheCommittee(run) {
  await sitting(run, 'office', '/desk/proposal-clocks', async (page) => {
    const usual = await page.inputValue('#clock-contactWorkdays')
    await page.fill('#clock-contactWorkdays', '0')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#clock-contactWorkdays-error')
    await page.fill('#clock-contactWorkdays', usual)
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.saved')
  })
}

/** The busiest units are called, and what they said is written down. */
export async function heard(run) {
  const title = `办理座谈会${Date.now() % 100_000}`
  await proposal(run.base, subject('垃圾分类'), 'assigned')
  await sitting(run, 'dispatcher', '/desk/proposal-hearings', async (page) => {
    await page.locator('[data-plan]').tap()
    await page.locator('.hearing-form button[type=submit]').tap()
    await page.waitForSelector('.hearing-form [aria-invalid=true]')
    await page.fill('#hearing-title', title)
    await page.fill('#hearing-day', dayIn(10))
    await page.fill('#hearing-place', '区政府二楼会议室')
    await page.locator(`[data-busy]:has-text("${LEAD}")`).tap()
    await page.locator('.hearing-form button[type=submit]').tap()
    await stands(page, '将要召开')
    await move(page, 'record', { content: '城管局：十一件在办，两件要等财政。' }, { sure: true })
    await stands(page, '已经召开')
  })
  await sitting(run, 'unit', '/desk/proposal-hearings', async (page) => {
    await page.locator(`.consult-list a:has-text("${title}")`).tap()
    await page.waitForSelector('.text:has-text("两件要等财政")')
  })
}

/** All of a session as one book, left while it is written and taken when one comes back; each list as a file. */
export async function theBook(run) {
  const about = subject('背街厕所')
  await proposal(run.base, about, 'replied')
  await sitting({ ...run, options: AT_DESK }, 'office', '/desk/proposal-sessions', async (page) => {
    await page.locator('[data-book]').first().tap()
    await page.waitForSelector('progress, button:has-text("取走")')
    await page.goto(`${run.base}/desk/proposal-statistics`)
    await page.waitForSelector('.figures')
    await page.locator('.sessions-beside summary').tap()
    await page.locator('.sessions-beside [data-figure=reply_on_time] [data-session]').nth(1).waitFor()
    await page.goto(`${run.base}/desk/proposal-sessions`)
    const file = await download(page, () => page.locator('.session-list button.strong').tap({ timeout: 60_000 }))
    assert.ok(file.bytes.subarray(0, 5).toString() === '%PDF-' && file.name.endsWith('.pdf') && !file.name.endsWith('.pdf.pdf'), file.name)
    await page.goto(`${run.base}/desk/proposals?view=all`)
    await page.waitForSelector(`.consult-list a:has-text("${about}")`)
    const lines = await takenAway(page, '提案')
    assert.ok(lines.some((line) => line.includes(about)), lines.join('\n'))
  })
}

/** The unit's letter, in both forms, and what came sealed; the office records for a unit that does not sign in. */
export async function recordedFor(run) {
  const { id } = await proposal(run.base, subject('公厕开放时间'), 'filed')
  await sitting(run, 'office', `/desk/proposals/${id}`, (page) => move(page, 'assignment', { mode: pick('sole'), leadUnitId: found(ASSISTING) }, { sure: true }))
  const part = (await partOf(await signIn(run.base, 'office'), id)).id
  await sitting({ ...run, options: AT_DESK }, 'office', `/desk/proposal-assignments/${part}`, async (page) => {
    await move(page, 'signing')
    await move(page, 'contact', { content: '电话说过，石委员没有补充。' })
    await move(page, 'reply', { resultClass: pick('a'), content: '已延长到晚上十点。', number: '城环函〔2026〕3 号', documentIds: printed('盖章答复.pdf'), visibility: pick('public') }, { sure: true })
    await page.waitForSelector('[data-papers] .link-button:has-text("盖章答复.pdf")')
    await move(page, 'reply-papers', { documentIds: printed('附件.pdf'), visibility: pick('private') })
    await page.locator('[data-papers]').nth(1).waitFor()
    await page.waitForSelector(`.history:has-text("${ASSISTING}")`)
    for (const [form, head] of [['pdf', '%PDF-'], ['docx', 'PK']]) {
      const file = await download(page, () => page.locator(`[data-paper=${form}]`).tap())
      assert.ok(file.name.endsWith(`.${form}`) && file.bytes.subarray(0, head.length).toString() === head, file.name)
    }
  })
}
