// What a phone keeps of a booking that is not one yet: no second seat for a lost answer, and nothing for long.
import assert from 'node:assert/strict'
import { book, fill, losesAnswers, openForm, ticketShown, TOPIC } from './bookingForm.mjs'
import { phone } from './browser.mjs'
import { freshPhone, publishedDay, seatsLeft } from './receptions.mjs'
import { until } from './steps.mjs'

async function giveBack(page) {
  await page.locator('.page > p > .careful').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.note.good:has-text("号已经退了")')
}

/** The answer is lost, then the telephone is added: one seat, whether the same day is asked for or another. */
export async function aPhoneLaterIsNoSecondSeat({ browser, base }) {
  const [day, other] = [await publishedDay(base, 3), await publishedDay(base, 3)]
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  for (const asked of [day, other]) {
    await openForm(page, base, day.id)
    await page.fill('#topic', TOPIC)
    await losesAnswers(page)
    await book(page)
    await until('the lost answer', async () => (await seatsLeft(base, day.id)) === 2)
    await page.waitForSelector('.note.wrong:has-text("没有丢")')
    await page.unrouteAll()
    if (asked !== day) await openForm(page, base, asked.id)
    await page.fill('#phone', freshPhone())
    await book(page)
    if (asked !== day) await page.locator('.note[role=alert]:has-text("已经约了一个号") a').tap()
    const own = await ticketShown(page)
    assert.equal(own.last.dayId, day.id)
    assert.deepEqual([await seatsLeft(base, day.id), await seatsLeft(base, other.id)], [2, 3])
    await giveBack(page)
  }
  assert.deepEqual(faults, [])
  await context.close()
}

const keptHere = (page) => page.evaluate((words) => Object.values(localStorage).some((kept) => kept.includes(words)), TOPIC)

/** What was filled in is cleared by a touch, put back by another, and gone after a week. */
export async function leavesThePhone({ browser, base }) {
  const day = await publishedDay(base, 2)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  const number = freshPhone()
  await openForm(page, base, day.id)
  await fill(page, number)
  assert.ok(await keptHere(page))
  await page.locator('.typed-here button').tap()
  assert.equal(await page.inputValue('#phone'), '')
  assert.ok(!(await keptHere(page)))
  await page.locator('.typed-here button').tap()
  assert.deepEqual([await page.inputValue('#topic'), await page.inputValue('#phone')], [TOPIC, number])

  const begun = (days) => page.evaluate((ago) => {
    const venues = Object.keys(JSON.parse(localStorage.getItem('mashang.bookings')))
    localStorage.setItem('mashang.bookings', JSON.stringify(Object.fromEntries(venues.map((id) => [id, Date.now() - ago * 86_400_000]))))
  }, days)
  await begun(6)
  await openForm(page, base, day.id)
  assert.equal(await page.inputValue('#phone'), number)
  await begun(8)
  await page.goto(`${base}/help`)
  await until('what is old is gone', async () => !(await keptHere(page)))
  assert.deepEqual(faults, [])
  await context.close()
}
