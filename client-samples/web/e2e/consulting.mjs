// The steps of topics and consultations in the workbench, which scenes and pictures put together.
import { deskOf } from './desk.mjs'
import { dayIn } from './handling.mjs'
import { call, signIn } from './staff.mjs'

/** A page of somebody for as long as something is done on it; nothing may go wrong beside it. */
export async function sitting({ browser, base, options = {} }, who, path, what) {
  const { context, page, faults } = await deskOf(browser, base, who, options)
  await page.goto(`${base}${path}`)
  const result = await what(page)
  await context.close()
  if (faults.length) throw new Error(`${who}: ${faults.join(', ')}`)
  return result
}

/** Opens what is to be done: where it is shown, else among the others. */
export async function begin(page, name) {
  await page.waitForSelector('.move-dock .actions')
  const shown = page.locator(`.move-dock .actions [data-move="${name}"]:visible`)
  if (await shown.count()) return shown.first().tap()
  await page.locator('.more-actions').tap()
  return page.locator(`dialog .action-list [data-move="${name}"]`).tap()
}

/** Does one thing, with its fields filled in by their names. @param sure that it asks once more */
export async function move(page, name, fields = {}, { sure = false } = {}) {
  await begin(page, name)
  for (const [field, value] of Object.entries(fields)) await fill(page, field, value)
  await page.locator('.doing button[type=submit]').tap()
  if (sure) await page.locator('.doing [role=alertdialog] .primary').tap()
  await page.waitForSelector('.move-done')
}

async function fill(page, field, value) {
  const box = page.locator(`.doing [data-field="${field}"]`)
  if (typeof value === 'function') return value(box)
  return box.locator('input:not([type=radio]), textarea').first().fill(value)
}
/** One of a few, or of a list. */
export const pick = (value) => async (box) => ((await box.locator('select').count()) ? box.locator('select').selectOption(value) : box.locator(`input[value="${value}"]`).check())
/** What is found by its name. */
export const found = (name) => async (box) => {
  await box.locator('input[type=search]').fill(name)
  await box.locator(`label:has-text("${name}") input`).first().check()
}
export const everybody = (box) => box.locator('button').first().tap()
export const stars = (count) => (box) => box.locator(`input[value="${count}"]`).check({ force: true })
export const stands = (page, words) => page.waitForSelector(`.marks .mark-state:has-text("${words}")`)

/** A PDF as the browser makes one, of the page at hand. */
export const printed = (name) => async (box) => {
  await box.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer: await box.page().pdf() })
  await box.locator(`li:has-text("${name}")`).waitFor()
}

/** A party of the plan: a member or a unit by name, anybody else as typed. */
export async function party(page, kind, name) {
  await page.locator(`.party-kinds[role=group] button:has-text("${kind}")`).tap()
  await page.fill('#plan-parties', name)
  if (await page.locator('.party-find button').count()) await page.locator('.party-find button').tap()
  else await page.locator(`.party-offer:has-text("${name}")`).first().tap()
  await page.waitForSelector(`.parties li:has-text("${name}")`)
}

export const venueOf = async (base) => (await call(base, 'GET', '/qr-codes/guangwumen')).venue.id

/** A topic of the venue by the API, as far as it is wanted. */
export async function topic(base, title, reach = 'proposed') {
  const [clerk, chief, venueId] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'chief'), venueOf(base)])
  const made = await clerk.post('/topics', { venueId, source: 'resident', title, situation: `${title}：住户多次反映，各方说法不一。`, suggestion: '请各方坐下来议一次。' })
  if (reach === 'proposed') return made
  await clerk.post(`/topics/${made.id}/screening`, {})
  return reach === 'screened' ? made : chief.post(`/topics/${made.id}/approval`, { publicTitle: title, publicSummary: '怎样商量出大家都能接受的办法。' })
}

/** A consultation about it by the API, held and minuted without full consensus, its outcome with a unit. */
export async function implementing(base, title) {
  const { id: topicId } = await topic(base, title, 'approved')
  const [clerk, member, leader] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member'), signIn(base, 'leader')])
  const unit = (await clerk.get('/units?limit=100')).items.find(({ name }) => name === '城关区城市管理局')
  const plan = {
    title, format: 'meeting', visibility: 'public', plan: '先听住户，再听部门，最后逐条议。', place: '街道协商议事室', startsAt: `${dayIn(20)}T09:30:00+08:00`, endsAt: `${dayIn(20)}T11:00:00+08:00`,
    participants: [{ kind: 'member', memberId: member.account.memberId }, { kind: 'unit', unitId: unit.id }, { kind: 'resident', name: '三号院住户代表' }],
  }
  const { id } = await clerk.post('/consultations', { topicId, micro: false, plan })
  const does = (verb, body = {}) => clerk.post(`/consultations/${id}/${verb}`, body)
  await does('research')
  await does('materials', { title: '情况说明', content: '六栋楼、九个单元、一百零八户。' })
  await does('notice')
  const { participants } = await does('opening')
  await does('attendance', { participantIds: participants.map((one) => one.id) })
  await does('minutes', { content: '到会二十一人。各方同意先试一个单元。', consensus: 'partial', positions: [{ holder: '一楼住户', content: '担心采光，要求先测算。' }] })
  await does('outcomes', { title: '一单元先行试点', content: '完成勘察、公示和开工手续。', unitId: unit.id, dueOn: dayIn(60), indicator: '装上的单元', indicatorUnit: '个', before: 0 })
  await does('submission')
  await leader.post(`/consultations/${id}/decision`, { decision: 'adopted', reason: '同意。' })
  await does('implementation')
  return { id, topicId }
}
