// Every screen a resident can see: where it is, what shows that it is there, and what is done before (on this phone)
// and then (on the page). A screen without a path goes on from the one above it. Each is measured in every mode, by
// pages.mjs, and has its pictures in screenshots/ under its name.
import { photo } from './browser.mjs'
import { fails, forget, keep } from './phones.mjs'

const LANDING = '/at/guangwumen'
const ENTRIES = '**/api/v1/qr-codes/*'
const view = (one, page = '') => `/v/${one.id}${page}#${one.last.shareToken}`

export const residentScreens = ({ open, answered, declined, solved, looked, erased, member, venue, revoked }) => ({
  landing: { path: LANDING, sign: '.members' },
  'landing-everybody': { then: tap('.members + .button') },
  'landing-stale': { path: LANDING, before: fails(ENTRIES), sign: '.note' },
  'landing-offline': { path: '/at/never-seen', before: fails(ENTRIES), sign: '.note.wrong' },
  'landing-error': { path: '/at/never-seen', before: fails(ENTRIES, 503), sign: '.note.wrong' },
  unknown: { path: '/at/nobody-knows', sign: '.entries' },
  revoked: { path: `/at/${revoked}`, sign: '.entries' },
  'scan-unknown': { path: '/s/nobody-knows', sign: 'h1', plain: true },
  'scan-revoked': { path: `/s/${revoked}`, sign: 'h1', plain: true },
  home: { path: '/', sign: '.mine a' },
  'home-error': { path: '/', before: fails('**/api/v1/venues*', 503), sign: '.note.wrong' },
  'write-empty': { path: `${LANDING}/write`, sign: '#content', then: leaveEmpty },
  write: { path: `${LANDING}/write`, sign: '#content', then: fillWriting },
  'write-more': { then: openEveryChip },
  'write-danger': { then: tap('.chip:has(use[href$="#danger"])', '.emergency') },
  check: { then: tap('.thumb .primary', '.consent') },
  'check-category': { then: sheet('.fact:nth-child(3) .button') },
  'check-member': { then: (page) => closeSheet(page).then(() => sheet('.fact:nth-child(4) .button')(page)) },
  'check-refused': { before: fails('**/api/v1/requests', 422), then: (page) => closeSheet(page).then(() => tap('.thumb .primary', '#title-error')(page)) },
  'check-waiting': { before: fails('**/api/v1/requests'), then: tap('.thumb .primary', '.row .button') },
  'mine-waiting': { path: '/mine', before: fails('**/api/v1/requests'), sign: '.note .button' },
  mine: { path: '/mine', before: keep(open, answered, declined, solved), sign: '.mine a' },
  'mine-forget': { then: sheet('.mine .button') },
  'mine-empty': { path: '/mine', before: forget, sign: '.row .button' },
  receipt: { path: view(open, '/receipt'), before: keep(open), sign: '.receipt-picture' },
  track: { path: view(open), before: keep(open), sign: '.timeline' },
  'track-message': { then: tap('.compose', '#message') },
  'track-withdraw': { then: sheet('.careful') },
  'track-answered': { path: view(answered), before: keep(answered), sign: '.note.good' },
  'track-declined': { path: view(declined), before: keep(declined), sign: '#appeal' },
  'track-solved': { path: view(solved), before: keep(solved), sign: '.timeline' },
  'track-stale': { path: view(open), before: [keep(open), fails('**/api/v1/requests/*')], sign: '.note' },
  'track-shared': { path: view(open), before: forget, sign: '.timeline' },
  'track-unknown': { path: `/v/${venue}#x`, before: forget, sign: '.note.wrong' },
  'track-error': { path: view(open), before: [forget, fails('**/api/v1/requests/*', 503)], sign: '.note.wrong' },
  'track-wechat': { path: view(answered), before: [keep(answered), inWeChat], sign: '.tell p' },
  rights: { path: view(looked, '/data'), before: keep(looked), sign: '.looks li' },
  'rights-contact': { then: tap('.button:has(use[href$="#phone"])', '#contact-phone') },
  'rights-agreed': { path: view(looked, '/data'), before: keep(looked), sign: '.agreed', then: tap('.agreed summary', '.agreed[open]') },
  'rights-erase': { then: sheet('.careful') },
  'rights-erased': { path: view(erased, '/data'), before: keep(erased), sign: '.looks li', then: eraseContact },
  rate: { path: view(answered, '/rate'), before: keep(answered), sign: '.solved' },
  'rate-empty': { then: tap('.thumb .primary', '.solved .error') },
  'rate-busy': { before: fails('**/rating', 429), then: rateBadly },
  find: { path: '/find', before: forget, sign: '#number' },
  'find-wrong': { then: findNothing },
  'find-phone': { path: '/find', before: forget, sign: '#number', then: byPhone('lookup') },
  'find-code': { path: '/find', before: [forget, codeSent], sign: '.ways', then: askForCode },
  'find-all': { path: '/find', before: [forget, codeSent, phoneAnswers], sign: '.ways', then: signInByPhone },
  'find-leave': { before: phoneAnswers, then: leaveAfterOne },
  public: { path: '/public', sign: '.public h2' },
  'public-none': { path: '/public?q=%E5%A4%A9%E4%B8%8A%E7%9A%84%E6%98%9F%E6%98%9F', sign: 'p[role=status]' },
  venue: { path: `/venues/${venue}`, sign: '.members' },
  member: { path: `/members/${member}`, sign: '.about' },
  'member-unknown': { path: `/members/${venue}`, sign: '.note.wrong' },
  help: { path: '/help', sign: 'h2' },
  privacy: { path: '/privacy', sign: 'h2' },
  genuine: { path: '/genuine', sign: 'h2' },
  missing: { path: '/nowhere', sign: '.entries' },
  'sign-in': { path: '/desk/sign-in', sign: '#username' },
})

