// What everybody reads of opinion reports, and following a proposal without an account.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { phone } from './browser.mjs'
import { accessible, large, narrow } from './measuring.mjs'
import { report, TEXT } from './opinions.mjs'
import { call, signIn } from './staff.mjs'

/** The demonstration's one code, as nobody gets its messages. */
const CODE = '246810'
const MODES = [{ language: 'en', care: true }, { care: true }, {}]

/** Found by its words, read, and gone once it is public no longer. */
export async function reportsForEverybody(run) {
  const title = `渡口路的公交站台${Date.now() % 100_000}`
  const office = await signIn(run.base, 'office')
  const { id } = await report(run.base, title, 'forwarded')
  const { adoptions } = await office.get(`/opinion-reports/${id}`)
  await (await signIn(run.base, 'office-lanzhou')).post(`/adoptions/${adoptions[0].id}/decision`, { adopted: true })
  await office.post(`/opinion-reports/${id}/publication`, {})
  for (const mode of MODES) {
    await looking(run, mode, '/opinion-reports', async (page) => {
      await page.fill('#search', title)
      await page.waitForSelector(`.mine a[href$="${id}"]`)
      await page.waitForFunction(() => document.querySelectorAll('.mine li').length === 1)
      const faults = await measured(page, mode)
      await page.locator(`.mine a[href$="${id}"]`).tap()
      await page.waitForSelector(`.text:has-text("${TEXT.situation.slice(0, 12)}")`)
      await page.waitForSelector('.report-adopted')
      return [...faults, ...(await measured(page, mode))]
    })
  }
  await office.post(`/opinion-reports/${id}/publication-withdrawal`, {})
  await looking(run, {}, `/opinion-reports/${id}`, async (page) => {
    await page.waitForSelector('.note:has-text("撤回公开")')
    return accessible(page)
  })
}

/** With a phone that a code confirms; stopped by the link. */
export async function followedAndStopped(run) {
  const id = await published(run.base)
  const number = `139${String(Date.now()).slice(-8)}`
  await looking(run, { care: true }, `/proposals/${id}/follow`, async (page) => {
    await page.locator('form .primary').tap()
    await page.waitForSelector('#phone-error')
    await page.fill('#phone', number)
    await page.locator('form .primary').tap()
    await page.waitForSelector('#code')
    const faults = await measured(page, { care: true })
    await page.fill('#code', '000000')
    await page.locator('form .primary').tap()
    await page.waitForSelector('.note.wrong')
    await page.fill('#code', CODE)
    await page.locator('form .primary').tap()
    await page.waitForSelector('.note.good')
    await page.locator('.note.good a').tap()
    await page.locator('main .primary').tap()
    await page.waitForSelector('.note.good:has-text("手机号也删掉了")')
    return [...faults, ...(await measured(page, { care: true }))]
  })
  await looking(run, {}, `/following/${id}#nothing`, async (page) => {
    await page.locator('main .primary').tap()
    await page.waitForSelector('.note:has-text("这个链接不对")')
    return measured(page, {})
  })
}

/** In frames of another site; it gets no page of the client there, and nothing in the frames runs. */
export async function framedByAnotherSite({ browser, base }) {
  const [id, { items: [venue] }] = [await published(base), await call(base, 'GET', '/venues?limit=1')]
  const paths = [`/embed/proposals/${id}?lang=en`, `/embed/venues/${venue.id}?care=1`, `/proposals/${id}`]
  for (const path of paths.slice(0, 2)) {
    await looking({ browser, base }, {}, path, async (page) => [...(await accessible(page)), ...(await large(page, path.endsWith('care=1'))), ...(await narrow(page))])
  }
  const site = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(paths.map((path) => `<iframe src="${base}${path}"></iframe>`).join('')))
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve))
  const { context, page, faults } = await phone(browser, `http://127.0.0.1:${site.address().port}`, { also: base })
  const refused = page.waitForEvent('console', (message) => message.text().includes("frame-ancestors 'none'"))
  await page.goto(`http://127.0.0.1:${site.address().port}`)
  const [proposal, place] = [0, 1].map((at) => page.locator('iframe').nth(at).contentFrame())
  await proposal.locator(`a.action[href$="/proposals/${id}"]:has-text("Read it all")`).waitFor()
  await place.locator(`html.care h1:has-text("${venue.name}")`).waitFor()
  await refused
  await context.close()
  site.close()
  assert.deepEqual(faults.filter((fault) => !fault.includes("frame-ancestors 'none'")), [])
}

/** A filed proposal that its proposer and the office let everybody read. */
async function published(base) {
  const [member, office] = await Promise.all([signIn(base, 'member'), signIn(base, 'office')])
  const session = (await call(base, 'GET', `/plenary-sessions?committee=${office.account.managedCommitteeIds[0]}&limit=100`)).items.find((one) => one.open)
  const text = { kind: 'member', category: 'economy_and_construction', subject: `关于公交站台的提案${Date.now() % 100_000}`, ...TEXT, suggestedUnitIds: [] }
  const { id } = await member.post('/proposals', { sessionId: session.id, text })
  await member.post(`/proposals/${id}/publication-consent`, { agreed: true })
  await member.post(`/proposals/${id}/submission`, {})
  await office.post(`/proposals/${id}/examination`, {})
  await office.post(`/proposals/${id}/filing`, {})
  await office.post(`/proposals/${id}/publication`, { published: true })
  return id
}

const measured = async (page, { care = false }) => [...(await accessible(page)), ...(await large(page, care)), ...(care ? [] : await narrow(page))]

async function looking({ browser, base }, options, path, what) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block', reducedMotion: 'reduce', ...options })
  const served = await page.goto(`${base}${path}`)
  assert.equal(served.status(), 200, `${path} is not served as a page`)
  faults.push(...(await what(page)))
  await context.close()
  assert.deepEqual(faults, [])
}
