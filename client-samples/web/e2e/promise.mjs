// A proposal the whole way: a resident's request, an opinion report that the city adopted, a proposal with two cosigners,
// two units, an objection, a promise that did not satisfy, a second handling, the promise kept; and the receipt shows it.
import assert from 'node:assert/strict'
import { DESK, phone } from './browser.mjs'
import { begin, found, move, pick, sitting, stands } from './consulting.mjs'
import { own } from './desk.mjs'
import { accept, as, assign, dayIn, DEMO } from './handling.mjs'
import { TEXT as REPORT } from './opinions.mjs'
import { ASSISTING, CATEGORY, chosen, COSIGNERS, idIn, LEAD, openSession, OTHER, partOf } from './proposing.mjs'
import { signIn } from './staff.mjs'
import { fileByScan } from './wholeLife.mjs'

export async function fromRequestToThePromiseKept(run) {
  await openSession(run.base)
  const mark = Date.now() % 100_000
  const it = await asked(run)
  await assignedToTheMember(run, it)
  await adopted(run, await reported(run, it, `后街老年助餐${mark}`))
  const id = await proposed(run, it, `关于开设后街老年助餐点的提案${mark}`)
  for (const { account } of COSIGNERS) await sitting(run, account, `/desk/proposals/${id}`, (page) => move(page, 'cosignature'))
  await filed(run, id)
  const part = await assigned(run, id)
  await objectedAndReassigned(run, id, part)
  await advised(run, id)
  await replied(run, part, '先在后街试一处，其余列入明年计划。')
  await rated(run, id, 'dissatisfied')
  await replied(run, await again(run, id), '三处助餐点已定址，明年六月前全部开餐。')
  await rated(run, id, 'satisfied')
  await kept(run, id)
  await shown(run, it, id)
}

/** A resident scans the code at the door and says what is wrong. */
const asked = async (run) => own(run.base, await fileByScan(run, 'guangwumen', '后街的老年食堂关了以后，我母亲八十二岁，每天只能热一顿剩饭，走到最近的食堂要半个多小时。'))

/** Accepted and given to the member, who has it in hand. */
const assignedToTheMember = (run, it) => as(run, DEMO.clerk, it.id, async (page) => {
  await accept(page)
  await assign(DEMO.memberName)(page)
})

/** The member writes in their own words what the resident was not asked about. */
const reported = (run, it, title) => sitting(run, 'member', `/desk/requests/${it.id}`, async (page) => {
  await page.locator('.act-report').tap()
  await page.locator('[name=opinion-confirmed]').check()
  await page.locator('[name=opinion-consent][value=not_asked]').check()
  await page.locator('.thumb .primary').tap()
  await page.locator('[name=opinion-visibility][value=public]').check()
  for (const [name, words] of Object.entries({ title, ...REPORT })) await page.fill(`#opinion-${name}`, words)
  await page.waitForSelector('[data-safety=saved]')
  await page.locator('.thumb .primary').tap()
  await stands(page, '待初审')
  return { id: idIn(page), title }
})

async function adopted(run, { id, title }) {
  await sitting(run, 'office', `/desk/opinion-reports/${id}`, async (page) => {
    await move(page, 'screening', { note: '情况清楚。' })
    await page.locator('.move-dock a.primary').tap()
    await page.fill('#opinion-recommendations', `${REPORT.recommendations}送餐费用由区财政补贴一半。`)
    await page.fill('#opinion-note', '补上费用从哪里来。')
    await page.locator('.thumb .primary').tap()
    await stands(page, '已编辑')
    await move(page, 'issue', {}, { sure: true })
    await stands(page, '已签发')
    await move(page, 'forwarding', { level: pick('city') })
    await page.waitForSelector('.adoption :text("兰州市政协")')
  })
  await sitting(run, 'office-lanzhou', '/desk/adoptions?state=forwarded', async (page) => {
    const own = page.locator(`.adoption:has-text("${title}")`)
    await own.locator('[data-move=decision]').tap()
    await page.locator('[data-field=adopted] input[value=adopted]').check()
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator('.mark-state:has-text("已采用")').waitFor()
  })
}

