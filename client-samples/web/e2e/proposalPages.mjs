// Pages of proposals in every mode, of members, office, dispatching office, units, leaders and everybody: measured and pictured.
import { begin } from './consulting.mjs'
import { dayIn } from './handling.mjs'
import { draft, LEAD, openSession, partOf, proposal } from './proposing.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const [unit, leader, dispatcher, session] = await Promise.all([signIn(base, 'unit'), signIn(base, 'leader'), signIn(base, 'dispatcher'), openSession(base)])
  const begun = await draft(base, '关于老旧小区加装电梯的提案')
  const examined = await proposal(base, '关于后街供暖管网改造的提案', 'preliminary')
  const waiting = await proposal(base, '关于规范共享单车停放的提案', 'filed')
  const assigned = await proposal(base, '关于背街小巷停车的提案', 'assigned')
  const objected = await proposal(base, '关于完善河洪道护栏的提案', 'assigned')
  const done = await proposal(base, '关于社区老年食堂的提案', 'replied')
  const part = await partOf(unit, assigned.id)
  await unit.post(`/proposal-assignments/${part.id}/signing`, {})
  await unit.post(`/proposal-assignments/${part.id}/contact`, { content: '电话联系了石委员。' })
  await unit.post(`/proposal-assignments/${(await partOf(unit, objected.id)).id}/objection`, { reason: '河洪道归水务部门管理。' })
  await leader.post(`/proposals/${assigned.id}/key-proposal`, {
    leaderAccountId: leader.account.id, milestones: [{ title: '完成摸底', dueOn: dayIn(20) }, { title: '划出首批车位', dueOn: dayIn(90) }],
  })
  const unitId = (await dispatcher.get('/units?limit=100')).items.find(({ name }) => name === LEAD).id
  const hearing = await dispatcher.post('/proposal-hearings', { sessionId: session.id, title: '城管类提案办理座谈会', startsAt: `${dayIn(10)}T09:00:00+08:00`, place: '区政府二楼会议室', unitIds: [unitId] })
  return { begun: begun.id, examined: examined.id, waiting: waiting.id, key: assigned.id, done: done.id, part: part.id, hearing: hearing.id }
}

const at = (path) => (page, base) => page.goto(base + path)
const doing = (path, name) => async (page, base) => {
  await page.goto(base + path)
  await begin(page, name)
}
const opened = (path, selector) => async (page, base) => {
  await page.goto(base + path)
  await page.locator(selector).first().tap()
}

const viewsOf = ({ begun, examined, waiting, key, done, part, hearing }) => ({
  'proposal-list': ['office', at('/desk/proposals?view=all'), '.consult-list a'],
  'proposal-new': ['member', at('/desk/proposals/new'), '#proposal-subject'],
  'proposal-writing': ['member', at(`/desk/proposals/${begun}/text`), '#proposal-subject'],
  'proposal-draft': ['member', doing(`/desk/proposals/${begun}`, 'cosigners'), '.doing .party-offer'],
  'proposal-examined': ['office', doing(`/desk/proposals/${examined}`, 'filing-rejection'), '.doing select'],
  'proposal-similar': ['office', at(`/desk/proposals/${examined}/similar`), '.beside-other h2, p[role=status]'],
  'proposal-sessions': ['office', opened('/desk/proposal-sessions', '.session-list button'), '.window-form'],
  'proposal-book': ['office', at('/desk/proposal-sessions'), '[data-book]'],
  'proposal-board': ['dispatcher', at('/desk/proposal-board'), '.board'],
  'proposal-assigning': ['dispatcher', doing(`/desk/proposals/${waiting}`, 'assignment'), '.doing .found-list input'],
  'proposal-parts': ['dispatcher', opened('/desk/proposal-assignments', '.part-check:has(input:enabled)'), '#urging-note'],
  'proposal-part': ['unit', doing(`/desk/proposal-assignments/${part}`, 'reply'), '.doing textarea'],
  'proposal-replied': ['office', at(`/desk/proposals/${done}`), '.reply'],
  'proposal-key': ['leader', at('/desk/key-proposals'), '.key-list a'],
  'proposal-milestones': ['leader', at(`/desk/proposals/${key}`), '#key-steps'],
  'proposal-hearings': ['dispatcher', opened('/desk/proposal-hearings', '[data-plan]'), '.hearing-form [data-busy]'],
  'proposal-hearing': ['dispatcher', doing(`/desk/proposal-hearings/${hearing}`, 'record'), '.doing textarea'],
  'proposal-figures': ['office', at('/desk/proposal-statistics'), '.figures'],
  'proposal-clocks': ['office', at('/desk/proposal-clocks'), '#clock-contactWorkdays'],
  'proposals-public': [null, at('/proposals'), '.public h2'],
  'proposal-public': [null, at(`/proposals/${done}`), '.proposal-reply'],
  'proposal-follow': [null, at(`/proposals/${done}/follow`), '#phone'],
  'proposals-figures': [null, at('/proposals/figures'), '.figure-bars'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
