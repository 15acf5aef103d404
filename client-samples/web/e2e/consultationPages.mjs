// Every page of topics and consultations in every mode, on a phone and at a desk: measured and pictured.
import { begin, implementing, topic, venueOf } from './consulting.mjs'
import { file } from './desk.mjs'
import { dayIn } from './handling.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const [office, clerk, venueId] = await Promise.all([signIn(base, 'office'), signIn(base, 'clerk'), venueOf(base)])
  const it = await file(base, '后街片区独居老人一百三十多位，最近的老年食堂要走一千二百米。')
  const { id } = await implementing(base, '老楼怎样装上电梯')
  const screened = await topic(base, '社区食堂办在哪里', 'screened')
  await topic(base, '背街小巷的车怎样停', 'screened')
  await clerk.post('/topic-calls', { venueId, title: '秋季征题', description: '身边有什么事，想请大家坐下来议一议？', sources: ['resident', 'open_call', 'member'], opensOn: dayIn(0), closesOn: dayIn(30) })
  const [committeeId] = office.account.managedCommitteeIds
  const items = [{ title: '老旧小区加装电梯', format: 'meeting', quarter: 1, lead: '社会法制委' }, { title: '背街小巷停车怎样排', format: 'on_site', quarter: 2 }, { title: '社区养老食堂', format: 'meeting', quarter: 3 }]
  const plan = await office.post('/consultation-plans', { committeeId, year: 2190 + (Date.now() % 10), title: '年度协商计划', items })
  await office.post(`/consultation-plans/${plan.id}/submission`, {})
  const noticed = (await clerk.get('/consultations?state=noticed')).items[0]
  const lined = await file(base, '背街小巷车多位少，消防通道常被占，大家坐下来议一议吧。')
  await clerk.post('/topics', { venueId, title: '背街小巷的车怎样停', situation: '车多位少，消防通道常被占。', origin: { kind: 'request', id: lined.id } })
  return { id, lined, request: it.id, screened: screened.id, plan: plan.id, noticed: noticed.id }
}

const at = (path) => (page, base) => page.goto(base + path)
const doing = (path, name) => async (page, base) => {
  await page.goto(base + path)
  await begin(page, name)
}
const answering = async (page, base) => {
  await page.goto(`${base}/desk/outcomes?answered=false`)
  await page.locator('.outcome button.strong').first().tap()
}
const viewsOf = ({ id, lined, request, screened, plan, noticed }) => ({
  'consult-topics': ['clerk', at('/desk/topics'), '.consult-list a'],
  'consult-topic': ['chief', at(`/desk/topics/${screened}`), '.move-dock .actions'],
  'consult-deferring': ['chief', doing(`/desk/topics/${screened}`, 'deferral'), '.doing textarea'],
  'consult-proposing': ['clerk', at(`/desk/topics/new?request=${request}`), '#topic-title'],
  'consult-calls': ['clerk', at('/desk/topic-calls'), '.call-list li'],
  'consult-call-new': ['clerk', at('/desk/topic-calls/new'), '#call-title'],
  'consult-list': ['clerk', at('/desk/consultations'), '.consult-list a'],
  'consult-file': ['clerk', at(`/desk/consultations/${id}`), '.checklist'],
  'consult-noticed': ['clerk', at(`/desk/consultations/${noticed}`), '.checklist'],
  'consult-outcome': ['clerk', doing(`/desk/consultations/${id}`, 'outcomes'), '.found-list label'],
  'consult-arranging': ['clerk', at('/desk/consultations/new'), '.party-offer'],
  'consult-outcomes': ['unit', answering, '.doing textarea'],
  'consult-plans': ['office', at('/desk/consultation-plans'), '.consult-list a'],
  'consult-plan': ['leader', at(`/desk/consultation-plans/${plan}`), '.move-dock .actions'],
  'consult-plan-new': ['office', at('/desk/consultation-plans/new'), '#entry-title-0'],
  'consult-request': ['clerk', at(`/desk/requests/${lined.id}`), '.detail-main a[href^="/desk/topics/"]'],
  'consult-receipt': ['clerk', at(`/t/${lined.number}#${lined.receipt}`), '.timeline [data-kind=topic]'],
  'consult-clocks': ['office', at('/desk/consultation-clocks'), '.clock-level'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
