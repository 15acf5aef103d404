// What units, the dispatching office and the resident see of a request that was passed on, in every mode.
import { file, openRequest } from './desk.mjs'
import { DEMO, dayIn, inHands, objected, unitOf } from './handling.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

/** One of each stand. */
async function prepare(browser, base) {
  const words = '东岗西路12号院门口的路灯坏了三盏，晚上黑，老人走路容易摔。希望尽快修好。'
  const [clerk, unit, helper, first, second] = await Promise.all([
    signIn(base, 'clerk'), signIn(base, DEMO.first.account), signIn(base, DEMO.second.account), unitOf(base, DEMO.first.name), unitOf(base, DEMO.second.name),
  ])
  const made = { fresh: await inHands(base, words), referred: await inHands(base, words), there: await inHands(base, words), objected: await objected(base, words), submitted: await file(base, words) }
  await clerk.post(`/requests/${made.referred.id}/dispatch`, { note: '拿不准归谁，请督查室定。' })
  await clerk.post(`/requests/${made.there.id}/dispatch`, { leadUnitId: first, assistingUnitIds: [second], note: '请两家一起看。' })
  await helper.post(`/requests/${made.there.id}/progress`, { content: '灯杆归我们，灯头归城管局，材料已备好。' })
  made.handed = await inHands(base, words)
  await clerk.post(`/requests/${made.handed.id}/hand-off`, { channel: 'hotline_12345', number: '20261122-0457', note: '跨区路灯由市里统一派单。' })
  made.merged = await file(base, words)
  made.answered = await inHands(base, words, { contact: { name: '王女士', phone: '13909310000' } })
  await clerk.post(`/requests/${made.merged.id}/duplicate`, { requestId: made.there.id })
  await (await signIn(base, 'member')).post(`/requests/${made.answered.id}/answer`, { content: '换了整条线路，三盏都亮了。' })
  await unit.post(`/requests/${made.there.id}/progress`, { content: '电工已经到场，要换一段电缆。', promisedOn: dayIn(6) })
  return made
}

const at = (one) => (page, base) => openRequest(page, base, one.id)
/** By its key, which is the same in every language. */
const panel = (one, key, then = async () => {}) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.waitForSelector('.actions')
  await page.keyboard.press(key)
  await then(page)
}
const chosen = async (page) => {
  await page.locator('.unit-row input').first().check()
  await page.locator('.unit-row button').first().tap()
  await page.fill('.doing textarea', '路灯按管养台账归贵单位。')
}

const asResident = (one) => (page, base) => page.goto(`${base}/t/${one.number}#${one.receipt}`)
const openRemind = async (page, base) => {
  await page.goto(`${base}/desk?state=dispatched`)
  await page.waitForSelector('.row-link')
  await page.locator('.remind').tap()
}

/** Rows as they look some days later, two of them picked to be urged. */
const pickToUrge = async (page, base) => {
  await page.route('**/api/v1/requests?*', async (route) => {
    const got = await route.fetch()
    const { items, ...rest } = await got.json()
    const later = { overdue: true, escalated: true, dueAt: new Date(Date.now() - 3 * 86_400_000).toISOString(), remindedAt: new Date().toISOString() }
    await route.fulfill({ response: got, json: { ...rest, items: items.map((one, index) => (index ? one : { ...one, ...later })) } })
  })
  await page.goto(`${base}/desk?state=dispatched`)
  await page.locator('.pick-begin').tap()
  for (let left = 2; left > 0; left -= 1) await page.locator('.pick-box input:enabled:not(:checked)').first().check()
}

const viewsOf = (made) => ({
  'units-dispatch': ['clerk', panel(made.fresh, 'd', chosen), '.doing .template[aria-pressed=true]'],
  'units-name': ['dispatcher', at(made.referred), '.units-facts'],
  'units-lead': [DEMO.first.account, at(made.there), '.units-facts'],
  'units-assist': [DEMO.second.account, panel(made.there, 'p'), '#words-progress'],
  'units-object': [DEMO.first.account, panel(made.there, 'o'), '#words-objection'],
  'units-designate': ['dispatcher', panel(made.objected, 'i', chosen), '.doing .template[aria-pressed=true]'],
  'units-objected': ['dispatcher', at(made.objected), '.note'],
  'units-record': ['clerk', panel(made.there, 'r'), '#recordedFor'],
  'units-hand-off': ['clerk', panel(made.fresh, 'h', async (page) => {
    await page.locator('.doing input[value=hotline_12345]').check()
    await page.fill('#number', '20261122-0457')
  }), '#number'],
  'units-merge': ['clerk', panel(made.submitted, 'l'), '.doing .candidate'],
  // nothing is left to be done with it
  'units-merged': ['clerk', (page, base) => page.goto(`${base}/desk/requests/${made.merged.id}`), '.linked a'],
  'units-call': ['clerk', panel(made.answered, 'f', (page) => page.locator('.doing input[value=no]').check()), '.doing .option'],
  'units-counter': ['clerk', (page, base) => page.goto(`${base}/desk/new`), '.consent-read'],
  'units-remind': ['dispatcher', openRemind, '#remind-note'],
  'units-picking': ['dispatcher', pickToUrge, '.pick-urge:enabled'],
  'units-track': ['clerk', asResident(made.there), '.who'],
  'units-track-handed': ['clerk', asResident(made.handed), '.who'],
  'units-track-merged': ['clerk', asResident(made.merged), '.merged-steps'],
  'units-inbox': [DEMO.first.account, (page, base) => page.goto(`${base}/desk`), '.row-turn'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
