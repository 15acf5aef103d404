// Without network: opens, keeps the draft, queues, and sends exactly once when the network is back.
import assert from 'node:assert/strict'
import { phone, photo } from './browser.mjs'
import { answerIt, signIn } from './staff.mjs'
import { rate, stored, submit, Taps, until, write, WORDS } from './steps.mjs'

async function ready(page, base) {
  await page.goto(`${base}/at/guangwumen`)
  await page.waitForSelector('.members')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await until('the cache', () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).length))).some((count) => count > 8)))
  await page.reload()
  await page.waitForSelector('.members')
}

/** Written and agreed to without network, the page closed, opened anew with network: one request, with its photo. */
export async function closedAndReopened({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const arrived = []
  context.on('requestfinished', (request) => request.method() === 'POST' && request.url().endsWith('/api/v1/requests') && arrived.push(request.headers()['idempotency-key']))
  await ready(page, base)
  await context.setOffline(true)
  await page.goto(`${base}/s/guangwumen`)
  await page.waitForSelector('.members')
  await page.locator('.thumb .primary').tap()
  const mark = String(Date.now())
  const words = `${WORDS}（离线 ${mark}）`
  await page.fill('#content', words)
  await page.setInputFiles('input[type=file]', await photo(page))
  await page.waitForSelector('.file.photo')
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/check')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note:has-text("还没发出")')
  await page.close()

  const second = await context.newPage()
  await second.goto(`${base}/mine`)
  await second.waitForSelector('.note:has-text("还没发出")')
  await second.close()

  await context.setOffline(false)
  const third = await context.newPage()
  await third.goto(`${base}/at/guangwumen`)
  await third.waitForSelector('.waiting-bar.good')
  const [own] = await stored(third, 'receipts')
  assert.equal(own.last.content, words)
  assert.equal(own.last.attachments.length, 1)
  assert.equal((await stored(third, 'outbox')).length, 0)
  await third.reload()
  await third.waitForTimeout(1500)
  assert.equal(arrived.length, 1)
  const clerk = await signIn(base, 'clerk')
  const found = await clerk.get(`/requests?q=${mark}`)
  assert.equal(found.items.length, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The answer to the submission is lost on the way: the next try gets the same receipt. */
export async function answerLost({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  let lost = 0
  await page.route('**/api/v1/requests', async (route) => {
    if (route.request().method() !== 'POST' || lost++ > 0) return route.continue()
    await route.fetch()
    return route.abort('connectionreset')
  })
  const mark = String(Date.now())
  await write(page, base, new Taps(), { words: `${WORDS}（断线 ${mark}）` })
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note:has-text("还没发出")')
  await page.locator('.row .button').first().tap()
  await page.waitForURL('**/receipt*')
  const clerk = await signIn(base, 'clerk')
  const found = await clerk.get(`/requests?q=${mark}`)
  assert.equal(found.items.length, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A message written without network goes out once when it is back. */
export async function messageWaits({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await ready(page, base)
  await write(page, base, new Taps())
  await submit(page, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.locator('.compose').tap()
  await page.waitForSelector('#message')
  await context.setOffline(true)
  await page.fill('#message', '没有网时写的。')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('.messages .waiting')
  const address = page.url()
  await page.close()

  const offline = await context.newPage()
  await offline.goto(address)
  await offline.waitForSelector('.messages .waiting')
  await offline.close()

  await context.setOffline(false)
  const online = await context.newPage()
  await online.goto(address)
  await online.waitForSelector('.messages .mine:not(.waiting):has-text("没有网时写的")', { timeout: 30_000 })
  assert.equal(await online.locator('.messages .mine').count(), 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Not solved is said without network and the page closed: the form is still filled in when there is network, and on to solved. */
export async function ratingOutlivesTheGap({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await ready(page, base)
  await write(page, base, new Taps(), { photos: 1 })
  const own = await submit(page, new Taps())
  const member = await answerIt(base, own.id, '已经换了灯泡。')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note.good')
  await page.locator('.thumb .primary').tap()
  await context.setOffline(true)
  await rate(page, 'no', '还是不亮。')
  await page.waitForSelector('.note.wrong')
  const address = page.url()
  await page.close()

  await context.setOffline(false)
  const online = await context.newPage()
  await online.goto(address)
  await online.waitForSelector('.solved')
  assert.ok(await online.isChecked('.solved input[value=no]'))
  assert.equal(await online.inputValue('#comment'), '还是不亮。')
  await online.locator('.thumb .primary').tap()
  await online.waitForSelector('text=重新办理')
  await member.post(`/requests/${own.id}/start`, {})
  await member.post(`/requests/${own.id}/answer`, { content: '换了整条线路，今晚亮了。' })
  await online.reload()
  await online.waitForSelector('.note.good:has-text("今晚亮了")')
  await online.locator('.thumb .primary').tap()
  await rate(online, 'yes')
  await online.waitForSelector('.state:has-text("已解决")')
  assert.deepEqual(faults, [])
  await context.close()
}
