// Discussions and calls for topics, made by staff and spoken in by residents, by the API alone.
import { randomUUID } from 'node:crypto'
import { call, signIn } from './staff.mjs'

export const asDevice = (name = randomUUID()) => ({ 'Mashang-Device': name })
const DAY_MS = 86_400_000
export const inDays = (days) => new Date(Date.now() + days * DAY_MS)
const dateOf = (moment) => moment.toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })

/** The venue of the demo's code, which its clerk runs. */
export const venueOf = async (base) => (await call(base, 'GET', '/qr-codes/guangwumen')).venue

export async function openDiscussion(base, title, more = {}) {
  const [clerk, venue] = await Promise.all([signIn(base, 'clerk'), venueOf(base)])
  const [topic] = (await clerk.get('/topics?state=approved&limit=1')).items
  return clerk.post('/discussions', {
    venueId: venue.id, topicId: topic.id, title, introduction: '东侧空地怎么用，请大家说说，也请对别人的说法表个态。', closesAt: inDays(9).toISOString(), kinds: ['晾晒', '停车', '花木'], ...more,
  })
}

export async function speak(base, discussion, content, headers = asDevice()) {
  const { consent } = await call(base, 'GET', `/public/discussions/${discussion.id}`)
  return call(base, 'POST', `/discussions/${discussion.id}/statements`, { content, consentVersion: consent.version }, headers)
}

export async function published(base, discussion, content) {
  const [clerk, made] = await Promise.all([signIn(base, 'clerk'), speak(base, discussion, content)])
  await clerk.post(`/statements/${made.id}/publication`, {})
  return made
}

export const voteAs = (base, statement, choice, headers = asDevice()) => call(base, 'POST', `/statements/${statement.id}/votes`, { choice }, headers)
export const resultsOf = (base, discussion) => call(base, 'GET', `/public/discussions/${discussion.id}/results`)

export async function callForTopics(base, title, more = {}) {
  const [clerk, venue] = await Promise.all([signIn(base, 'clerk'), venueOf(base)])
  return clerk.post('/topic-calls', { venueId: venue.id, title, description: '老小区里哪些事该坐下来商量？请说说情况，最好有个建议。', sources: ['open_call', 'member'], opensOn: dateOf(inDays(0)), closesOn: dateOf(inDays(20)), ...more })
}
