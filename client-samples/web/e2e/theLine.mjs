// What somebody says at a reception day, the whole way: rule, day, booking, record, request, topic, discussion,
// consultation, outcome, and back to the receipt. Everything is done in a browser, each by whoever does it.
import assert from 'node:assert/strict'
import { DESK, phone } from './browser.mjs'
import { everybody, found, move, party, pick, sitting, stands, stars } from './consulting.mjs'
import { dayIn } from './handling.mjs'
import { soon } from './receptionDays.mjs'
import { call, signIn } from './staff.mjs'
import { stored, until } from './steps.mjs'

const AT = 'yannan'
const CLERK = `clerk-${AT}`
const CHIEF = `chief-${AT}`
const UNIT = '城关区城市管理局'
const SAID = '雁南路口的人行天桥没有坡道，轮椅和童车过不去，绕行要走一公里。'
const TITLE = '天桥加装坡道'
const idAt = (page) => new URL(page.url()).pathname.split('/').pop()

export async function fromTheRuleToTheReceipt(run) {
  const dayId = await announced(run)
  const ticket = await booked(run, dayId)
  const it = await received(run, await broughtForward(run, dayId), ticket)
  await writtenUp(run, it)
  const topicId = await proposed(run, it)
  await spokenAbout(run, topicId)
  const id = await planned(run, topicId)
  await held(run, id)
  await settled(run, id)
  await proposedOf(run, id)
  await shown(run, it, id)
}

/** Day 20 of each month becomes days with people on duty, and the days are announced. */
const announced = (run) => sitting({ ...run, options: { viewport: DESK } }, CHIEF, '/desk/reception', async (page) => {
  await page.locator('.reception-ways a').first().tap()
  await page.locator('.add-rule').tap()
  await page.selectOption('#rule-0-pattern', 'monthly')
  await page.fill('#rule-0-day', '20')
  await page.locator('.save-bar button[type=submit]').tap()
  await page.waitForSelector('.saved')
  await page.locator('.run-box button[type=submit]').tap()
  await page.waitForSelector('.run-made')
  const chief = await signIn(run.base, CHIEF)
  const { items } = await chief.get(`/reception-days?venue=${chief.account.venueIds[0]}&state=planned`)
  const day = items.find((one) => one.heldOn >= dayIn(8))
  await page.goto(`${run.base}/desk/reception?month=${day.heldOn.slice(0, 7)}`)
  await page.locator('.open-publish').tap()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .saved:has-text("已公布")')
  return day.id
})

/** From the poster on the wall, without an account. */
async function booked({ browser, base }, dayId) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/s/${AT}`)
  await page.locator('.entries a[href*="/reception"]').tap()
  await page.locator(`.day-line[href$="${dayId}"]`).tap()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.agreed-to')
  await page.fill('#topic', '天桥的坡道')
  await page.fill('#phone', `138${String(Date.now()).slice(-8)}`)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.ticket-code')
  const [ticket] = await stored(page, 'tickets')
  assert.deepEqual(faults, [])
  await context.close()
  return ticket
}

/** The day comes sooner than its rule said, so that this scene need not wait for it; who booked goes with it. */
const broughtForward = (run, dayId) => sitting(run, CHIEF, `/desk/reception-days/${dayId}`, async (page) => {
  const when = soon()
  await page.locator('.move-day').tap()
  for (const [field, value] of Object.entries({ ...when, reason: '委员月底出差，提前接待。' })) await page.fill(`#move-${field}`, value)
  await page.locator('dialog .primary').tap()
  await page.waitForURL((url) => !url.pathname.endsWith(dayId))
  await page.waitForSelector('.fact-link')
  return idAt(page)
})

