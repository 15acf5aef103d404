// Server trouble, refusals, codes nobody knows, and words that try to be scripts.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { answerIt } from './staff.mjs'
import { stored, submit, Taps, write, WORDS } from './steps.mjs'

const problem = (status, fields, headers = {}) => ({ status, contentType: 'application/problem+json', headers, body: JSON.stringify({ status, ...fields }) })

/** 429 and 503 keep everything; what was written can be taken back and changed. */
export async function busyServerKeepsTheForm({ browser, base }) {
  for (const status of [429, 503]) {
    const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
    await page.route('**/api/v1/requests', (route) => route.fulfill(problem(status, { title: '现在人太多', detail: '请稍后再试，内容没有丢。' }, { 'Retry-After': '60' })))
    await write(page, base, new Taps())
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.note:has-text("现在人太多")')
    await page.waitForSelector('text=60')
    await page.locator('.row .button.plain').first().tap()
    await page.waitForSelector('.fact .value')
    assert.equal((await stored(page, 'drafts'))[0].content, WORDS)
    assert.deepEqual(faults, [])
    await context.close()
  }
}

/** A refusal is shown beside its field and announced; corrected, it goes through. */
export async function refusalBesideTheField({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  let refused = false
  await page.route('**/api/v1/requests', (route) => {
    if (refused || route.request().method() !== 'POST') return route.continue()
    refused = true
    return route.fulfill(problem(422, { type: '/docs/problems#rule-broken', title: '有几处需要修改', detail: '请按提示修改。', violations: [{ field: 'title', code: 'too_long', message: '题目太长' }] }))
  })
  await write(page, base, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#title-error[role=alert]:has-text("题目太长")')
  assert.equal(await page.getAttribute('#title', 'aria-invalid'), 'true')
  await page.fill('#title', '楼道灯坏了')
  assert.equal((await submit(page, new Taps())).last.title, '楼道灯坏了')
  assert.deepEqual(faults, [])
  await context.close()
}

export async function emptyIsExplained({ browser, base }) {
  const { context, page } = await phone(browser, base)
  await page.goto(`${base}/at/guangwumen/write`)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#content-error')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content')
  await context.close()
}

const SCRIPTS = ['<script>window.hit=1</script>', '<img src=x onerror="window.hit=1">', '{{constructor.constructor("window.hit=1")()}}', 'javascript:window.hit=1', '"><svg onload=window.hit=1>', '<a href="//evil.example">x</a>']

/** Words that try to be scripts stay words on every page that shows them. */
export async function scriptsStayWords({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const words = SCRIPTS.join('\n')
  await write(page, base, new Taps(), { words })
  const own = await submit(page, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.locator('.compose').tap()
  await page.fill('#message', words)
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector('.messages .mine:not(.waiting)')
  await answerIt(base, own.id, words)
  await page.reload()
  await page.waitForSelector('.note.good')
  assert.match(await page.locator('.note.good').innerText(), /<script>/)
  await page.goto(`${base}/mine`)
  await page.waitForSelector('.mine a')
  await page.goto(`${base}/v/${own.id}/receipt`)
  await page.waitForSelector('.receipt-picture')
  assert.equal(await page.evaluate(() => window.hit), undefined)
  assert.deepEqual(faults, [])
  await context.close()
}