/** In one step from the report, whose text is there already; two members are asked to cosign. */
async function proposed(run, it, subject) {
  const { lineage } = await it.now()
  const report = lineage.find(({ kind }) => kind === 'opinion_report')
  return sitting(run, 'member', `/desk/opinion-reports/${report.id}`, async (page) => {
    await page.locator('a:has-text("写成提案")').tap()
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#proposal-subject')
    assert.equal(await page.inputValue('#proposal-situation'), REPORT.situation)
    await page.fill('#proposal-subject', subject)
    await page.selectOption('#proposal-category', CATEGORY)
    await page.locator('input[name=proposal-kind][value=joint]').check()
    await page.locator('.thumb .primary').tap()
    await move(page, 'cosigners', { memberIds: async (box) => { for (const { name } of COSIGNERS) await chosen(name)(box) } })
    await page.locator('.parties li[data-answer=asked]').nth(1).waitFor()
    return idIn(page)
  })
}

async function filed(run, id) {
  const at = `/desk/proposals/${id}`
  await sitting(run, 'member', at, async (page) => {
    await page.locator('.parties li[data-answer=confirmed]').nth(1).waitFor()
    await move(page, 'publication-consent')
    await move(page, 'submission', {}, { sure: true })
  })
  await sitting(run, 'office', at, async (page) => {
    await move(page, 'examination')
    await move(page, 'filing', {}, { sure: true })
    await move(page, 'publication')
    await stands(page, '已立案')
  })
}

/** From the board, to a unit that leads and one that helps. */
async function assigned(run, id) {
  await sitting({ ...run, options: { viewport: DESK } }, 'dispatcher', '/desk/proposal-board', async (page) => {
    await page.locator(`[data-id="${id}"]`).tap()
    await move(page, 'assignment', { mode: pick('joint'), leadUnitId: found(OTHER), assistingUnitIds: chosen(ASSISTING) }, { sure: true })
    await stands(page, '办理中')
  })
  return (await partOf(await signIn(run.base, 'dispatcher'), id)).id
}

/** It is not theirs, they say; the ruling gives it to another. */
async function objectedAndReassigned(run, id, part) {
  await sitting(run, 'unit-zj', '/desk/proposal-assignments', async (page) => {
    await page.locator(`[data-id="${part}"]`).tap()
    await move(page, 'objection', { reason: '助餐点的选址和开办不归住建部门。' }, { sure: true })
    await stands(page, '有异议')
  })
  await sitting(run, 'dispatcher', '/desk/proposal-board', async (page) => {
    await page.locator(`[data-id="${part}"]`).tap()
    await move(page, 'reassignment', { unitId: found(LEAD), reason: '改由城管局牵头，统筹临街用房。' }, { sure: true })
    await page.waitForSelector(`.marks:has-text("${LEAD}")`)
    await stands(page, '待签收')
  })
}

/** The unit that helps gives the one that leads its opinion. */
async function advised(run, id) {
  const helping = await signIn(run.base, 'unit-hb')
  const { items } = await helping.get(`/proposals/${id}/assignments`)
  await sitting(run, 'unit-hb', `/desk/proposal-assignments/${items.find(({ duty }) => duty === 'assisting').id}`, async (page) => {
    await move(page, 'signing')
    await move(page, 'opinion', { content: '助餐点须装油烟净化设施，我局可先行指导。' }, { sure: true })
    await stands(page, '已答复')
  })
}

