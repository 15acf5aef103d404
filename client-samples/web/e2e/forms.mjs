// The small forms on the way: what is typed outlives back and reload, 429 and server errors leave it as it is, and two
// taps at once send once.
import assert from 'node:assert/strict'
import { phone, photo } from './browser.mjs'
import { trouble } from './phones.mjs'
import { answerIt, call, signIn } from './staff.mjs'
import { submit, Taps, write } from './steps.mjs'

const TROUBLES = [429, 500, 503]

/** The next three posts there meet trouble; gives the list of those that came through. */
async function badDay(page, glob) {
  const left = [...TROUBLES]
  const passed = []
  await page.route(glob, (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    if (left.length) return route.fulfill(trouble(left.shift(), route.request()))
    passed.push(route.request())
    return route.continue()
  })
  return passed
}

/** Two taps on the same button before anything can have come of the first. */
const twice = (page, selector) => page.evaluate((sought) => {
  const [button] = [...document.querySelectorAll(sought)].slice(-1)
  button.click()
  button.click()
}, selector)

async function outlives(page, { calls, button, shown, note = '.note.wrong', done }) {
  await shown()
  await page.goBack()
  await page.goForward()
  await shown()
  await page.reload()
  await shown()
  const passed = await badDay(page, calls)
  for (const status of TROUBLES) {
    const answered = page.waitForResponse((answer) => answer.status() === status)
    await twice(page, button)
    await answered
    await page.waitForSelector(note)
    await shown()
  }
  await twice(page, button)
  await done()
  assert.equal(passed.length, 1)
}

async function tracked({ browser, base }, words) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await write(page, base, new Taps(), { words })
  const own = await submit(page, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.timeline')
  const end = async () => {
    assert.deepEqual(faults, [])
    await context.close()
  }
  return { page, own, end }
}

const holds = (page, selector, words) => async () => {
  await page.waitForSelector(selector)
  assert.equal(await page.inputValue(selector), words)
}

export async function ratingForm(run) {
  const { page, own, end } = await tracked(run, '路边的健身器材松了。')
  await answerIt(run.base, own.id, '今天下午紧过了。')
  await page.reload()
  await page.waitForSelector('.note.good')
  await page.locator('.thumb .primary').tap()
  await page.locator('.solved input[value=no]').check({ force: true })
  await page.locator('.stars').first().locator('input').nth(3).check({ force: true })
  await page.fill('#comment', '又松了。')
  const words = holds(page, '#comment', '又松了。')
  await outlives(page, {
    calls: '**/rating', button: '.thumb .primary',
    shown: async () => {
      await words()
      assert.ok(await page.isChecked('.solved input[value=no]'))
      assert.ok(await page.isChecked('.stars >> nth=0 >> input >> nth=3'))
    },
    done: () => page.waitForSelector('text=重新办理'),
  })
  await end()
}

export async function appealForm(run) {
  const { page, own, end } = await tracked(run, '隔壁工地半夜施工。')
  const clerk = await signIn(run.base, 'clerk')
  await clerk.post(`/requests/${own.id}/decline`, { reasonCode: 'other_authority', channel: '12345', note: '由城管处理' })
  await page.reload()
  await page.waitForSelector('#appeal')
  await page.fill('#appeal', '城管说不归他们管。')
  await outlives(page, {
    calls: '**/appeal', button: '.note form button[type=submit]', shown: holds(page, '#appeal', '城管说不归他们管。'),
    note: '.note .note.wrong', done: () => page.waitForSelector('.state:has-text("等待受理")'),
  })
  await end()
}

/** A message waits in the outbox instead: it is seen as not sent, and sent again by a tap. */
export async function messageForm(run) {
  const { page, own, end } = await tracked(run, '路口的反光镜歪了。')
  await page.locator('.compose').tap()
  await page.fill('#message', '又往左歪了。')
  await page.setInputFiles('form input[type=file]', await photo(page))
  await page.waitForSelector('form .file.photo')
  const kept = async () => {
    await holds(page, '#message', '又往左歪了。')()
    await page.waitForSelector('form .file.photo')
  }
  await page.goBack()
  await page.goForward()
  await kept()
  await page.reload()
  await kept()
  const passed = await badDay(page, '**/messages')
  const refused = page.waitForResponse((answer) => answer.status() === 429)
  await twice(page, 'form button[type=submit]')
  await refused
  await page.waitForSelector('.messages .waiting:has-text("又往左歪了。")')
  // a page that opens tries again by itself, after that it is a tap
  for (const [status, act] of [[500, () => page.goto(`${run.base}/mine`)], [503, () => page.locator('.note .button').tap()]]) {
    const answered = page.waitForResponse((answer) => answer.status() === status)
    await act()
    await answered
    await page.waitForSelector('.note .button:not(:disabled)')
  }
  await twice(page, '.note .button')
  await page.waitForSelector('.note .button', { state: 'detached' })
  assert.equal(passed.length, 1)
  const { messages } = await call(run.base, 'GET', `/requests/${own.id}`, undefined, { 'Mashang-Receipt': own.receipt })
  assert.deepEqual(messages.map((message) => message.content), ['又往左歪了。'])
  await end()
}

export async function withdrawal(run) {
  const { page, end } = await tracked(run, '公交站牌倒了。')
  await page.reload()
  await page.locator('.careful').last().tap()
  await page.waitForSelector('dialog[open]')
  const passed = await badDay(page, '**/withdrawal')
  for (const status of TROUBLES) {
    const answered = page.waitForResponse((answer) => answer.status() === status)
    await twice(page, 'dialog .careful')
    await answered
    await page.waitForSelector('dialog .note.wrong')
  }
  await twice(page, 'dialog .careful')
  await page.waitForSelector('.state:has-text("已撤回")')
  assert.equal(passed.length, 1)
  await end()
}

export async function findForm({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/find`)
  await page.fill('#number', 'CG-2026-000001')
  await page.fill('#receipt', 'W2VJ 74X7')
  await badDay(page, '**/lookup')
  for (const status of TROUBLES) {
    const answered = page.waitForResponse((answer) => answer.status() === status)
    await twice(page, 'form button[type=submit]')
    await answered
    await page.waitForSelector('.note.wrong')
    await holds(page, '#receipt', 'W2VJ 74X7')()
  }
  assert.deepEqual(faults, [])
  await context.close()
}
