// Every screen in ordinary and elderly mode, light and dark, in Chinese and English: axe, targets, letters, narrow screens
// and large text; with SHOTS=1 a picture of each, and always that there is one.
import { DESK, phone } from './browser.mjs'
import { expectNone, look, picture } from './looking.mjs'
import { accessible, large } from './measuring.mjs'
import { residentScreens } from './screens.mjs'
import { answerIt, call, signIn } from './staff.mjs'
import { settled, submit, Taps, write } from './steps.mjs'

const ON_A_DESK = ['landing', 'public']

export const inChinese = (run) => inMode(run, 'zh-CN', false)
export const inChineseForTheElderly = (run) => inMode(run, 'zh-CN', true)
export const inEnglish = (run) => inMode(run, 'en', false)
export const inEnglishForTheElderly = (run) => inMode(run, 'en', true)

let prepared
async function prepare(browser, base) {
  const { context, page } = await phone(browser, base)
  const made = {}
  const words = {
    open: '3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清。', answered: '小区门口斑马线磨没了，送孩子过马路很危险。',
    declined: '邻居半夜唱歌，劝了不听。', looked: '河堤的栏杆断了一截，晚上散步容易踩空。', erased: '楼下的井盖响，半夜睡不着。', solved: '健身器材的扶手松了，孩子玩的时候会晃。',
  }
  for (const name of Object.keys(words)) {
    await write(page, base, new Taps(), { words: words[name], photos: name === 'open' ? 1 : 0 })
    made[name] = await submit(page, new Taps())
  }
  await context.close()
  const clerk = await signIn(base, 'clerk')
  for (const one of [made.looked, made.erased]) {
    await call(base, 'POST', `/requests/${one.id}/contact-correction`, { contact: { name: '王女士', phone: '13909310000' } }, { 'Mashang-Receipt': one.receipt })
    await clerk.post(`/requests/${one.id}/contact-reveals`, { reason: '打电话约时间上门看看' })
  }
  await answerIt(base, made.answered.id, '已请交警大队来看过，本月 28 日前重新划线，并加装一个提示牌。')
  await answerIt(base, made.solved.id, '社区今天上午换了新螺栓，三个器材都检查过了。')
  await call(base, 'POST', `/requests/${made.solved.id}/rating`, { solved: 'yes', answerRating: 5, outcomeRating: 5 }, { 'Mashang-Receipt': made.solved.receipt })
  await clerk.post(`/requests/${made.declined.id}/decline`, { reasonCode: 'other_authority', channel: '110', note: '噪声扰民由派出所处理' })
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const { code } = await clerk.post('/qr-codes', { kind: 'stairwell', venueId: landing.venue.id, label: '旧海报' })
  await clerk.post(`/qr-codes/${code}/revocation`, {})
  for (const one of Object.values(made)) one.last = await call(base, 'GET', `/requests/${one.id}`, undefined, { 'Mashang-Receipt': one.receipt })
  return { ...made, member: landing.members[0].id, venue: landing.venue.id, revoked: code }
}

async function inMode({ browser, base, shots }, language, care) {
  prepared ??= prepare(browser, base)
  const things = await prepared
  const { context, page, faults } = await phone(browser, base, { language, care, serviceWorkers: 'block', reducedMotion: 'reduce' })
  const wrong = []
  for (const [name, screen] of Object.entries(residentScreens(things))) {
    if (care && screen.plain) continue
    const at = `${name} ${language}${care ? ' elderly' : ''}`
    try {
      await show(page, base, screen)
      wrong.push(...(await look(page, shots + name, { language, care })).map((fault) => `${at}: ${fault}`))
    } catch (error) {
      wrong.push(`${at}: ${error.message.split('\n').slice(0, 3).join(' ')}`)
    }
  }
  wrong.push(...faults.map((fault) => `${language}: ${fault}`))
  await context.close()
  expectNone(wrong)
}

async function show(page, base, { path, before = [], sign, then }) {
  await page.unrouteAll()
  for (const act of [before].flat()) await act(page, base)
  if (path) {
    // a change of the fragment alone would not load the page anew
    await page.goto('about:blank')
    await page.goto(base + path)
    await page.waitForSelector(sign)
  }
  if (then) await then(page, base)
  await settled(page)
}

export async function onADesk({ browser, base, shots }) {
  prepared ??= prepare(browser, base)
  const screens = residentScreens(await prepared)
  const { context, page, faults } = await phone(browser, base, { viewport: DESK, serviceWorkers: 'block', reducedMotion: 'reduce' })
  for (const name of ON_A_DESK) {
    await show(page, base, screens[name])
    faults.push(...(await accessible(page)), ...(await large(page, false)))
    faults.push(...(await picture(page, `${shots}${name}-desk.png`, false)))
  }
  expectNone(faults)
  await context.close()
}
