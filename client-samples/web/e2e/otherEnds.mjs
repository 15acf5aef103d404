// What becomes of proposals and reports off the straight way: refused, given back, joined, promised anew, hidden, put away.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { begin, found, move, pick, sitting, stands } from './consulting.mjs'
import { dayIn } from './handling.mjs'
import { report } from './opinions.mjs'
import { COSIGNERS, draft, LEAD, openSession, proposal } from './proposing.mjs'
import { signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { takenAsWorkbook } from './taking.mjs'

const AT_DESK = { viewport: DESK }
const [COSIGNER] = COSIGNERS
const subject = (words) => `关于${words}的提案${Date.now() % 100_000}`

/** Asked to cosign, who does not want to; given back and mended; not filed in the end, it goes on as an opinion report. */
export async function givenBackAndNotFiled(run) {
  const about = subject('楼院晾晒区')
  const { id } = await draft(run.base, about)
  const [member, cosigner] = await Promise.all([signIn(run.base, 'member'), signIn(run.base, COSIGNER.account)])
  await member.post(`/proposals/${id}/cosigners`, { memberIds: [cosigner.account.memberId] })
  const at = `/desk/proposals/${id}`
  await sitting(run, COSIGNER.account, at, async (page) => {
    await begin(page, 'cosignature-refusal')
    await page.locator('.doing [data-field=note] textarea').fill('这件事我另写一件。')
    await page.locator('.doing button[type=submit]').tap()
    await page.waitForURL('**/desk/proposals')
    await page.waitForSelector('.consult-list a, .page p[role=status]')
    assert.equal(await page.locator(`[data-id="${id}"]`).count(), 0, 'who refused has no more business with it')
  })
  await sitting(run, 'member', at, async (page) => {
    await page.waitForSelector(`.parties li[data-answer=refused]:has-text("${COSIGNER.name}")`)
    await move(page, 'submission', {}, { sure: true })
  })
  await sitting(run, 'office', at, async (page) => {
    await move(page, 'examination')
    await move(page, 'return', { reason: '请写明晾晒区有几处。' })
    await stands(page, '退回修改')
  })
  await mended(run, at)
  await sitting(run, 'office', at, async (page) => {
    await move(page, 'examination')
    await move(page, 'filing-rejection', { reasonCode: pick('no_concrete_recommendation'), reason: '没有写由谁来做。' }, { sure: true })
    await stands(page, '不予立案')
  })
  await sitting(run, 'member', at, async (page) => {
    await page.waitForSelector('.note:has-text("没有具体建议"):has-text("没有写由谁来做")')
    await move(page, 'opinion-report', {}, { sure: true })
    await page.locator('.line-steps a[href^="/desk/opinion-reports/"]').tap()
    await page.waitForSelector(`h1:has-text("${about}")`)
    await stands(page, '草稿')
    await page.waitForSelector('.opinion-text :text("全院晾晒区只有两处")')
  })
}

/** The reason stands beside it until it is handed in again. */
const mended = (run, at) => sitting(run, 'member', at, async (page) => {
  const why = page.locator('.note:has-text("请写明晾晒区有几处")')
  await why.waitFor()
  await move(page, 'redraft')
  await stands(page, '草稿')
  await why.waitFor()
  await page.goto(`${run.base}${at}/text`)
  await page.fill('#proposal-situation', '全院晾晒区只有两处，一百零八户合用。')
  await page.waitForSelector('.saved-mark.saved')
  await page.locator('.thumb .primary').tap()
  await move(page, 'submission', {}, { sure: true })
  await stands(page, '已提交')
  assert.equal(await why.count(), 0)
})

/** Two that say the same go on as one; once that one is not filed the other is examined by itself again. */
export async function joinedAndApart(run) {
  const [about, same] = [subject('背街路灯补装'), subject('小巷夜间照明')]
  const common = await proposal(run.base, about, 'preliminary')
  const other = await proposal(run.base, same, 'preliminary')
  await sitting(run, 'office', `/desk/proposals/${other.id}`, async (page) => {
    await move(page, 'merger', { proposalId: found(about), reason: '说的是一件事。' }, { sure: true })
    await stands(page, '已并案')
    await page.locator(`.note a:has-text("${about}")`).tap()
    await page.waitForSelector(`h1:has-text("${about}")`)
    await page.waitForSelector(`.parties a:has-text("${same}")`)
    await move(page, 'filing-rejection', { reasonCode: pick('outside_competence'), reason: '路灯由市里统一管。' }, { sure: true })
    await stands(page, '不予立案')
    await page.goto(`${run.base}/desk/proposals/${other.id}`)
    await stands(page, '审查中')
    assert.equal(await page.locator(`.note a:has-text("${about}")`).count(), 0)
    await move(page, 'filing', {}, { sure: true })
    await stands(page, '已立案')
  })
  assert.equal((await (await signIn(run.base, 'office')).get(`/proposals/${common.id}`)).merged.length, 0)
}

/** Kept in part by its day, the promise is tracked to another one. */
export async function promisedForAnotherDay(run) {
  const about = subject('院落管网')
  const { id } = await proposal(run.base, about, 'replied')
  const [office, member, unit] = await Promise.all(['office', 'member', 'unit'].map((who) => signIn(run.base, who)))
  await office.post(`/proposals/${id}/feedback-request`, {})
  await member.post(`/proposals/${id}/rating`, { processRating: 'satisfied', resultRating: 'satisfied' })
  const [part] = (await unit.get(`/proposals/${id}/assignments`)).items
  await unit.post(`/proposal-assignments/${part.id}/re-reply`, { resultClass: 'b', content: '四个院落完工，其余两个排到明年。' })
  await office.post(`/proposals/${id}/conclusion`, {})
  const day = dayIn(320)
  await sitting(run, 'office', `/desk/proposals/${id}`, async (page) => {
    await stands(page, '已办结')
    await begin(page, 'tracking')
    await page.locator('.doing [data-field=promisedOn] input').fill(dayIn(-1))
    await page.locator('.doing [data-field=note] textarea').fill('其余两个院落，盯到明年供暖前。')
    await page.locator('.doing button[type=submit]').tap()
    await page.waitForSelector('.doing [data-field=promisedOn] .error')
    await page.locator('.doing [data-field=promisedOn] input').fill(day)
    await page.locator('.doing button[type=submit]').tap()
    await stands(page, '跟踪承诺')
  })
  assert.equal((await office.get(`/proposals/${id}`)).handling.promisedOn, day)
  await sitting({ ...run, options: AT_DESK }, 'unit', '/desk/proposal-assignments?tracked=true', async (page) => {
    const [, month, date] = day.split('-').map(Number)
    await page.locator(`.part-list > li:has-text("${about}"):has-text("${month}月${date}日")`).waitFor()
  })
}

/** Who agreed that everybody reads it takes that back. */
export async function hiddenByItsProposer(run) {
  const about = subject('口袋公园座椅')
  const { id } = await proposal(run.base, about, 'filed')
  await sitting(run, 'unit', `/proposals/${id}`, (page) => page.waitForSelector(`h1:has-text("${about}")`))
  await sitting(run, 'member', `/desk/proposals/${id}`, async (page) => {
    await page.waitForSelector('.marks :text("已公开")')
    await move(page, 'publication-consent')
    await page.waitForSelector('.marks :text("没有公开")')
  })
  await sitting(run, 'unit', `/proposals/${id}`, async (page) => {
    await page.waitForSelector('.page .note')
    assert.equal(await page.locator(`h1:has-text("${about}")`).count(), 0)
  })
}

/** A session takes proposals a day longer. */
export async function windowMoved(run) {
  const { id, closesAt } = await openSession(run.base)
  const inZone = (moment) => new Date(moment).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
  const longer = inZone(Date.parse(closesAt) + 86_400_000)
  await sitting(run, 'office', '/desk/proposal-sessions', async (page) => {
    const own = page.locator(`.session-list > li[data-id="${id}"]`)
    await own.locator('button:has-text("改征集时间")').tap()
    assert.equal(await page.inputValue('#window-toDay'), inZone(closesAt))
    await page.fill('#window-toDay', '2001-01-01')
    await own.locator('button[type=submit]').tap()
    await page.waitForSelector('#window-toDay-error')
    await page.fill('#window-toDay', longer)
    await own.locator('button[type=submit]').tap()
    await own.locator('.window-form').waitFor({ state: 'detached' })
    await own.locator('.mark-state:has-text("正在收提案")').waitFor()
  })
  assert.equal(inZone((await openSession(run.base)).closesAt), longer)
}

/** A hearing is called off; the unit that was to come reads why. */
export async function calledOff(run) {
  const title = `办理座谈会${Date.now() % 100_000}`
  const [dispatcher, session] = await Promise.all([signIn(run.base, 'dispatcher'), openSession(run.base)])
  const unitId = (await dispatcher.get('/units?limit=100')).items.find(({ name }) => name === LEAD).id
  const { id } = await dispatcher.post('/proposal-hearings', { sessionId: session.id, title, startsAt: `${dayIn(12)}T09:00:00+08:00`, place: '区政府三楼会议室', unitIds: [unitId] })
  await sitting(run, 'dispatcher', `/desk/proposal-hearings/${id}`, async (page) => {
    await move(page, 'cancellation', { reason: '与年度协商会合并召开。' }, { sure: true })
    await stands(page, '已取消')
    assert.equal(await page.locator('[data-move]').count(), 0)
  })
  await sitting(run, 'unit', '/desk/proposal-hearings', async (page) => {
    await page.locator(`.consult-list a:has-text("${title}"):has-text("已取消")`).tap()
    await page.waitForSelector('.note:has-text("与年度协商会合并召开")')
  })
}

/** What the city adopts counts in the quarter's league, whose formula is shown; then the report is put away. */
export async function countedAndPutAway(run) {
  const title = `早市摊位${Date.now() % 100_000}`
  const office = await signIn(run.base, 'office')
  const id = await sitting({ ...run, options: AT_DESK }, 'office', '/desk/report-league', async (page) => {
    const own = page.locator('.league tbody tr:has-text("城关区政协")')
    const counted = async () => {
      await own.waitFor()
      const cells = await own.locator('td').allInnerTexts()
      return { issued: Number(cells[0].replace(/\D/g, '')), score: Number(cells.at(-1).replace(/\D/g, '')) }
    }
    const before = await counted()
    const made = await report(run.base, title, 'forwarded')
    const [adoption] = (await office.get(`/opinion-reports/${made.id}`)).adoptions
    await (await signIn(run.base, 'office-lanzhou')).post(`/adoptions/${adoption.id}/decision`, { adopted: true })
    const [now, last] = await page.locator('#league-quarter option').evaluateAll((all) => all.map(({ value }) => value))
    await page.selectOption('#league-quarter', last)
    await page.waitForURL(`**quarter=${last}`)
    await page.waitForFunction((name) => document.querySelector('.league caption')?.textContent === name, `${last.slice(0, 4)} 年第 ${last.slice(-1)} 季度`)
    await page.selectOption('#league-quarter', now)
    await until('the league has counted it', async () => {
      const after = await counted()
      return after.issued > before.issued && after.score > before.score
    })
    await page.waitForSelector('#league-formula + p')
    await page.waitForSelector('#league-formula ~ ul li:has-text("市级")')
    return made.id
  })
  await sitting(run, 'office', `/desk/opinion-reports/${id}`, async (page) => {
    await move(page, 'archive', {}, { sure: true })
    await stands(page, '已归档')
    await page.goto(`${run.base}/desk/opinion-reports?state=archived`)
    await page.waitForSelector(`[data-id="${id}"]`)
  })
}

/** Both lists as workbooks, by what they are narrowed to. */
export async function asWorkbooks(run) {
  const [about, title] = [subject('校门口护学岗'), `学校周边积水${Date.now() % 100_000}`]
  await Promise.all([proposal(run.base, about, 'preliminary'), report(run.base, title, 'submitted')])
  await sitting({ ...run, options: AT_DESK }, 'office', `/desk/proposals?view=preliminary&q=${encodeURIComponent(about)}`, async (page) => {
    await page.waitForSelector(`.consult-list a:has-text("${about}")`)
    const rows = await takenAsWorkbook(page, '提案')
    assert.deepEqual(rows.filter((row) => row['案由'] === about).map((row) => [row['提案者'], row['状态'], row['联名人数']]), [['石国栋', '审查中', 0]], JSON.stringify(rows))
    assert.ok(rows.every((row) => row['状态'] === '审查中'))
    await page.goto(`${run.base}/desk/opinion-reports?state=submitted&q=${encodeURIComponent(title)}`)
    await page.waitForSelector(`.consult-list a:has-text("${title}")`)
    const reports = await takenAsWorkbook(page, '社情民意信息')
    assert.deepEqual(reports.filter((row) => row['标题'] === title).map((row) => row['状态']), ['待初审'], JSON.stringify(reports))
  })
}
