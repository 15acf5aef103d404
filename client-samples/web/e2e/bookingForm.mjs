// The form by which a resident books, and the ticket that comes of it.
import { stored } from './steps.mjs'

export const TOPIC = '三单元的楼道灯，想当面问问什么时候修。'

export async function openForm(page, base, day) {
  await page.goto(`${base}/reception/${day}/book`)
  await page.waitForSelector('.agreed-to')
}

export async function fill(page, number, topic = TOPIC) {
  await page.fill('#topic', topic)
  await page.fill('#phone', number)
}

export const book = (page) => page.locator('.thumb .primary').tap()

export async function ticketShown(page) {
  await page.waitForURL('**/a/*')
  await page.waitForSelector('.ticket-code')
  return (await stored(page, 'tickets'))[0]
}

/** Calls to book arrive, and their answers do not. */
export const losesAnswers = (page) => page.route('**/reception-days/*/appointments', async (route) => {
  await route.fetch()
  await route.abort('connectionreset')
})
