// A resident's words in reports and proposals: asked on the receipt, allowed, taken back; and the line of what came of them.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { file } from './desk.mjs'
import { dayIn } from './handling.mjs'
import { accessible, large, narrow } from './measuring.mjs'
import { TEXT } from './opinions.mjs'
import { call, signIn } from './staff.mjs'

const UNIT = '城关区城市管理局'
const words = (about) => `${about}的路牌倒了三天，晚上开车差点撞上，打了几次电话都说不归他们管（${Date.now() % 100_000}）。`

/** Asked with exactly the words, in both languages and in large letters; yes fills them in, taken back they go. */
export async function askedOnTheReceipt(run) {
  const said = words('雁滩路')
  const it = await file(run.base, said)
  const clerk = await signIn(run.base, 'clerk')
  const { id } = await clerk.post('/opinion-reports', { confidentialityConfirmed: true, visibility: 'public', title: '扶正雁滩路路牌', recommendations: '请城管局一周内扶正。', origin: { kind: 'request', id: it.id } })
  const situation = async () => (await clerk.get(`/opinion-reports/${id}`)).situation
  assert.ok(!(await situation()).includes(said))
  for (const mode of [{ language: 'en', care: true }, { care: true }, {}]) {
    await onTheReceipt(run, it, mode, async (page) => {
      await page.waitForSelector(`[data-consent=not_asked] :text("${said}")`)
      return [...(await accessible(page)), ...(await large(page, !!mode.care)), ...(mode.care ? [] : await narrow(page))]
    })
  }
  await onTheReceipt(run, it, {}, async (page) => {
    await page.locator('.words-uses [data-say=yes]').tap()
    await page.waitForSelector('[data-consent=given]')
    assert.ok((await situation()).includes(said))
    await page.reload()
    await page.locator('[data-consent=given] [data-say=no]').tap()
    const faults = await accessible(page)
    await page.locator('dialog [data-say=back]').tap()
    await page.waitForSelector('[data-consent=refused] [data-say=yes]')
    assert.ok(!(await situation()).includes(said))
    return faults
  })
  await clerk.post(`/opinion-reports/${id}/submission`, {})
  await onTheReceipt(run, it, {}, async (page) => {
    await page.waitForSelector('[data-consent=refused] [data-yes=nothing]')
    assert.equal(await page.locator('.words-uses [data-say]').count(), 0)
    return accessible(page)
  })
}

/** Adopted by the city; a proposal of it replied to, not content with, handled again, tracked and kept. */
export async function theLineOfAProposal(run) {
  const it = await file(run.base, words('东岗'))
  const as = Object.fromEntries(await Promise.all(['clerk', 'member', 'office', 'office-lanzhou', 'dispatcher', 'unit'].map(async (who) => [who, await signIn(run.base, who)])))
  await as.clerk.post(`/requests/${it.id}/acceptance`, {})
  await as.clerk.post(`/requests/${it.id}/assignment`, { memberId: as.member.account.memberId })
  await adopted(as, it)
  const part = await proposed(run, as, it)
  await onTheReceipt(run, it, {}, async (page) => {
    await page.waitForSelector('[data-kind=opinion_report] [data-level=city]')
    await page.waitForSelector(`[data-kind=proposal] :text("${UNIT}")`)
    await page.waitForSelector('[data-kind=proposal] :text("换更高一级的领导重新办过")')
    return [...(await accessible(page)), ...(await narrow(page))]
  })
  await as.unit.post(`/proposal-assignments/${part}/re-reply`, { resultClass: 'a', content: '路牌已经全部换成新的。' })
  await onTheReceipt(run, it, { care: true }, async (page) => {
    await page.waitForSelector('.stop-kept:has-text("承诺的事已经办到")')
    return [...(await accessible(page)), ...(await large(page, true))]
  })
}

async function adopted({ member, office, ['office-lanzhou']: city }, it) {
  const { id } = await member.post('/opinion-reports', { confidentialityConfirmed: true, visibility: 'public', title: '背街路牌管护', ...TEXT, origin: { kind: 'request', id: it.id } })
  await member.post(`/opinion-reports/${id}/submission`, {})
  await office.post(`/opinion-reports/${id}/screening`, {})
  await office.post(`/opinion-reports/${id}/revisions`, { title: '背街路牌管护', ...TEXT, note: '精简。' })
  await office.post(`/opinion-reports/${id}/issue`, {})
  const { adoptions } = await office.post(`/opinion-reports/${id}/forwarding`, { level: 'city' })
  await city.post(`/adoptions/${adoptions[0].id}/decision`, { adopted: true })
}

async function proposed({ base }, { member, office, dispatcher, unit }, it) {
  const committee = office.account.managedCommitteeIds[0]
  const session = (await call(base, 'GET', `/plenary-sessions?committee=${committee}&limit=100`)).items.find((one) => one.open)
  const unitId = (await dispatcher.get('/units?limit=100')).items.find(({ name }) => name === UNIT).id
  const text = { kind: 'member', category: 'economy_and_construction', subject: `关于背街路牌管护的提案${Date.now() % 100_000}`, ...TEXT, suggestedUnitIds: [] }
  const { id } = await member.post('/proposals', { sessionId: session.id, text, origin: { kind: 'request', id: it.id, wordsAllowed: true } })
  await member.post(`/proposals/${id}/submission`, {})
  await office.post(`/proposals/${id}/examination`, {})
  await office.post(`/proposals/${id}/filing`, {})
  await handled({ office, dispatcher, unit }, id, { leadUnitId: unitId }, { resultClass: 'c', content: '列入研究。' })
  await member.post(`/proposals/${id}/rating`, { processRating: 'dissatisfied', resultRating: 'dissatisfied', comment: '没有说什么时候办。' })
  const promise = { resultClass: 'b', content: '今年办完。', promise: '换新全部路牌', promisedOn: dayIn(60) }
  const part = await handled({ office, dispatcher, unit }, id, { leadUnitId: unitId, higherHand: '分管副区长' }, promise)
  await member.post(`/proposals/${id}/rating`, { processRating: 'satisfied', resultRating: 'satisfied' })
  return part
}

/** Assigned, signed for, contacted, replied to, and passed on to the proposer. @returns the unit's part */
async function handled({ office, dispatcher, unit }, id, assignment, reply) {
  await dispatcher.post(`/proposals/${id}/assignment`, assignment)
  const mine = (await unit.get('/proposal-assignments?state=assigned&limit=100')).items.find((one) => one.proposalId === id)
  const does = (verb, body) => unit.post(`/proposal-assignments/${mine.id}/${verb}`, body)
  await does('signing', {})
  await does('contact', { content: '电话联系过。' })
  await does('reply', { number: '城管函〔2026〕12号', ...reply })
  await office.post(`/proposals/${id}/feedback-request`, {})
  return mine.id
}

/** The page by the receipt, for as long as something is looked at; nothing may be wrong. */
async function onTheReceipt({ browser, base }, it, options, what) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block', reducedMotion: 'reduce', ...options })
  await page.goto(`${base}/t/${it.number}#${it.receipt}`)
  faults.push(...(await what(page)))
  await context.close()
  assert.deepEqual(faults, [])
}
