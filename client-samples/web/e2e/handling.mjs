// The steps of everyone who handles a request, each in a browser of their own; scenes and the whole life put them together.
import { deskOf, done, file, openRequest, press, send, stateOf } from './desk.mjs'
import { signIn } from './staff.mjs'

/** Who handles it in the demo; another run names its own. */
export const DEMO = {
  clerk: 'clerk', chief: 'chief', member: 'member', dispatcher: 'dispatcher',
  memberName: '石国栋', chiefName: '邢立平',
  first: { account: 'unit', name: '城关区城市管理局' },
  second: { account: 'unit-hb', name: '城关区生态环境局' },
}

/** Opens a request as somebody, lets them do something with it, and closes what was opened. Nothing may have gone wrong beside it. */
export async function as(run, who, id, what) {
  const { context, page, faults } = await deskOf(run.browser, run.base, who, run.options)
  await openRequest(page, run.base, id)
  await what(page)
  await context.close()
  if (faults.length) throw new Error(`${who}: ${faults.join(', ')}`)
}

export const accept = async (page) => {
  await press(page, '受理')
  await done(page, '已受理')
}
export const assign = (name) => async (page) => {
  await press(page, '交办')
  await page.fill('.doing .find-box input', name)
  await page.locator(`.candidate:has-text("${name}") input`).first().check()
  await send(page)
  await done(page, `已交给${name}`)
}
export const start = async (page) => {
  await press(page, '开始办')
  await done(page, '开始办了')
}
/** Without a unit it goes to the dispatching office, which names one. */
export const dispatch = (unit, { assisting = [], note = '' } = {}) => async (page) => {
  await press(page, unit && (await page.locator('.units-facts').count()) ? '定承办单位' : '转办')
  await chooseUnits(page, unit, assisting)
  if (note) await page.fill('.doing textarea', note)
  await send(page)
  await done(page, '已转办')
}
export async function chooseUnits(page, unit, assisting = []) {
  await page.locator(unit ? `.unit-row:has-text("${unit}") input` : '.candidate:has-text("请督查室定") input').check()
  for (const one of assisting) await page.locator(`.unit-row:has-text("${one}") button`).tap()
}
export const object = (reason) => async (page) => {
  await press(page, '提出异议')
  await page.fill('.doing textarea', reason)
  await send(page, true)
  await done(page, '异议已提出')
}
export const designate = (unit, reason) => async (page) => {
  await page.waitForSelector('.note:has-text("单位的异议")')
  await press(page, '指定单位')
  await chooseUnits(page, unit)
  await page.fill('.doing textarea', reason)
  await send(page, true)
  await done(page, '已指定')
}
export const progress = (words, { promisedOn = '', called = '记进展', recordedFor = '' } = {}) => async (page) => {
  await press(page, called)
  await page.fill('.doing textarea', words)
  if (promisedOn) await page.fill('#promisedOn', promisedOn)
  if (recordedFor) await page.fill('#recordedFor', recordedFor)
  await send(page)
  await done(page, '进展已记下')
}
export const answer = (words, { called = '答复' } = {}) => async (page) => {
  await press(page, called)
  await page.fill('.doing textarea', words)
  await send(page, true)
  await done(page, '答复已发出')
  await stateOf(page, '已答复')
}

/** A day that many days from now, as the committee's calendar has it. */
export const dayIn = (days) => new Date(Date.now() + days * 86_400_000).toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })

/** From filed to answered by a unit that was designated after another had objected. @param it what `own` in desk.mjs gives */
export async function toTheUnitsAnswer(run, it, who = DEMO) {
  const by = (name, what) => as(run, name, it.id, what)
  await by(who.clerk, async (page) => { await accept(page); await assign(who.memberName)(page) })
  await by(who.member, start)
  await by(who.clerk, dispatch(null, { note: '路灯归谁管，请督查室定。' }))
  await by(who.dispatcher, dispatch(who.first.name))
  await by(who.first.account, object('路灯由另一家单位管护。'))
  await by(who.dispatcher, designate(who.second.name, '按三定方案，由贵单位管护。'))
  await by(who.second.account, async (page) => {
    await progress('已经派人去看，要换一段电缆。', { promisedOn: dayIn(3) })(page)
    await answer('电缆换了，三盏灯都亮了。')(page)
  })
}

/** From "not solved" to solved: back to who handled it, the second time to the chief, who sees it through. */
export async function fromNotSolvedToSolved(run, it, who = DEMO) {
  const by = (name, what) => as(run, name, it.id, what)
  await it.rate('no', '只亮了一天。')
  await by(who.member, async (page) => { await start(page); await answer('又请单位来修了一次。')(page) })
  await it.rate('no', '还是不亮。')
  await by(who.chief, async (page) => {
    await page.waitForSelector(`.detail-standing:has-text("${who.chiefName}")`)
    await start(page)
    await answer('我到现场盯着换了整条线路，亮了。')(page)
  })
  await it.rate('yes', '亮了，谢谢。')
}

/** A request in a member's hands, by the API. */
export async function inHands(base, content, more) {
  const it = await file(base, content, more)
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  await clerk.post(`/requests/${it.id}/acceptance`, {})
  await clerk.post(`/requests/${it.id}/assignment`, { memberId: member.account.memberId })
  await member.post(`/requests/${it.id}/start`, {})
  return it
}
/** The id of a unit by its name. */
export const unitOf = async (base, name) => (await (await signIn(base, 'clerk')).get('/units?limit=100')).items.find((one) => one.name === name).id

/** One that a unit has objected to. */
export async function objected(base, content) {
  const it = await inHands(base, content)
  const [clerk, unit] = await Promise.all([signIn(base, 'clerk'), signIn(base, DEMO.first.account)])
  await clerk.post(`/requests/${it.id}/dispatch`, { leadUnitId: await unitOf(base, DEMO.first.name) })
  await unit.post(`/requests/${it.id}/objection`, { reason: '不在本单位的管养范围。' })
  return it
}
