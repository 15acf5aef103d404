// What the people of a venue and the office keep up to date by themselves.
import assert from 'node:assert/strict'
import { deskOf, file, openRequest } from './desk.mjs'
import { fails } from './phones.mjs'
import { call, signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { takenAway } from './taking.mjs'
import { atTheOffice, download, sendFile } from './wholeLife.mjs'

/** A clerk puts the telephone and the hours right; what the server refuses stays, and who scans the poster reads the new ones. */
export async function theVenueSpeaksForItself(run) {
  const { venue } = await call(run.base, 'GET', '/qr-codes/guangwumen')
  const hours = `${venue.openingHours ?? ''}，周六上午也开`
  await atTheOffice(run, '/desk/venue', async (page) => {
    await page.waitForSelector('#details-phone')
    await page.fill('#details-phone', '请来人')
    await page.fill('#details-hours', hours)
    const form = page.locator('form:has(#details-phone)')
    await form.locator('.strong').tap()
    await page.waitForSelector('#details-phone-error')
    await page.fill('#details-phone', '0931-5550166')
    for (const status of [503, 0]) {
      await fails('**/api/v1/venues/*/details', status)(page)
      await form.locator('.strong').tap()
      await form.locator('.note.wrong').waitFor()
      await page.unroute('**/api/v1/venues/*/details')
      assert.equal(await page.inputValue('#details-hours'), hours)
    }
    await form.locator('.strong').tap()
    await form.locator('.saved').waitFor()
    const read = (await call(run.base, 'GET', `/venues/${venue.id}`))
    assert.deepEqual([read.phone, read.openingHours, read.name], ['0931-5550166', hours, venue.name])
    await page.fill('#details-phone', venue.phone)
    await page.fill('#details-hours', venue.openingHours ?? '')
    await form.locator('.strong').tap()
    await page.waitForFunction(() => !document.querySelector('form:has(#details-phone) .plain'))
  }, 'clerk')
}

/** Departments come from a file under the headings of the template, and go out as they came. */
export async function unitsFromAFile(run) {
  const name = `试验站${String(Date.now()).slice(-7)}`
  await atTheOffice(run, '/desk/organisation/units', async (page) => {
    await page.locator('.list-tools a[href*="/desk/import"]').tap()
    await page.waitForSelector('input[name=import-list][value=units]:checked')
    const template = await download(page, () => page.locator('button:has-text("CSV")').tap())
    assert.match(template.bytes.toString(), /名称,类型,电话,状态/)
    await sendFile(page, 'units.csv', Buffer.from(`名称,类型,电话\n${name},机关,\n`))
    await page.waitForSelector('.wrong-list td:has-text("类型")')
    await page.locator('.import-result .button.primary').tap()
    await sendFile(page, 'units.csv', Buffer.from(`名称,类型,电话\n${name},社区,0931-5550155\n`))
    await page.waitForSelector('.note.good:has-text("都没有问题")')
    await page.locator('.import-result .button.primary').tap()
    await page.locator('[role=alertdialog] .strong').tap()
    await page.waitForSelector('.note.good:has-text("新增 1")')
    await page.locator('a.button.primary').tap()
    await page.waitForSelector('#find-record')
    await page.fill('#find-record', name)
    await page.waitForSelector(`.row-link:has-text("${name}"):has-text("社区")`)
  })
}

/** The tree of committees goes out as a file, and so does what is wrong in a file, for whoever has to put it right. */
export async function theTreeAndTheProblemsAsFiles(run) {
  await atTheOffice(run, '/desk/organisation/committees', async (page) => {
    await page.waitForSelector('.tree .tag')
    const shown = await page.locator('.tree .row-title').evaluateAll((titles) => titles.map((title) => title.firstChild.textContent.trim()))
    const [headings, ...rows] = await takenAway(page, '委员会名单')
    assert.match(headings, /名称/)
    for (const name of shown) assert.ok(rows.some((row) => row.includes(name)), name)
  })
  await atTheOffice(run, '/desk/import?list=units', async (page) => {
    await sendFile(page, 'units.csv', Buffer.from('名称,类型,电话\n试验站,机关,\n,社区,\n'))
    await page.waitForSelector('.wrong-list tbody tr >> nth=1')
    const shown = await page.locator('.wrong-list tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)))
    const [, ...rows] = await takenAway(page, '导入的问题')
    assert.deepEqual(rows.map((row) => row.split(',').slice(0, 2)), shown.map((cells) => cells.slice(0, 2)))
  })
}

/** Nobody knows division codes by heart: the name's beginning leads to it. */
export async function divisionsByName(run) {
  await atTheOffice(run, '/desk/organisation/venues/new', async (page) => {
    await page.waitForSelector('.division-name:has-text("城关区")')
    await page.fill('#venue-division', '广武门')
    await page.locator('.division-choice:has-text("广武门街道")').tap()
    assert.equal(await page.inputValue('#venue-division'), '620102009')
    await page.waitForSelector('.division-name:has-text("兰州市城关区广武门街道")')
    await page.fill('#venue-division', '没有这个地方')
    await page.waitForSelector('.division-name:has-text("没有找到")')
    await fails('**/api/v1/divisions*', 503)(page)
    await page.fill('#venue-division', '雁南')
    await page.waitForSelector('.field .note.wrong')
    await page.unroute('**/api/v1/divisions*')
    await page.locator('.field .note.wrong .button').tap()
    await page.waitForSelector('.division-choice:has-text("雁南街道")')
  })
}

/** What one noted in a hurry is put right, and taken back; colleagues read the words as they stand and change none. */
export async function aNoteIsPutRight(run) {
  const made = await file(run.base, '小区门口的减速带松了，夜里车一过就响。')
  const [clerk, chief] = [await signIn(run.base, 'clerk'), await signIn(run.base, 'chief')]
  await clerk.post(`/requests/${made.id}/notes`, { content: '住户姓李。' })
  const { context, page, faults } = await deskOf(run.browser, run.base, 'clerk')
  await openRequest(page, run.base, made.id)
  await page.locator('.note-correct').tap()
  await page.fill('.note-list textarea', '住户姓黎，下午在家。')
  await fails('**/notes/*/correction', 503)(page)
  await page.locator('.note-list form .button:not(.plain)').tap()
  await page.waitForSelector('.notes .note.wrong')
  assert.equal(await page.inputValue('.note-list textarea'), '住户姓黎，下午在家。')
  await page.unroute('**/notes/*/correction')
  await page.locator('.note-list form .button:not(.plain)').tap()
  await page.waitForSelector('.note-list :text("改过")')
  const { items } = await chief.get(`/requests/${made.id}/notes`)
  assert.deepEqual([items[0].content, items[0].allowedActions], ['住户姓黎，下午在家。', []])
  await page.locator('.note-list .button:has-text("收回")').tap()
  await page.locator('.note-list [role=alertdialog] .careful').tap()
  await page.waitForSelector('.note-list li', { state: 'detached' })
  assert.equal((await chief.get(`/requests/${made.id}/notes`)).items.length, 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The office adds a topic and retires another: who scans the poster is offered what is left, and what is filed keeps its name. */
export async function theOfficeKeepsCategories(run) {
  const name = `围墙${String(Date.now()).slice(-6)}`
  const [area] = (await call(run.base, 'GET', '/categories')).items.slice(-1)
  await atTheOffice(run, '/desk/organisation/categories', async (page) => {
    await until('the last of the row is not cut off', () => page.locator('.views .view').last().evaluate((it) => it.getBoundingClientRect().right <= it.parentElement.getBoundingClientRect().right + 1))
    await page.locator(`.row-link:has-text("${area.name}")`).tap()
    await page.locator('.record > .button').tap()
    await page.locator('.save-bar .strong').tap()
    await page.waitForSelector('.topics .error')
    await page.locator('.topics li').last().locator('input').first().fill(name)
    await fails('**/committees/*/categories', 503)(page)
    await page.locator('.save-bar .strong').tap()
    await page.waitForSelector('.save-bar .note.wrong')
    await page.unroute('**/committees/*/categories')
    assert.equal(await page.locator('.topics li').last().locator('input').first().inputValue(), name)
    await page.locator('.save-bar .strong').tap()
    await page.waitForSelector('.saved')
    const { items } = await call(run.base, 'GET', `/categories?committee=${(await signIn(run.base, 'office')).account.managedCommitteeIds[0]}`)
    const added = items.find((one) => one.code === area.code).children.find((one) => one.name === name)
    const made = await file(run.base, '东头的围墙裂了一道大缝。', { category: added.code })
    assert.equal((await (await signIn(run.base, 'clerk')).get(`/requests/${made.id}`)).category.name, name)
    // its own last one is retired again, so that other scenes are offered what they know
    await page.locator('.topics .check input').last().uncheck()
    await page.locator('.save-bar .strong').tap()
    await page.waitForSelector('.topics .tag:has-text("已停用")')
    await page.waitForSelector('.saved')
  })
}