/** Checked in by number, heard, written down, and made a request whose receipt the visitor takes home. */
const received = (run, dayId, ticket) => sitting(run, CLERK, `/desk/reception-days/${dayId}`, async (page) => {
  await page.locator('.open-day').tap()
  await page.waitForSelector('.day-state.in_session')
  await page.fill('#check-in', String(ticket.last.ticket))
  await page.keyboard.press('Enter')
  await page.waitForSelector('.check-in .saved')
  await page.locator('.next-up .primary').tap()
  await page.locator('[id^=said-]').fill(SAID)
  await page.keyboard.press('Control+Enter')
  await page.locator('.act-file').tap()
  await page.locator('dialog .primary').tap()
  const receipt = (await page.locator('dialog .filed-receipt').innerText()).replace(/\s/g, '')
  await page.locator('dialog a[href^="/desk/requests/"]').tap()
  await page.waitForSelector('.detail-main a[href^="/desk/reception-records/"]')
  const { number } = await (await signIn(run.base, CLERK)).get(`/requests/${idAt(page)}`)
  return { id: idAt(page), number, receipt }
})

/** What was said becomes an opinion report of the venue, and a proposal that the office writes for a member: the visitor was asked. */
async function writtenUp(run, it) {
  const record = await sitting(run, CLERK, `/desk/requests/${it.id}`, async (page) => {
    await page.locator('.detail-main a[href^="/desk/reception-records/"]').tap()
    await page.locator('.act-report').tap()
    await page.locator('[name=opinion-confirmed]').check()
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#opinion-consent-error')
    await page.locator('[name=opinion-consent][value=given]').check()
    await page.fill('#opinion-how', '当面')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('[data-safety=saved]')
    assert.equal(await page.inputValue('#opinion-situation'), SAID)
    await page.locator('.back').tap()
    await page.locator('.line-steps a[href^="/desk/reception-records/"]').tap()
    await page.waitForSelector('.line-steps a[href^="/desk/opinion-reports/"]')
    assert.equal(await page.locator('.act-report').count(), 0, 'it is one already')
    return idAt(page)
  })
  await sitting(run, 'office', `/desk/reception-records/${record}`, async (page) => {
    await page.locator('a:has-text("写成提案")').tap()
    await page.waitForSelector('#origin-member')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#origin-words-error')
    await page.locator('input[name=origin-words][value=allowed]').check()
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#origin-member-error')
    await found('石国栋')(page)
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#proposal-subject')
    assert.equal(await page.inputValue('#proposal-situation'), SAID)
    await page.waitForSelector('.note:has-text("不能对外公开")')
  })
}

/** What the consultation came to is a proposal in one step; nobody is asked, as nobody's own words stand in it. */
const proposedOf = (run, id) => sitting(run, 'member', `/desk/consultations/${id}`, async (page) => {
  await page.locator('a:has-text("写成提案")').tap()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#proposal-subject')
  assert.equal(await page.inputValue('#proposal-subject'), TITLE)
  assert.match(await page.inputValue('#proposal-situation'), /学校一头加装坡道/)
  assert.match(await page.inputValue('#proposal-recommendations'), /完成设计、招标和施工/)
  assert.equal(await page.locator('.page .note').count(), 0)
})

async function proposed(run, it) {
  const id = await sitting(run, CLERK, `/desk/requests/${it.id}`, async (page) => {
    await page.locator('a:has-text("提为议题")').tap()
    await page.waitForSelector(`.note:has-text("${it.number}")`)
    assert.equal(await page.inputValue('#topic-situation'), SAID)
    await page.fill('#topic-title', TITLE)
    await page.locator('.thumb .primary').tap()
    await stands(page, '待筛选')
    await move(page, 'screening', { note: '情况清楚。' })
    return idAt(page)
  })
  await sitting(run, CHIEF, `/desk/topics/${id}`, async (page) => {
    await move(page, 'approval', { publicSummary: '天桥没有坡道，怎样改。' })
    await stands(page, '通过')
  })
  return id
}

