// The steps of proposals, which the scene and the pictures put together.
import { dayIn } from './handling.mjs'
import { call, signIn } from './staff.mjs'

export const LEAD = '城关区城市管理局'
export const ASSISTING = '城关区生态环境局'
/** Who is asked first and says it is not theirs. */
export const OTHER = '城关区住房和建设局'
export const COSIGNERS = [{ account: 'member-m01', name: '陆文博' }, { account: 'member-m15', name: '康玉兰' }]
export const TEXT = {
  situation: '后街三号院等六个老旧院落，入冬以来有一百零八户反映家里不到十六度，涉及老人四十三位。',
  analysis: '管网使用二十六年，末端水力失调；物业、热力公司、产权单位各说各的责任，改造资金没有出处。',
  recommendations: '一、由城管局牵头，明年供暖前完成六个院落二次管网改造。二、建立测温记录，每周公布。',
}
export const CATEGORY = 'economy_and_construction'

export const idIn = (page) => new URL(page.url()).pathname.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part))
/** One of several, by its name. */
export const chosen = (name) => async (box) => {
  await box.locator('input[type=search]').fill(name)
  await box.locator(`.party-offer:has-text("${name}")`).first().tap()
  await box.locator(`.parties li:has-text("${name}")`).waitFor()
}

/** The session of the member's committee that takes proposals now. */
export async function openSession(base) {
  const { account } = await signIn(base, 'office')
  return (await call(base, 'GET', `/plenary-sessions?committee=${account.managedCommitteeIds[0]}&limit=100`)).items.find((one) => one.open)
}

/** A draft of the demo's member by the API. */
export async function draft(base, subject, more = {}) {
  const [member, session] = await Promise.all([signIn(base, 'member'), openSession(base)])
  return member.post('/proposals', { sessionId: session.id, text: { kind: 'member', category: CATEGORY, subject, ...TEXT, suggestedUnitIds: [], ...more } })
}

/** As far as it is wanted: submitted, preliminary, filed, assigned or replied. */
export async function proposal(base, subject, reach) {
  const [member, office, dispatcher, unit] = await Promise.all(['member', 'office', 'dispatcher', 'unit'].map((who) => signIn(base, who)))
  const { id } = await draft(base, subject)
  const steps = {
    submitted: async () => {
      await member.post(`/proposals/${id}/publication-consent`, { agreed: true })
      return member.post(`/proposals/${id}/submission`, {})
    },
    preliminary: () => office.post(`/proposals/${id}/examination`, {}),
    filed: async () => {
      await office.post(`/proposals/${id}/filing`, {})
      return office.post(`/proposals/${id}/publication`, { published: true })
    },
    assigned: async () => dispatcher.post(`/proposals/${id}/assignment`, { leadUnitId: await unitCalled(dispatcher, LEAD), assistingUnitIds: [] }),
    replied: () => replied(unit, id),
  }
  for (const [name, step] of Object.entries(steps)) {
    await step()
    if (name === reach) break
  }
  return office.get(`/proposals/${id}`)
}
const unitCalled = async (who, name) => (await who.get('/units?limit=100')).items.find((one) => one.name === name).id

/** The part of the unit that leads. */
export const partOf = async (who, id) => (await who.get(`/proposals/${id}/assignments`)).items.find((one) => one.duty !== 'assisting' && one.state !== 'replied')
async function replied(unit, id) {
  const part = await partOf(unit, id)
  const does = (verb, body) => unit.post(`/proposal-assignments/${part.id}/${verb}`, body)
  await does('signing', {})
  await does('contact', { content: '电话联系了石委员，约好周四到现场。' })
  return does('reply', { resultClass: 'b', content: '六个院落已列入明年改造计划，供暖前完工。', promise: '完成六个院落二次管网改造', promisedOn: dayIn(200), number: '城管函〔2026〕12 号' })
}