function tap(selector, sign) {
  return async (page) => {
    await page.locator(selector).last().tap()
    if (sign) await page.waitForSelector(sign)
  }
}

function sheet(selector) {
  return async (page) => {
    await page.locator(selector).first().tap()
    await page.waitForSelector('dialog[open]')
  }
}

async function closeSheet(page) {
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog[open]', { state: 'detached' })
}

async function leaveEmpty(page) {
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#content-error')
}

async function fillWriting(page) {
  await page.fill('#content', '3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清，物业说没钱修。希望尽快修好。')
  await page.setInputFiles('input[type=file]', [await photo(page), await photo(page, 1600, 1200)])
  await page.waitForSelector('.file.photo >> nth=1')
}

/** Large letters show fewer chips until the rest is asked for. */
async function openEveryChip(page) {
  const rest = page.locator('.chip:not([aria-expanded])')
  if (await rest.count()) await rest.tap()
  await page.locator('.chip:has(use[href$="#eye"])').tap()
  await page.waitForSelector('.choices')
}

async function rateBadly(page) {
  await page.locator('.solved input[value=no]').check({ force: true })
  await page.fill('#comment', '灯还是不亮。')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note.wrong')
}

async function findNothing(page) {
  await page.fill('#number', 'LZ-2026-000001')
  await page.fill('#receipt', 'W2VJ 74X7 ETF8 NTB5 M8Z2 B0K7')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong')
}

const inWeChat = (page) => page.addInitScript(() => { delete window.PushManager })

const byPhone = (way) => async (page) => {
  await page.locator(`.ways input[value=${way}]`).check({ force: true })
  await page.waitForSelector('#phone')
}

/** Codes are few a day, and the screen is shown more often. */
const codeSent = (page) => page.route('**/one-time-codes', (route) => route.fulfill({
  status: 202, json: { purpose: 'login', expiresAt: new Date(Date.now() + 300_000).toISOString(), nextAt: new Date(Date.now() + 42_000).toISOString() },
}))

async function askForCode(page) {
  await byPhone('login')(page)
  await page.fill('#phone', '139 0931 0088')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#code')
}

async function phoneAnswers(page) {
  const line = { venue: { id: '0', name: '广武门街道委员工作站' }, updatedAt: '2026-11-20T02:00:00Z', receipt: 'x' }
  await page.route('**/phone-sessions', (route) => route.fulfill({ status: 201, json: { token: 'x', expiresAt: new Date(Date.now() + 1_800_000).toISOString() } }))
  await page.route('**/phone-sessions/current/requests*', (route) => route.fulfill({ json: { next: null, items: [
    { ...line, id: '1', number: 'LZ-2026-000214', state: 'in_progress', title: '3号楼2单元楼道的灯坏了一个月', overdue: true, submittedAt: '2026-11-02T02:00:00Z' },
    { ...line, id: '2', number: 'LZ-2026-000187', state: 'answered', title: '小区门口斑马线磨没了', overdue: false, submittedAt: '2026-10-27T02:00:00Z' },
  ] } }))
}

async function signInByPhone(page) {
  await askForCode(page)
  await page.fill('#code', '246810')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.mine .line')
}

/** As if one had been opened before. */
async function leaveAfterOne(page) {
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('mashang.phone'))
    sessionStorage.setItem('mashang.phone', JSON.stringify({ ...kept, opened: ['1'] }))
  })
  await page.reload()
  await page.waitForSelector('.mine .line')
  await page.locator('.page > .button.wide').tap()
  await page.waitForSelector('dialog[open]')
}

async function eraseContact(page) {
  await page.locator('.careful').first().tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good')
}