/** One says something, it is let through, another agrees. */
async function spokenAbout(run, topicId) {
  const id = await sitting(run, CLERK, '/desk/discussions/new', async (page) => {
    await page.selectOption('#subject', { label: TITLE })
    await page.fill('#introduction', '坡道装在哪一头，请大家说。')
    await page.locator('button[type=submit]').tap()
    await page.waitForSelector('.queue-page')
    return idAt(page)
  })
  assert.equal((await call(run.base, 'GET', `/public/discussions/${id}`)).topicId, topicId)
  const [one, other] = await Promise.all([1, 2].map(() => phone(run.browser, run.base, { serviceWorkers: 'block' })))
  await one.page.goto(`${run.base}/discussions/${id}/say`)
  await one.page.fill('#words', '装在学校那一头，接送孩子的人最多。')
  await one.page.locator('.thumb .primary').tap()
  await one.page.waitForURL('**/mine?new=*')
  await sitting(run, CLERK, `/desk/discussions/${id}`, async (page) => {
    await page.locator('.queue-row [data-action=publication]').tap()
    await page.waitForSelector('.done:has-text("已发布")')
  })
  await other.page.goto(`${run.base}/discussions/${id}`)
  await other.page.locator('.vote[data-choice=agree]').tap()
  await until('the vote is counted', async () => (await call(run.base, 'GET', `/public/discussions/${id}/results`)).votes === 1)
  for (const { context, faults } of [one, other]) {
    assert.deepEqual(faults, [])
    await context.close()
  }
}

const planned = (run, topicId) => sitting(run, CLERK, `/desk/topics/${topicId}`, async (page) => {
  await page.locator('.move-dock a.primary').tap()
  await page.waitForSelector('#plan-title')
  for (const [field, value] of Object.entries({ day: dayIn(20), from: '09:30', to: '11:00', place: '街道协商议事室', plan: '先看现场，再逐项议。' })) await page.fill(`#plan-${field}`, value)
  for (const [kind, name] of [['委员', '石国栋'], ['单位', UNIT], ['群众', '轮椅使用者代表']]) await party(page, kind, name)
  await page.locator('.thumb .primary').tap()
  await page.waitForURL(/consultations\/[0-9a-f-]{36}$/)
  return idAt(page)
})

const held = (run, id) => sitting(run, CLERK, `/desk/consultations/${id}`, async (page) => {
  await move(page, 'research', { note: '现场看过。' })
  await move(page, 'materials', { title: '天桥现状', content: '两头各四十二级台阶，没有坡道。' })
  await move(page, 'notice')
  await move(page, 'opening')
  await move(page, 'attendance', { participantIds: everybody })
  await move(page, 'minutes', { content: '到会九人，同意在学校一头加装坡道。', consensus: pick('full') }, { sure: true })
  await move(page, 'outcomes', { title: '学校一头加装坡道', content: '完成设计、招标和施工。', unitId: found(UNIT), dueOn: dayIn(60), indicator: '有坡道的出口', indicatorUnit: '个', before: '0' })
  await move(page, 'submission')
})

async function settled(run, id) {
  const at = `/desk/consultations/${id}`
  await sitting(run, 'leader', at, (page) => move(page, 'decision', { decision: pick('adopted'), reason: '同意。' }, { sure: true }))
  await sitting(run, CLERK, at, (page) => move(page, 'implementation', {}, { sure: true }))
  await sitting(run, 'unit', '/desk/outcomes?answered=false', async (page) => {
    const own = page.locator(`.outcome:has(a[href$="${id}"])`)
    await own.locator('button.strong').tap()
    await own.locator('[data-field=content] textarea').fill('坡道已经装好，验收通过。')
    await own.locator('[data-field=after] input').fill('1')
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator(`.note.good:has-text("${UNIT}")`).waitFor()
  })
  await sitting(run, 'member', at, (page) => move(page, 'ratings', { rating: stars(5), comment: '说到做到。' }))
  await sitting(run, CLERK, at, (page) => move(page, 'evaluation', { content: '从提出到装好，轮椅能过了。' }))
}

/** On the visitor's own phone, by the receipt they took home. */
async function shown({ browser, base }, it, id) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/t/${it.number}#${it.receipt}`)
  for (const kind of ['reception_record', 'request', 'topic', 'consultation', 'outcome', 'proposal']) await page.waitForSelector(`[data-kind=${kind}]`)
  assert.deepEqual(faults, [])
  await context.close()
  await sitting({ browser, base }, CLERK, `/desk/consultations/${id}`, async (desk) => {
    for (const kind of ['reception-records', 'requests', 'topics']) await desk.waitForSelector(`.line-steps a[href^="/desk/${kind}/"]`)
  })
}
