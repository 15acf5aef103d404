// A resident and the members' reception days: found from the QR code, booked without an account, the ticket at the door.
import assert from 'node:assert/strict'
import { book, fill, losesAnswers, openForm, ticketShown, TOPIC } from './bookingForm.mjs'
import { phone } from './browser.mjs'
import { trouble } from './phones.mjs'
import { calledOff, freshPhone, moved, publishedDay, seatsLeft, taken, venueOf } from './receptions.mjs'
import { stored, until } from './steps.mjs'

/** What the demonstration's code is always, as nobody gets its messages. */
const CODE = '246810'

async function ready(page, base) {
  await page.goto(`${base}/at/guangwumen`)
  await page.waitForSelector('.members')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await until('the cache', () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).length))).some((count) => count > 8)))
  await page.reload()
  await page.waitForSelector('.members')
}

/** Landing, all days, one of them, a number; the ticket opens offline; given back, the seat is somebody else's. */
export async function fromTheCodeToTheDoor({ browser, base }) {
  const day = await publishedDay(base, 6)
  const { context, page, faults } = await phone(browser, base)
  await ready(page, base)
  await page.locator('.entries a[href*="/reception"]').tap()
  await page.waitForSelector('.day-line')
  await page.locator(`.day-line[href$="${day.id}"]`).tap()
  await page.waitForSelector('.on-duty >> nth=1')
  await book(page)
  await page.waitForSelector('.agreed-to')
  const number = freshPhone()
  await fill(page, number)
  await page.locator('.wish label').last().tap()
  await book(page)
  const own = await ticketShown(page)
  assert.equal(own.last.topic, TOPIC)
  assert.ok(own.last.member, 'whom they would like to see')
  assert.ok(!page.url().includes(own.receipt), 'the address carries no receipt')
  assert.equal(await seatsLeft(base, day.id), 5)

  await page.locator('.button:has(use[href$="#phone"])').tap()
  await page.waitForSelector('#code')
  await page.fill('#code', '000000')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('.note.wrong:has-text("验证码")')
  await page.fill('#code', CODE)
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('.ticket-state:has-text("已确认")')

  await context.setOffline(true)
  await page.close()
  const offline = await context.newPage()
  await offline.goto(`${base}/mine`)
  await offline.locator('.mine a[href*="/a/"]').tap()
  await offline.waitForSelector('.note:has-text("照样能用来签到")')
  await offline.waitForSelector('.ticket-code')
  assert.equal(await offline.locator('.ticket-number b').innerText(), String(own.last.ticket))

  await context.setOffline(false)
  await offline.reload()
  await offline.waitForSelector('.note:has-text("照样能用来签到")', { state: 'detached' })
  await offline.locator('.page > p > .careful').tap()
  await offline.locator('dialog .careful').tap()
  await offline.waitForSelector('.note.good:has-text("号已经退了")')
  assert.equal(await seatsLeft(base, day.id), 6)
  await offline.waitForSelector('.ticket-code', { state: 'detached' })
  assert.deepEqual(faults, [])
  await context.close()
}

