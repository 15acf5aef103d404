// Signing in with a password and its second step: without a mouse, and too often.
import assert from 'node:assert/strict'
import { closed, CHOSEN, somebody, typeIn, withAuthenticator } from './accountsDesk.mjs'
import { DESK, phone } from './browser.mjs'
import { until } from './steps.mjs'

/** At a desk without a mouse: each step has the focus where one types next, each page at its heading. */
export async function byKeyboardAlone({ browser, base }) {
  const one = await somebody(base)
  const app = await withAuthenticator(base, one)
  const opened = await phone(browser, base, { serviceWorkers: 'block', viewport: DESK, hasTouch: false })
  const { page } = opened
  const focused = (what) => until(`the focus on ${what}`, () => page.evaluate((wanted) => document.activeElement.matches(wanted), what))
  await page.goto(`${base}/desk/account`)
  await page.focus('#username')
  await page.keyboard.type(one.username)
  await page.keyboard.press('Tab')
  await focused('#password')
  await page.keyboard.type(CHOSEN)
  await page.keyboard.press('Enter')
  await focused('#code')
  await page.keyboard.type(app.code(0))
  await page.keyboard.press('Enter')
  await page.waitForSelector('.entries')
  await page.focus('.entries a')
  await page.keyboard.press('Enter')
  await focused('main h1')
  await page.keyboard.press('Tab')
  await focused('#current')
  await closed(opened)
}

/** Too many tries: said with how long to wait; the name stays, and others are not shut out. */
export async function tooManyTries({ browser, base }) {
  const one = await somebody(base)
  const opened = await phone(browser, base, { serviceWorkers: 'block' })
  const { page } = opened
  await page.goto(`${base}/desk/sign-in`)
  for (let tries = 0; tries < 5; tries += 1) {
    await typeIn(page, one.username, `wrong ${tries}`)
    await page.waitForSelector('.note.wrong:has-text("用户名或密码不对")')
  }
  await typeIn(page, one.username, CHOSEN)
  await page.waitForSelector('.note.wrong:has-text("操作太频繁") .numbers')
  assert.equal(await page.inputValue('#username'), one.username)
  const other = await somebody(base)
  await typeIn(page, other.username, CHOSEN)
  await page.waitForSelector('.inbox')
  await closed(opened)
}
