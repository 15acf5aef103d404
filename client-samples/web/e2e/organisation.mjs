// What a committee keeps of itself: lists in and out, placements, codes, and what goes wrong meanwhile.
import assert from 'node:assert/strict'
import { file, own } from './desk.mjs'
import { fromNotSolvedToSolved, DEMO, toTheUnitsAnswer } from './handling.mjs'
import { fails } from './phones.mjs'
import { accountFor, atTheOffice, download, fileByScan, hangPoster, importMembers, placeMember, sendFile } from './wholeLife.mjs'

const mark = () => String(Date.now()).slice(-7)

function members() {
  const number = mark()
  const rows = [[`E${number}-1`, `端木${number}`, '县区', '医卫界', '儿童保健', '区医院医生'], [`E${number}-2`, `司空${number}`, '市、县区', '教育界', '', '']]
  return {
    name: rows[0][1],
    list: {
      broken: [[`E${number}-1`, rows[0][1], '银河', '航天界', '', ''], [`E${number}-2`, '', '市', '教育界', '', '']],
      wrong: [[2, '级别'], [2, '界别'], [3, '姓名']],
      right: rows, rows: rows.length,
    },
  }
}

/** A file with mistakes, corrected, written; a member placed; a poster for the door. */
export async function fromFileToPoster(run) {
  const { name, list } = members()
  await importMembers(run, list)
  await placeMember(run, name)
  const { code, poster } = await hangPoster(run, `东门 ${mark()}`)
  assert.match(code, /^[a-z\d-]{3,40}$/)
  assert.equal(poster.bytes.subarray(0, 5).toString(), '%PDF-')
  assert.ok(poster.bytes.length > 10_000, 'a poster with its letters')
}

/** Import, placement, poster, scan, dispatch, objection, designation, answer, not solved twice, chief, solved. */
export async function theWholeLife(run) {
  const { name, list } = members()
  await importMembers(run, list)
  const memberId = await placeMember(run, name)
  const { code } = await hangPoster(run, `楼道 ${mark()}`)
  const member = await accountFor(run.base, `e2e-${mark()}`, name, memberId)
  const it = own(run.base, await fileByScan(run, code, '盘旋路路口三盏路灯不亮，过马路看不见，请帮忙修一修。'))
  const who = { ...DEMO, member, memberName: name }
  await toTheUnitsAnswer(run, it, who)
  await fromNotSolvedToSolved(run, it, who)
  const { state, closure, timeline } = await it.now()
  assert.deepEqual([state, closure], ['closed', 'confirmed'])
  for (const kind of ['dispatched', 'objected', 'designated', 'answered', 'reopened', 'confirmed']) assert.ok(timeline.some((one) => one.kind === kind), kind)
}

/** A workbook goes out by its filters, comes back in unchanged, and can be fetched once. */
export async function outAndIn(run) {
  const file = await atTheOffice(run, '/desk/organisation/members?q=陆文博', async (page) => {
    await page.locator('button:has-text("导出")').tap()
    await page.locator('dialog .primary').tap()
    await page.waitForSelector('dialog .export-filters:has-text("陆文博")')
    const taken = await download(page, () => page.locator('dialog .primary').tap())
    await page.waitForSelector('dialog :text("已经取走")')
    return taken
  })
  assert.match(file.name, /^委员名单-[\d-]+\.xlsx$/)
  await atTheOffice(run, '/desk/import?list=members', async (page) => {
    const template = await download(page, () => page.locator('button:has-text("XLSX")').tap())
    assert.equal(template.bytes.subarray(0, 2).toString(), 'PK')
    await sendFile(page, file.name, file.bytes)
    await page.waitForSelector('.note.good:has-text("都没有问题")')
    // the page is left and come back to
    await page.reload()
    await page.waitForSelector('.note.good:has-text("都没有问题")')
    await page.locator('.import-result .button.primary').tap()
    await page.locator('[role=alertdialog] .strong').tap()
    await page.waitForSelector('.note.good:has-text("没有变化 1")')
  })
}

/** The inbox as a file by its filters, which are shown before it is fetched. */
export const theInboxAsAFile = async (run) => {
  await file(run.base, '南关什字的公交站牌倒了，等车看不到是几路。')
  await atTheOffice(run, '/desk?state=submitted', takeTheInbox, 'clerk')
}
async function takeTheInbox(page) {
  await page.waitForSelector('.inbox-head')
  await page.locator('.inbox-head button[aria-label="导出"]').tap()
  await page.locator('dialog input[value=gbk]').check()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .export-filters:has-text("待受理")')
  const { name, bytes } = await download(page, () => page.locator('dialog .primary').tap())
  assert.match(name, /\.csv$/)
  const [headings, ...rows] = new TextDecoder('gbk').decode(bytes).trim().split('\r\n')
  assert.match(headings, /^编号,状态,标题/)
  assert.ok(rows.length > 0 && rows.every((row) => row.includes(',待受理,')), 'by the filter alone')
}

