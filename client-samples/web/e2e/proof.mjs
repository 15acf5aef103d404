// A phone that has sent all it may for now: it computes a moment instead of waiting. Needs a backend whose limits are low,
// whose address is STRICT.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { call, signIn } from './staff.mjs'
import { stored, submit, Taps, until, write } from './steps.mjs'

const base = process.env.STRICT
const PROOF = 'mashang-proof'

/** Every post of a kind with its key and whether it carried a proof. */
function listen(page, path) {
  const posts = []
  page.on('request', (request) => {
    const headers = request.headers()
    if (request.method() === 'POST' && request.url().endsWith(path)) posts.push({ key: headers['idempotency-key'], proven: PROOF in headers })
  })
  return posts
}

/** Notes that the page says so, however short the sum is. */
const noteProving = () => new MutationObserver(() => { window.provingSeen ||= !!document.querySelector('.proving') }).observe(document, { childList: true, subtree: true })

/** The one submission an hour is used up. */
async function another(browser, prepare) {
  const opened = await phone(browser, base, { serviceWorkers: 'block' })
  await opened.context.addInitScript(noteProving)
  if (prepare) await opened.context.addInitScript(prepare)
  await write(opened.page, base, new Taps(), { words: '楼道里堆了杂物，消防门推不开。' })
  await submit(opened.page, new Taps())
  const mark = `第二件${Date.now()}`
  await write(opened.page, base, new Taps(), { words: `小区的路灯晚上不亮，走路看不清，${mark}。` })
  return { ...opened, mark, posts: listen(opened.page, '/api/v1/requests') }
}

const arrived = async (mark) => (await (await signIn(base, 'clerk')).get(`/requests?q=${mark}`)).items.length

async function provenOnce({ page, posts, mark }) {
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/receipt*', { timeout: 60_000 })
  assert.ok(await page.evaluate(() => window.provingSeen), 'the page says that it takes a moment')
  await page.waitForSelector('.proving', { state: 'detached' })
  assert.deepEqual(posts.map((post) => post.proven), [false, true])
  assert.equal(new Set(posts.map((post) => post.key)).size, 1, 'both under the same key')
  assert.equal(await arrived(mark), 1)
}

/** One moment, beside the page, and it is through: the same words, the same key, one request. */
export async function aMomentInsteadOfAnHour({ browser }) {
  const opened = await another(browser)
  await provenOnce(opened)
  assert.deepEqual(opened.faults, [])
  await opened.context.close()
}

/** An old phone without worker, and a page without https. */
export async function withoutWorkerOrPlatform({ browser }) {
  const opened = await another(browser, () => {
    delete window.Worker
    Object.defineProperty(crypto, 'subtle', { value: undefined })
  })
  await provenOnce(opened)
  assert.deepEqual(opened.faults, [])
  await opened.context.close()
}

/** Whoever does not want to wait keeps what was written, and it goes out later by itself or by a tap. */
export async function notNow({ browser }) {
  const { context, page, faults, mark, posts } = await another(browser)
  // a sum without a solution, so that it is not over before the tap
  await page.route('**/api/v1/requests', async (route) => {
    const answer = await route.fetch()
    const told = await answer.json()
    return route.fulfill({ response: answer, json: { ...told, challenge: { ...told.challenge, challenge: '0'.repeat(64), maxnumber: 1e9 } } })
  })
  await page.locator('.thumb .primary').tap()
  await page.locator('.proving .button').tap()
  await page.waitForSelector('.note:has-text("频繁")')
  await page.waitForSelector('.proving', { state: 'detached' })
  const [waits] = await stored(page, 'outbox')
  assert.ok(waits.body.content.includes(mark))
  assert.equal(await arrived(mark), 0)
  await page.unrouteAll()
  await page.locator('.row .button').first().tap()
  await page.waitForURL('**/receipt*', { timeout: 60_000 })
  assert.equal(new Set(posts.map((post) => post.key)).size, 1)
  assert.equal(await arrived(mark), 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Photos are limited by the address of the whole building; so is supporting what others said. */
export async function photosAndSupport({ browser }) {
  const clerk = await signIn(base, 'clerk')
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const words = '菜市场后门的垃圾桶满了三天没人收，味道很大。'
  const said = await call(base, 'POST', '/requests', { qrCode: 'guangwumen', content: words, visibility: 'public', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [] })
  await clerk.post(`/requests/${said.id}/acceptance`, {})
  await call(base, 'POST', `/requests/${said.id}/supports`, {})
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  const uploads = listen(page, '/api/v1/attachments')
  const supports = listen(page, '/supports')
  await write(page, base, new Taps(), { words: '菜市场后门垃圾桶满了没人收。', photos: 2 })
  await page.locator('.similar .button').first().tap()
  await page.waitForSelector('.similar [role=status]', { timeout: 60_000 })
  const own = await submit(page, new Taps())
  assert.equal(own.last.attachments.length, 2)
  await until('an upload with a proof', () => uploads.some((one) => one.proven))
  assert.ok(supports.some((one) => one.proven))
  for (const list of [uploads, supports]) {
    for (const { key } of list.filter((one) => one.proven)) assert.ok(list.some((one) => one.key === key && !one.proven), 'the proven call repeats an earlier one')
  }
  assert.deepEqual(faults, [])
  await context.close()
}
