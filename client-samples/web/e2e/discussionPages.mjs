// Discussions, topics and consultations as residents see them, and the moderators' desk, in every mode.
import { call, signIn } from './staff.mjs'
import { fails } from './phones.mjs'
import { asDevice, callForTopics, openDiscussion, published, speak, venueOf } from './talks.mjs'
import { inEveryMode } from './views.mjs'

const TITLE = '加装电梯'

async function prepare(browser, base) {
  const [clerk, venue] = await Promise.all([signIn(base, 'clerk'), venueOf(base)])
  const all = (await call(base, 'GET', `/public/discussions?venue=${venue.id}&limit=100`)).items
  const demo = all.find((one) => one.title.startsWith(TITLE))
  const topics = await callForTopics(base, '老旧小区里的事，哪件该商量')
  const fresh = await openDiscussion(base, '东侧空地做什么')
  const closed = await openDiscussion(base, '门口的早市几点收')
  await published(base, closed, '九点收，给上学的让路。')
  await clerk.post(`/discussions/${closed.id}/closing`, {})
  const refused = await speak(base, demo, '302 的张某某天天占地方。')
  await clerk.post(`/statements/${refused.id}/rejection`, { reasonCode: 'personal_data', note: '去掉名字，可以再发一次。' })
  const waiting = await speak(base, demo, '电梯口装一排扶手，老人好走。')
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const topic = await call(base, 'POST', '/topics', { callId: topics.id, title: '晾衣架装在哪里', situation: '三栋楼共用一块空地，晾衣服和停车总在争。', consentVersion: landing.consent.version }, asDevice())
  return { venue, demo, fresh, closed, topics, topic, refused, waiting }
}

const at = (path) => (page, base) => page.goto(base + path)
const withReceipt = (path, one, sign) => async (page, base) => {
  await page.goto(`${base}${path}`)
  await page.waitForSelector(sign)
}
const voted = (one) => async (page, base) => {
  await at(`/discussions/${one.id}`)(page, base)
  await page.locator('.vote').first().tap()
  await page.locator('.how-far .button').tap()
}
const offline = (one) => async (page, base) => {
  await at(`/discussions/${one.id}`)(page, base)
  await page.waitForSelector('.said-words')
  await fails('**/votes')(page)
  await page.locator('.vote').first().tap()
}
const sayEmpty = (one) => async (page, base) => {
  await at(`/discussions/${one.id}/say`)(page, base)
  await page.locator('.about summary').first().tap()
  await page.locator('.thumb .primary').tap()
}
const sayBusy = (one) => async (page, base) => {
  await fails('**/discussions/*/statements', 429)(page)
  await at(`/discussions/${one.id}/say`)(page, base)
  await page.fill('#words', '电梯口装一排扶手，老人好走。')
  await page.locator('.thumb .primary').tap()
}
const queue = (one) => at(`/desk/discussions/${one.id}`)
const inQueue = (one, selector) => async (page, base) => {
  await queue(one)(page, base)
  await page.waitForSelector('.queue-row')
  await page.locator(selector).first().tap()
}
const merging = (one) => async (page, base) => {
  await inQueue(one, '.view[data-state=published]')(page, base)
  await page.locator('[data-action=merger]').first().tap()
}
const sheet = (one, words) => inQueue(one, `.queue-aside .row .button:has(use[href$="#${words}"])`)

const viewsOf = ({ venue, demo, fresh, closed, topics, topic, refused, waiting }) => ({
  talks: ['clerk', at(`/talks?venue=${venue.id}`), '.mine a'],
  discussion: ['clerk', at(`/discussions/${demo.id}`), '.said-words'],
  'discussion-voted': ['clerk', voted(demo), '.said-choice'],
  'discussion-offline': ['clerk', offline(demo), '.note.wrong'],
  'discussion-none': ['clerk', at(`/discussions/${fresh.id}`), '.note'],
  'discussion-closed': ['clerk', at(`/discussions/${closed.id}`), '.note'],
  'discussion-unknown': ['clerk', at(`/discussions/${venue.id}`), '.entries'],
  'discussion-say': ['clerk', sayEmpty(demo), '#words-error'],
  'discussion-say-busy': ['clerk', sayBusy(demo), '.note.wrong'],
  'discussion-mine': ['clerk', withReceipt(`/discussions/${demo.id}/mine#${refused.id}.${refused.receipt}`, refused, '.said .note'), '.said'],
  'discussion-waiting': ['clerk', withReceipt(`/discussions/${demo.id}/mine#${waiting.id}.${waiting.receipt}`, waiting, '.said'), '.said'],
  'discussion-results': ['clerk', at(`/discussions/${demo.id}/results`), '.share-bar'],
  topics: ['clerk', at('/topics'), '.public h2'],
  'topic-propose': ['clerk', at(`/topics/propose/${topics.id}`), '#situation'],
  topic: ['clerk', at(`/topics/${topic.id}#${topic.receipt}`), '.said-times li'],
  consultations: ['clerk', at('/consultations'), '.public h2'],
  'moderation-list': ['clerk', at('/desk/discussions'), '.talk-list a'],
  'moderation-queue': ['clerk', queue(demo), '.queue-row'],
  'moderation-published': ['clerk', inQueue(demo, '.view[data-state=published]'), '[data-action=merger]'],
  'moderation-reject': ['clerk', inQueue(demo, '[data-action=rejection]'), 'dialog input'],
  'moderation-merge': ['clerk', merging(demo), 'dialog input[type=radio]'],
  'moderation-kinds': ['clerk', sheet(demo, 'files'), 'dialog .kind-list'],
  'moderation-terms': ['clerk', sheet(demo, 'pen'), 'dialog #terms-title'],
  'moderation-new': ['clerk', at('/desk/discussions/new'), '#subject'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
