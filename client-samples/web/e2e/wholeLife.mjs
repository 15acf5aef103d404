// The first half of a request's whole life, as steps that scenes put together: a file of members, a placement, a poster at
// the door, and somebody who scans it. What follows from there is in handling.mjs.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { phone } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { call, signIn, signInWith } from './staff.mjs'
import { submit, Taps } from './steps.mjs'

export const HEADINGS = ['委员证号', '姓名', '级别', '界别', '专长', '职务']
export const csvOf = (rows) => [HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n')
const OWN_PASSWORD = 'lantern-53-gravel-otter'
export const VENUE = '兰州市城关区广武门街道委员工作站'

/** What a Chinese spreadsheet program saves: Node reads GBK but does not write it, so its table is turned round. */
export function gbk(text) {
  const bytesOf = new Map()
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) bytesOf.set(new TextDecoder('gbk').decode(new Uint8Array([high, low])), [high, low])
  }
  return Buffer.from([...text].flatMap((one) => (one.charCodeAt(0) < 0x80 ? [one.charCodeAt(0)] : bytesOf.get(one))))
}

/** A page of the office for as long as something is done on it; nothing may go wrong beside it. */
export async function atTheOffice({ browser, base, options = {} }, path, what, who = 'office') {
  const { context, page, faults } = await deskOf(browser, base, who, { acceptDownloads: true, ...options })
  await page.goto(`${base}${path}`)
  const result = await what(page)
  assert.deepEqual(faults, [])
  await context.close()
  return result
}

export async function sendFile(page, name, buffer) {
  await page.setInputFiles('#import-file', { name, mimeType: 'text/csv', buffer })
  await page.locator('form button[type=submit]').tap()
}

/** Takes a download to its bytes. */
export async function download(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** A file with mistakes is refused row by row; corrected it is written whole. @param wrong what the list has to say, row and column */
export const importMembers = (run, { broken, wrong, right, rows }) => atTheOffice(run, '/desk/import?list=members', async (page) => {
  await sendFile(page, '委员名单.csv', gbk(csvOf(broken)))
  await page.waitForSelector('.wrong-list')
  for (const [row, column] of wrong) await page.waitForSelector(`.wrong-list tr:has(td:text-is("${row}")):has(td:text-is("${column}"))`)
  assert.equal(await page.locator('.wrong-list tbody tr').count(), wrong.length, 'every problem and no other')
  await page.locator('.import-result .button.primary').tap()
  await sendFile(page, '委员名单.csv', Buffer.from(csvOf(right), 'utf8'))
  await page.waitForSelector(`.note.good:has-text("${rows} 行都没有问题")`)
  await page.locator('.import-result .button.primary').tap()
  await page.locator('[role=alertdialog] .strong').tap()
  await page.waitForSelector(`.note.good:has-text("新增 ${rows}")`)
})

/** Finds a member by name and places them at a venue, with hours on a day of the week. */
export const placeMember = (run, name, venue = VENUE) => atTheOffice(run, '/desk/organisation/members', async (page) => {
  await page.fill('#find-record', name)
  await page.locator(`.row-link:has-text("${name}")`).first().tap()
  await page.locator('button:has-text("编入站室")').tap()
  await page.fill('.placement-form input[type=search]', venue)
  await page.locator(`.venue-choices label:has-text("${venue}") input`).check()
  await page.locator('button:has-text("加一段时间")').tap()
  await page.locator('.placement-form .strong').tap()
  await page.waitForSelector(`.lined strong:has-text("${venue}")`)
  return new URL(page.url()).pathname.split('/').pop()
})

/** Makes a code for a door of the venue and downloads its poster. */
export const hangPoster = (run, label, venue = VENUE) => atTheOffice(run, '/desk/organisation/venues', async (page) => {
  await page.fill('#find-record', venue)
  await page.locator(`.row-link:has-text("${venue}")`).first().tap()
  await page.locator('button:has-text("新二维码")').tap()
  await page.fill('#code-label', label)
  await page.fill('#code-place', '东门')
  await page.locator('button:has-text("做二维码")').tap()
  const row = page.locator(`.codes li:has-text("${label}")`)
  await row.waitFor()
  const poster = await download(page, () => row.locator('a:has-text("海报 A4")').tap())
  return { code: await row.getAttribute('data-code'), poster }
})

/** Somebody scans the poster, chooses the member, and says what is wrong. Gives what `own` of desk.mjs needs. */
export async function fileByScan({ browser, base }, code, words) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/s/${code}`)
  await page.locator('.thumb .primary').tap()
  await page.fill('#content', words)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.fact')
  const { id, number, receipt } = await submit(page, new Taps())
  assert.deepEqual(faults, [])
  await context.close()
  return { id, number, receipt }
}

/** The member gets an account, so that they can act by themselves. */
export async function accountFor(base, username, name, memberId) {
  const admin = await signIn(base, 'admin')
  const { link } = await admin.post('/accounts', { username, name, memberId, roles: [{ role: 'member', committeeId: admin.account.committeeIds[0] }] })
  await call(base, 'POST', '/invitations/acceptance', { token: link.split('#')[1], password: OWN_PASSWORD })
  return signInWith(base, username, OWN_PASSWORD)
}
