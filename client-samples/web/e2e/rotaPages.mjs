// Every page of reception days in every mode, on a phone and at a desk: measured and pictured.
import { book, today, venueOf, walkIn } from './receptionDays.mjs'
import { fails } from './phones.mjs'
import { bearer, sessionOf } from './staff.mjs'
import { inEveryMode } from './views.mjs'

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** A day at its busiest, one that is planned, a record with its request, and who is behind. */
async function prepare(browser, base) {
  const at = await venueOf(base, 'shuping')
  const rule = { recurrence: 'FREQ=MONTHLY;BYMONTHDAY=20', startsOn: inDays(-40), from: '09:00', to: '11:30', capacity: 12 }
  await putRota(base, at, { membersPerDay: 2, least: { days: 1, period: 'month' }, rules: [rule] })
  const made = (await at.chief.post(`/venues/${at.venue.id}/rota/runs`, { until: inDays(75) })).made
  const day = await today(base, at)
  const visitors = []
  for (const [name, topic] of [['冯淑贤', '消防通道'], ['苏万林', '暖气不热'], ['常丽', '托育'], ['马占海', '夜间噪声']]) visitors.push(await book(base, day.id, at, name, topic))
  await at.clerk.post(`/reception-days/${day.id}/opening`, {})
  for (const one of visitors.slice(0, 3)) await at.clerk.post(`/reception-days/${day.id}/check-ins`, { ticket: one.ticket })
  await walkIn(at.clerk, day.id, at, '殷学文', '灌溉渠塌了一段')
  const record = await at.clerk.post(`/appointments/${visitors[0].id}/reception`, { content: '院里的消防通道晚上停满了车，前天救护车进不来，绕了二十分钟。', reply: '当场联系物业，本周先划禁停线。' })
  const filed = await at.clerk.post(`/reception-records/${record.id}/request`, { visibility: 'private', wantsReply: true, aboutStaff: false })
  return { at, day, record, filed, planned: made[0], month: made[0].heldOn.slice(0, 7) }
}

async function putRota(base, { chiefName, venue }, body) {
  const headers = { ...bearer(await sessionOf(base, chiefName)), 'Content-Type': 'application/json' }
  const seen = await fetch(`${base}/api/v1/venues/${venue.id}/rota`, { headers })
  const answer = await fetch(`${base}/api/v1/venues/${venue.id}/rota`, { method: 'PUT', headers: { ...headers, 'If-Match': seen.headers.get('ETag') }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`rota: ${answer.status} ${await answer.text()}`)
}

const go = (path) => (page, base) => page.goto(base + path)
const press = (path, selector) => async (page, base) => {
  await go(path)(page, base)
  await page.locator(selector).first().tap()
}
async function writing(page, base, id) {
  await press(`/desk/reception-days/${id}`, '.act-receive')(page, base)
  await page.locator('.record-form textarea').first().fill('三号楼四单元的暖气一直不热，家里有老人。')
}
/** Each time further on, so that there is something to make. */
let furtherOn = 100
async function run(page, base) {
  await go('/desk/reception/rota')(page, base)
  await page.fill('#run-until', inDays(furtherOn += 31))
  await page.locator('.run-box button[type=submit]').tap()
}

const viewsOf = ({ day, planned, record, filed, month }) => ({
  'desk-reception-board': ['chief-shuping', go(`/desk/reception?month=${month}`), '.day-entry'],
  'desk-reception-none': ['clerk-shuping', go('/desk/reception?month=2025-01'), '.reception-board [role=status]'],
  'desk-reception-rota': ['chief-shuping', go('/desk/reception/rota'), '.rule'],
  'desk-reception-run': ['chief-shuping', run, '.run-result'],
  'desk-reception-rules': ['clerk-shuping', go('/desk/reception/rota'), '.run-box'],
  'desk-reception-publish': ['chief-shuping', press(`/desk/reception?month=${month}`, '.open-publish'), 'dialog .lined'],
  'desk-reception-new': ['clerk-shuping', go('/desk/reception/new'), '.duty-choices label'],
  'desk-reception-planned': ['chief-shuping', go(`/desk/reception-days/${planned.id}`), '.duties'],
  'desk-reception-duties': ['chief-shuping', press(`/desk/reception-days/${planned.id}`, '.change-duties'), 'dialog .duty-choices label'],
  'desk-reception-move': ['chief-shuping', press(`/desk/reception-days/${planned.id}`, '.move-day'), '#move-heldOn'],
  'desk-reception-desk': ['clerk-shuping', go(`/desk/reception-days/${day.id}`), '.visitor'],
  'desk-reception-writing': ['clerk-shuping', (page, base) => writing(page, base, day.id), '.record-form'],
  'desk-reception-walk-in': ['clerk-shuping', press(`/desk/reception-days/${day.id}`, '.walk-in'), '#walk-name'],
  'desk-reception-record': ['clerk-shuping', go(`/desk/reception-records/${record.id}`), '.line-steps'],
  'desk-reception-request': ['clerk-shuping', go(`/desk/requests/${filed.requestId}`), '.detail-main a[href^="/desk/reception-records/"]'],
  'desk-reception-frequency': ['office-lanzhou', go('/desk/reception/frequency'), '.figures-table'],
  'desk-reception-trouble': ['clerk-shuping', async (page, base) => { await fails('**/reception-days?*', 503)(page); await go('/desk/reception')(page, base) }, '.note.wrong'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