/** Full while the form was being filled in: kind words, the next days, and nothing to type again. */
export async function fullWhileTyping({ browser, base }) {
  const [day, other] = [await publishedDay(base, 1), await publishedDay(base, 3)]
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await openForm(page, base, day.id)
  await fill(page, freshPhone())
  await taken(base, day.id)
  await book(page)
  await page.waitForSelector('.note[role=alert]:has-text("约满")')
  await page.locator('.day-line').first().waitFor()
  assert.equal(await page.locator(`.day-line[href$="${day.id}"]`).count(), 0)
  assert.equal(await page.locator('.thumb, form').count(), 0)
  await openForm(page, base, other.id)
  assert.equal(await page.inputValue('#topic'), TOPIC)
  await book(page)
  assert.equal((await ticketShown(page)).last.dayId, other.id)

  await page.goto(`${base}/reception/${day.id}`)
  await page.waitForSelector('.note:has-text("约满")')
  await page.waitForSelector('.day-line')
  assert.equal(await page.locator('.thumb').count(), 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Trouble of every kind keeps what was typed; an answer lost on the way costs no second seat. */
export async function troubleKeepsWhatWasTyped({ browser, base }) {
  const day = await publishedDay(base, 4)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  const number = freshPhone()
  await openForm(page, base, day.id)
  await fill(page, number)
  const calls = '**/reception-days/*/appointments'
  const keys = []
  page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/appointments') && keys.push(request.headers()['idempotency-key']))
  for (const status of [429, 500, 503, null]) {
    await page.unrouteAll()
    await page.route(calls, (route) => (status ? route.fulfill(trouble(status, route.request())) : route.abort('internetdisconnected')))
    await book(page)
    await page.waitForSelector({ 429: '.note.wrong:has-text("现在人太多")', 500: '.note.wrong:has-text("出了点问题")', 503: '.note.wrong:has-text("正忙")' }[status] ?? '.note.wrong:has-text("网络")')
    await page.waitForSelector('.note.wrong:has-text("没有丢")')
    assert.equal(await page.inputValue('#phone'), number)
  }
  await page.unrouteAll()
  await losesAnswers(page)
  await book(page)
  await until('the lost answer', async () => (await seatsLeft(base, day.id)) === 3)
  await page.unrouteAll()
  await page.reload()
  await page.waitForSelector('.agreed-to')
  assert.equal(await page.inputValue('#topic'), TOPIC)
  // worded otherwise, under the same key: the seat that is theirs already is found again
  await page.fill('#topic', `${TOPIC}还有电梯。`)
  await book(page)
  assert.equal((await ticketShown(page)).last.topic, TOPIC)
  assert.equal(await seatsLeft(base, day.id), 3)
  assert.equal(new Set(keys).size, 1)
  assert.deepEqual(faults, [])
  await context.close()
}

/** One phone, one seat: said kindly, with the way to the ticket. */
export async function oneSeatAPhone({ browser, base }) {
  const [day, other] = [await publishedDay(base, 3), await publishedDay(base, 3)]
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  const number = freshPhone()
  await openForm(page, base, day.id)
  await fill(page, number)
  await book(page)
  const own = await ticketShown(page)
  await page.goto(`${base}/reception/${day.id}`)
  await page.waitForSelector(`.thumb a[href$="/a/${own.id}"]`)
  await openForm(page, base, other.id)
  await fill(page, number)
  await book(page)
  await page.waitForSelector('.note[role=alert]:has-text("已经约了一个号")')
  await page.locator(`.note a[href$="/a/${own.id}"]`).tap()
  await page.waitForSelector('.ticket-code')
  assert.equal(await seatsLeft(base, other.id), 3)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Moved, then called off by the venue: the ticket says so before anything else, and offers other days. */
export async function movedAndCalledOff({ browser, base }) {
  const day = await publishedDay(base, 3)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await openForm(page, base, day.id)
  await fill(page, freshPhone())
  await book(page)
  const own = await ticketShown(page)
  const other = await moved(base, day.id)
  await page.reload()
  await page.waitForSelector('.note.good:has-text("改了日子")')
  const now = (await stored(page, 'tickets'))[0]
  assert.equal(now.last.dayId, other.id)
  assert.equal(now.last.ticket, own.last.ticket)
  await page.goto(`${base}/reception/${day.id}`)
  await page.waitForSelector('h1:has-text("不接待了")')

  await calledOff(base, other.id)
  await page.goto(`${base}/a/${own.id}`)
  await page.waitForSelector('.note.wrong:has-text("被站点取消")')
  await page.waitForSelector('.ticket-state:has-text("已取消")')
  await page.waitForSelector('.day-line')
  await page.waitForSelector('.careful:has(use[href$="#close"])', { state: 'detached' })
  assert.deepEqual(faults, [])
  await context.close()
}

/** Another phone: by the code that is read out, and by the QR code, whose receipt does not stay in the address. */
export async function openedElsewhere({ browser, base }) {
  const day = await publishedDay(base, 3)
  const own = await taken(base, day.id)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  assert.equal((await page.goto(`${base}/a/${own.id}`)).status(), 200)
  await page.waitForSelector('#receipt')
  await page.fill('#receipt', 'W2VJ 74X7 ETF8 NTB5 M8Z2 B0K7')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('#receipt-error[role=alert]')
  await page.fill('#receipt', own.receipt.toLowerCase().replace(/(.{4})/g, '$1 '))
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('.ticket-code')
  await page.locator('.button.plain:has(use[href$="#trash"])').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForURL('**/mine')
  assert.deepEqual(await stored(page, 'tickets'), [])

  await page.goto(`${base}/a/${own.id}#${own.receipt}`)
  await page.waitForSelector('.ticket-code')
  await until('a clean address', () => !page.url().includes('#'))
  assert.equal((await stored(page, 'tickets'))[0].receipt, own.receipt)
  assert.deepEqual(faults, [])
  await context.close()
}

/** A venue's days as a calendar to subscribe to, and the days of a whole city. */
export async function calendarAndCity({ browser, base }) {
  const [day, venue] = [await publishedDay(base, 3), await venueOf(base)]
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/venues/${venue.id}`)
  await page.locator('a[href*="/reception?venue="]').tap()
  await page.waitForSelector('.day-line')
  const address = await page.getAttribute('a[href$=".ics"]', 'href')
  const calendar = await (await fetch(address)).text()
  assert.match(calendar, /^BEGIN:VCALENDAR/)
  assert.ok(calendar.includes(day.id))
  await page.locator('a[href*="division="]').tap()
  await page.waitForSelector('#division')
  await page.waitForSelector('.day-line')
  const before = await page.locator('.day-line').count()
  await page.selectOption('#division', '')
  await page.waitForURL((url) => url.pathname === '/reception' && !url.search)
  await page.waitForSelector('.day-line')
  assert.ok((await page.locator('.day-line').count()) >= before)
  assert.deepEqual(faults, [])
  await context.close()
}