/** Signed for, the proposer contacted and met, replied with a promise; and passed on to the proposer. */
async function replied(run, part, words) {
  const id = await sitting(run, 'unit', `/desk/proposal-assignments/${part}`, async (page) => {
    await move(page, 'signing')
    await move(page, 'contact', { content: '电话联系了石委员，约好周四到现场。' })
    await move(page, 'proposer-meetings', { heldOn: dayIn(0), place: '后街社区', attendees: '石国栋、社区书记', content: '看了两处空房。', agreement: pick('partly_agreed') })
    await page.waitForSelector('#meetings')
    await move(page, 'progress', { stage: pick('measures_set'), content: '已选好两处用房。' })
    await move(page, 'reply', { resultClass: pick('b'), content: words, promise: '三处助餐点全部开餐', promisedOn: dayIn(200) }, { sure: true })
    await page.waitForSelector('.reply:has-text("列入计划")')
    return (await page.locator('a[href^="/desk/proposals/"]').first().getAttribute('href')).split('/').pop()
  })
  await sitting(run, 'office', `/desk/proposals/${id}`, async (page) => {
    await stands(page, '已办复')
    await move(page, 'feedback-request')
  })
}

const rated = (run, id, how) => sitting(run, 'member', `/desk/proposals/${id}`, async (page) => {
  await begin(page, 'rating')
  assert.equal(await page.locator('.doing [data-field=recordedFor]').count(), 0)
  await page.locator('.doing header button').tap()
  const words = how === 'dissatisfied' ? { comment: '没有说清其余几处哪天开。' } : {}
  await move(page, 'rating', { processRating: pick('satisfied'), resultRating: pick(how), ...words }, { sure: true })
  await stands(page, how === 'dissatisfied' ? '重新办理' : '跟踪承诺')
})

/** Once more, by a higher hand. */
async function again(run, id) {
  await sitting(run, 'dispatcher', '/desk/proposal-board', async (page) => {
    await page.locator(`[data-id="${id}"]`).tap()
    await move(page, 'assignment', { mode: pick('sole'), leadUnitId: found(LEAD), higherHand: '分管副区长' }, { sure: true })
  })
  return (await partOf(await signIn(run.base, 'unit'), id)).id
}

/** Found among the promises that are tracked; what became of it is reported, and that closes it. */
async function kept(run, id) {
  await sitting(run, 'unit', '/desk/proposal-assignments?tracked=true', async (page) => {
    await page.locator('.part-list a:has-text("助餐点")').first().tap()
    await move(page, 're-reply', { resultClass: pick('a'), content: '三处助餐点都已开餐，每天送餐八十份。' }, { sure: true })
  })
  await sitting(run, 'office', `/desk/proposals/${id}`, async (page) => {
    await stands(page, '已二次答复')
    await move(page, 'conclusion', {}, { sure: true })
    await stands(page, '已办结')
  })
}

/** On the resident's own phone, by the receipt alone. */
async function shown({ browser, base }, it, id) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/t/${it.number}#${it.receipt}`)
  await page.waitForSelector('.timeline [data-kind=opinion_report] [data-level=city]')
  const stop = page.locator('.timeline [data-kind=proposal]')
  for (const words of ['提案号 CG-', `${COSIGNERS.length} 位委员联名`, '有单位提出异议，已经改由别的单位办', `${ASSISTING}一起帮着办`, '先联系了提案人', '第一次答复', '提案人：不满意', '重新办以后', `${LEAD}答复：列入计划解决`, '办结', '承诺的事已经办到', '每天送餐八十份', '换更高一级的领导重新办过', '提案人：满意']) await stop.locator(`p:has-text("${words}")`).first().waitFor()
  await stop.locator('.stop-earlier :text("先在后街试一处")').waitFor()
  const told = await stop.innerText()
  for (const words of ['不归住建部门', '统筹临街用房', '油烟净化', ...COSIGNERS.map(({ name }) => name)]) assert.ok(!told.includes(words), words)
  await page.locator('.timeline [data-kind=proposal] .stop-link').tap()
  for (const step of ['filed', 'assigned', 'replied', 'closed']) await page.waitForSelector(`.milestones [data-kind=${step}]`)
  await page.waitForSelector('.proposal-reply:has-text("每天送餐八十份")')
  assert.equal(new URL(page.url()).pathname, `/proposals/${id}`)
  assert.deepEqual(faults, [])
  await context.close()
}