/** Somebody else was quicker, the server is busy, the network is away: what was typed stays, and is saved in the end. */
export async function nothingTypedIsLost(run) {
  await atTheOffice(run, '/desk/organisation/venues', async (page) => {
    await page.locator('.row-link').last().tap()
    await page.waitForSelector('#venue-hours')
    const words = `每周三 9:00–11:30（${mark()}）`
    for (const status of [429, 500, 503, 0]) {
      await page.fill('#venue-hours', words)
      await fails('**/api/v1/venues/*', status)(page)
      await page.locator('.record-section .strong').first().tap()
      await page.waitForSelector('.save-bar .note.wrong')
      await page.unroute('**/api/v1/venues/*')
      assert.equal(await page.inputValue('#venue-hours'), words)
    }
    let late = true
    await page.route('**/api/v1/venues/*', (route) => (late && route.request().method() === 'PUT'
      ? route.fulfill({ status: 412, contentType: 'application/problem+json', body: '{"status":412,"type":"/docs/problems#stale"}' }) : route.continue()))
    await page.locator('.record-section .strong').first().tap()
    await page.waitForSelector('.save-bar .note:has-text("别人刚刚改过")')
    assert.equal(await page.inputValue('#venue-hours'), words)
    late = false
    await page.locator('.record-section .strong').first().tap()
    await page.waitForSelector('.saved')
    // going away and coming back keeps what is not saved
    await page.fill('#venue-brand', '有事好商量')
    await page.goBack()
    await page.goForward()
    assert.equal(await page.inputValue('#venue-brand'), '有事好商量')
    await page.locator('.save-bar .plain').first().tap()
  })
}

/** A code that was torn down is revoked and another takes its place; a unit is closed and opened again. */
export async function revokedAndRenewed(run) {
  const label = `南门 ${mark()}`
  const { code } = await hangPoster(run, label)
  await atTheOffice(run, '/desk/organisation/venues?q=广武门', async (page) => {
    await page.locator('.row-link').first().tap()
    const row = page.locator(`.codes li[data-code="${code}"]`)
    await page.waitForSelector('.codes li')
    const all = page.locator('.codes-all')
    if (await all.count()) await all.tap()
    await row.locator('button:has-text("作废")').tap()
    await row.locator('[role=alertdialog] .careful').tap()
    await row.locator('button:has-text("换发新码")').tap()
    await page.waitForFunction((words) => document.querySelectorAll('.codes li').length && [...document.querySelectorAll('.codes li')].filter((one) => one.textContent.includes(words)).length === 2, label)
  })
  assert.equal((await fetch(`${run.base}/s/${code}`, { redirect: 'manual' })).status, 410)
  await atTheOffice(run, '/desk/organisation/units/new', async (page) => {
    await page.fill('#unit-name', `试验局 ${mark()}`)
    await page.locator('.save-bar .strong').tap()
    await page.waitForSelector('button:has-text("停用")')
    await page.locator('button:has-text("停用")').tap()
    await page.locator('[role=alertdialog] .careful').tap()
    await page.waitForSelector('.tag:has-text("已停用")')
    await page.locator('button:has-text("恢复使用")').tap()
    await page.waitForSelector('.tag:has-text("已停用")', { state: 'detached' })
  })
}

/** A committee's terms, special committees and sectors, and one founded under it by its administrator. */
export async function theCommitteeItself(run) {
  await atTheOffice(run, '/desk/organisation/committees', async (page) => {
    await page.locator('.tree .row-link:has(.tag)').first().tap()
    await page.locator('button:has-text("加专门委员会")').tap()
    const name = `试验委员会${mark()}`
    await page.locator('input[id^=special-]').last().fill(name)
    const form = page.locator(`form:has-text("专门委员会")`).last()
    await form.locator('.save-bar .strong').tap()
    await form.locator('.saved').waitFor()
    await page.reload()
    await page.waitForFunction((words) => [...document.querySelectorAll('input[id^=special-]')].some((one) => one.value === words), name)
    await page.locator('button:has-text("加一届")').tap()
    await page.locator('form:has(#term-since-0) .save-bar .strong').tap()
    await page.locator('form:has(#term-since-0) .saved').waitFor()
  }, 'admin')
}

