// The client on a static host of its own, the API at another origin that lets this one in and no other.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { serveAlone } from '../scripts/serve.mjs'
import { answerIt } from './staff.mjs'
import { submit, Taps, until, write, WORDS } from './steps.mjs'

async function hosted(port, base, work) {
  const server = await serveAlone(port, base)
  try {
    await work(`http://127.0.0.1:${server.address().port}`)
  } finally {
    server.close()
  }
}

/** The short main job: scan, write with a photo, submit, answered, solved. */
export const fromScanToSolved = ({ browser, base }) => hosted(Number(process.env.ELSEWHERE), base, async (site) => {
  const { context, page, faults } = await phone(browser, site, { also: base })
  const toOwnHost = []
  page.on('request', (request) => request.url().startsWith(`${site}/api/`) && toOwnHost.push(request.url()))
  await write(page, site, new Taps(), { photos: 1 })
  const own = await submit(page, new Taps())
  assert.equal(own.last.content, WORDS)
  assert.equal(own.last.attachments.length, 1)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.photo-button img')
  await answerIt(base, own.id, '今天换好了。')
  await until('the answer', async () => {
    await page.reload()
    return page.waitForSelector('.note.good:has-text("今天换好了")', { timeout: 4000 }).catch(() => null)
  })
  await page.locator('.thumb .primary').tap()
  await page.locator('.solved input[value=yes]').check({ force: true })
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.state:has-text("已解决")')
  assert.deepEqual(toOwnHost, [])
  assert.deepEqual(faults, [])
  await context.close()
})

/** From an origin that nobody named, nothing can be read and nothing sent; the page says so kindly. */
export const notFromAnyOrigin = ({ browser, base }) => hosted(0, base, async (site) => {
  const { context, page } = await phone(browser, site, { also: base })
  await page.goto(`${site}/at/guangwumen`)
  await page.waitForSelector('.note.wrong')
  const sent = await page.evaluate((api) => fetch(`${api}/api/v1/venues`).then(() => 'answered', () => 'kept out'), base)
  assert.equal(sent, 'kept out')
  await context.close()
})
