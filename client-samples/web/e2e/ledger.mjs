// The ledger, the month's report, problems and deeds: read, narrowed, printed, taken away; and what everybody sees of it.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { DESK, phone } from './browser.mjs'
import { deskOf, file } from './desk.mjs'
import { answerIt, signIn } from './staff.mjs'

const GIST = '永昌路口井盖响'
const WORDS = '永昌路口的井盖一压就响，夜里睡不着，请打13909310000找我。'

async function handled(base, visibility = 'private') {
  const one = await file(base, WORDS, { title: `${GIST} 13909310000`, visibility, contact: { name: '马女士', phone: '13909310000' } })
  await answerIt(base, one.id, '已经换了井盖，请再听听。')
  await one.rate('yes', '不响了')
  return one
}
/** The oldest come first, so that one of just now is at the end, however many pages that is. */
async function rowOf(page, one) {
  const row = page.locator(`.ledger-table tr:has-text("${one.number}")`)
  const further = page.locator('p.not-printed > button:enabled')
  await row.or(further).first().waitFor()
  while (!(await row.count())) {
    await further.tap()
    await row.or(further).first().waitFor()
  }
  return row
}
async function downloaded(page, selector) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(selector).tap()])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Everything is in the line but the contact; what was asked for stands in the address; paper and workbook are what they say. */
export async function writesItself({ browser, base }) {
  const one = await handled(base)
  const { context, page, faults } = await deskOf(browser, base, 'clerk', { viewport: DESK })
  await page.goto(`${base}/desk`)
  await page.locator('.desk-tools .tool').last().tap()
  await page.locator('.places a[href="/desk/ledger"]').tap()
  const told = await (await rowOf(page, one)).innerText()
  for (const word of [GIST, '受理', '交办', '联系居民', '答复', '居民：已解决']) assert.ok(told.includes(word), `${word} in ${told}`)
  assert.ok(!(await page.innerText('body')).includes('1390931'), 'no contact')

  await page.locator('.views a').last().tap()
  await page.waitForSelector('.deeds-table')
  await (await rowOf(page, one)).locator('td:has(.icon)').nth(3).waitFor()
  assert.equal(new URL(page.url()).searchParams.get('layout'), 'deeds')
  const now = await page.inputValue('#of-month')
  const first = await page.locator('#of-month option').last().getAttribute('value')
  await page.selectOption('#of-source', 'qr')
  await page.selectOption('#of-month', first)
  await page.waitForSelector('[role=status]:has-text("没有符合条件")')
  await page.reload()
  assert.deepEqual([await page.inputValue('#of-source'), await page.inputValue('#of-month')], ['qr', first])
  await page.selectOption('#of-month', now)
  await rowOf(page, one)

  const paper = await downloaded(page, '.take-paper')
  assert.match(paper.name, /\.pdf$/)
  assert.equal(paper.bytes.subarray(0, 5).toString(), '%PDF-')
  const workbook = await downloaded(page, '.take-workbook')
  assert.match(workbook.name, /\.xlsx$/)
  assert.equal(workbook.bytes.subarray(0, 2).toString(), 'PK')
  assert.deepEqual(faults, [])
  await context.close()
}

/** 503 is said, nothing is lost, and the next try goes through. */
export async function comesBackFromTrouble({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  let broken = true
  await page.route(/\/api\/v1\/venues\/[^/]+\/ledger(\/document)?\?/, (route) => (broken
    ? route.fulfill({ status: 503, headers: { 'Retry-After': '1' }, contentType: 'application/problem+json', body: '{"status":503,"title":"忙不过来"}' })
    : route.continue()))
  await page.goto(`${base}/desk/ledger?overdue=false`)
  await page.waitForSelector('.note.wrong:has-text("忙不过来")')
  broken = false
  await page.locator('.note.wrong button').tap()
  await page.waitForSelector('.note.wrong', { state: 'detached' })
  await page.waitForSelector('.ledger-table, .ledger-page > [role=status]')
  broken = true
  await page.locator('.take-paper').tap()
  await page.waitForSelector('.note.wrong:has-text("忙不过来")')
  broken = false
  const again = await downloaded(page, '.note.wrong button')
  assert.match(again.name, /\.pdf$/)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The page says what the server counted, each figure with its formula, and the words with it. */
export async function reportsTheMonth({ browser, base }) {
  await handled(base)
  const clerk = await signIn(base, 'clerk')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk/ledger/report`)
  await page.waitForSelector('.figures-table')
  const report = await clerk.get(`/venues/${clerk.account.venueIds[0]}/monthly-report`)
  const rows = await page.locator('.figures-table').first().locator('tbody tr').count()
  assert.equal(rows, report.figures.length)
  const first = await page.locator('.figures-table tbody tr').first().innerText()
  assert.ok(first.includes(report.figures[0].formula), first)
  const group = report.tables.flatMap((table) => table.rows)[0]?.name ?? report.tables[0].formula
  assert.ok((await page.innerText('.page')).includes(group), group)
  assert.match((await downloaded(page, '.take-paper')).name, /\.pdf$/)
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('.take-paper').isVisible(), false)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A member sees their own problems and deeds, the office who is behind. */
export async function showsWhatEachDid({ browser, base }) {
  const one = await handled(base)
  const member = await deskOf(browser, base, 'member')
  await member.page.goto(`${base}/desk/ledger/members/me`)
  assert.match(await (await rowOf(member.page, one)).innerText(), /答复[\s\S]*解决/)
  const office = await deskOf(browser, base, 'office')
  await office.page.goto(`${base}/desk/ledger/venues`)
  await office.page.waitForSelector('.page [role=status]')
  assert.deepEqual([...member.faults, ...office.faults], [])
  await Promise.all([member.context.close(), office.context.close()])
}

/** Everybody sees what was done about what the resident agreed to show, without a name or number. */
export async function showsEverybodyWhatWasAgreedTo({ browser, base }) {
  const shown = await handled(base, 'public')
  const { context, page, faults } = await phone(browser, base)
  const { memberId } = (await signIn(base, 'member')).account
  await page.goto(`${base}/members/${memberId}`)
  await page.locator('a[href^="/deeds"]').tap()
  const item = page.locator('article:has-text("井盖")').first()
  await item.waitFor()
  const told = await item.innerText()
  assert.match(told, /受理[\s\S]*答复[\s\S]*解决/)
  assert.ok(!told.includes('1390931') && !told.includes(shown.number), told)
  assert.deepEqual(faults, [])
  await context.close()
}
