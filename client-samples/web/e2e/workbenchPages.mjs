// Every page of the workbench in every mode.
import { file, openRecusals, openRequest, picture as photoOf } from './desk.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

/** One of each stand, so that every page has something to show. */
async function prepare(browser, base) {
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const photo = await photoOf(browser)
  const words = '东岗西路12号院门口的路灯坏了三盏，晚上黑，老人走路容易摔。已经跟物业说过两次，都说等材料。希望尽快修好。'
  const made = {
    fresh: await file(base, words, { photos: [photo, photo], contact: { name: '王女士', phone: '13909310000' }, place: { text: '南关什字往北三十米' }, member: member.account.memberId }),
    accepted: await file(base, words),
    working: await file(base, words, { photos: [photo] }),
    answered: await file(base, words),
  }
  for (const one of ['accepted', 'working', 'answered']) await clerk.post(`/requests/${made[one].id}/acceptance`, {})
  for (const one of ['working', 'answered']) {
    await clerk.post(`/requests/${made[one].id}/assignment`, { memberId: member.account.memberId })
    await member.post(`/requests/${made[one].id}/start`, {})
    await made[one].write('补充：就是公交站旁边那三盏。')
    await member.post(`/requests/${made[one].id}/messages`, { content: '我今天下午去看一看。' })
    await member.post(`/requests/${made[one].id}/progress`, { content: '电工已经到场，线路烧了，要换一段。' })
  }
  await member.post(`/requests/${made.answered.id}/answer`, { content: '换了整条线路，三盏都亮了。请您晚上看一看。' })
  return made
}

const at = (one) => (page, base) => openRequest(page, base, one.id)

/** Who looks, how to get there, and what is there then. */
const viewsOf = ({ fresh, accepted, working, answered }) => ({
  'desk-list': ['clerk', (page, base) => page.goto(`${base}/desk`), '.row-link'],
  'desk-filters': ['clerk', openFilters, 'dialog .filter-fields'],
  'desk-new': ['clerk', at(fresh), '.photo-button img'],
  'desk-decline': ['clerk', openDecline(fresh), '.doing .note'],
  'desk-assign': ['clerk', openPanel(accepted, 'g'), '.candidate'],
  'desk-working': ['member', at(working), '.talk'],
  'desk-answer': ['member', openAnswer(working), '.doing .file.photo'],
  'desk-more': ['member', openMore(working), 'dialog .action-list, .desk.wide .actions'],
  'desk-answered': ['clerk', at(answered), '.note.good'],
  'desk-recusal': ['chief', openRecusal(accepted), 'dialog .candidates'],
  'desk-extension': ['member', openPanel(working, 'e'), '#workdays'],
  'desk-notices': ['member', (page, base) => page.goto(`${base}/desk/notices`), '.notice'],
  'desk-keys': ['clerk', openKeys, 'dialog .key-list'],
  'desk-nothing': ['clerk', (page, base) => page.goto(`${base}/desk?q=zzzzzz`), '.empty-inbox'],
  'desk-nobody': ['admin', (page, base) => page.goto(`${base}/desk`), '.empty-inbox'],
  'desk-again': ['clerk', signInAgain, '#again-password'],
})

async function openFilters(page, base) {
  await page.goto(`${base}/desk?state=submitted`)
  await page.waitForSelector('.row-link')
  await page.locator('.finder > .button').tap()
}
/** By its key, which is the same in every language. */
const openPanel = (one, key) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.waitForSelector('.actions')
  await page.keyboard.press(key)
}
const openDecline = (one) => async (page, base) => {
  await openPanel(one, 'x')(page, base)
  await page.locator('.doing input[value=court_or_arbitration]').check()
  await page.fill('#note', '借款纠纷要走法律程序，可以先打 12348 免费咨询。')
}
const openAnswer = (one) => async (page, base) => {
  await openPanel(one, 'r')(page, base)
  await page.fill('.doing textarea', '电工已经到场，线路烧了，今晚换好。')
  if (!(await page.locator('.doing .file.photo').count())) await page.setInputFiles('.doing input[type=file]', await photoOf(page.context().browser()))
}
const openMore = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  const more = page.locator('.more-actions')
  await page.waitForSelector('.actions')
  if (await more.count()) await more.tap()
}
const openRecusal = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  await openRecusals(page)
}
async function openKeys(page, base) {
  await page.goto(`${base}/desk`)
  await page.waitForSelector('.row-link')
  await page.keyboard.press('?')
}
async function signInAgain(page, base) {
  await page.route('**/api/v1/requests?*', (route) => route.fulfill({ status: 401, contentType: 'application/problem+json', body: '{"status":401}' }))
  await page.goto(`${base}/desk`)
}

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
