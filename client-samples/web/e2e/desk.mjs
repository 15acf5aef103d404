// What the workbench's scenes share: requests filed by the API, and pages that are signed in already.
import { randomUUID } from 'node:crypto'
import { phone, photo } from './browser.mjs'
import { call, sessionOf } from './staff.mjs'

/** A page of somebody signed in, in a browser of their own. @param who an account of the demo, or a session */
export async function deskOf(browser, base, who, options = {}) {
  const { session = typeof who === 'string' ? await sessionOf(base, who) : who, ...rest } = options
  const opened = await phone(browser, base, { serviceWorkers: 'block', ...rest })
  await opened.context.addInitScript((kept) => { try { sessionStorage.getItem('mashang.session') ?? sessionStorage.setItem('mashang.session', kept) } catch { /* an empty page */ } }, JSON.stringify(session))
  return opened
}

/** A resident's request with its receipt, and what the resident can do with it. */
export async function file(base, content, { photos = [], member = null, ...more } = {}) {
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const attachmentIds = await Promise.all(photos.map((one) => uploaded(base, one)))
  const body = { qrCode: 'guangwumen', content, visibility: 'private', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds, ...(member && { memberId: member }), ...more }
  return own(base, await call(base, 'POST', '/requests', body))
}

/** What the resident can do with what they filed. */
export function own(base, made) {
  const held = { 'Mashang-Receipt': made.receipt }
  return {
    ...made,
    write: (words) => call(base, 'POST', `/requests/${made.id}/messages`, { content: words }, held),
    rate: (solved, comment) => call(base, 'POST', `/requests/${made.id}/rating`, { solved, answerRating: 4, outcomeRating: solved === 'no' ? 1 : 5, ...(comment && { comment }) }, held),
    looks: () => call(base, 'GET', `/requests/${made.id}/data-accesses`, undefined, held),
    now: () => call(base, 'GET', `/requests/${made.id}`, undefined, held),
  }
}

async function uploaded(base, { name, mimeType, buffer }) {
  const form = new FormData()
  form.append('file', new Blob([buffer], { type: mimeType }), name)
  const answer = await fetch(`${base}/api/v1/attachments`, { method: 'POST', body: form, headers: { 'Idempotency-Key': randomUUID() } })
  if (!answer.ok) throw new Error(`upload: ${answer.status} ${await answer.text()}`)
  return (await answer.json()).id
}

/** A small photo, made once. */
let made
export function picture(browser) {
  made ??= (async () => {
    const page = await browser.newPage()
    const one = await photo(page, 1200, 900)
    await page.close()
    return one
  })()
  return made
}

export const openRequest = async (page, base, id, query = '') => {
  await page.goto(`${base}/desk/requests/${id}${query}`)
  await page.waitForSelector('.dock')
}

/** Presses what is offered first, or opens the others and takes the one with these words. */
export async function press(page, words) {
  await page.waitForSelector('.actions')
  const shown = page.locator(`.actions > .button:has-text("${words}")`)
  if (await shown.count()) return shown.first().tap()
  await page.locator('.more-actions').tap()
  return page.locator(`.action-list button:has-text("${words}")`).first().tap()
}

/** Who has stepped back, and one more. */
export async function openRecusals(page) {
  await page.locator('.recusal button').tap()
  await page.waitForSelector('dialog #recusal-reason')
}

/** Sends the panel; where it asks again, says yes. */
export async function send(page, asked = false) {
  await page.locator('.doing button[type=submit]').tap()
  if (asked) await page.locator('.sure .primary:not([type=submit])').tap()
}

export const stateOf = (page, words) => page.waitForSelector(`.detail-state:has-text("${words}")`)
export const done = (page, words) => page.waitForSelector(`.done:has-text("${words}")`)
/** What another did is looked for when the page is looked at again. */
export const lookAgain = async (page) => {
  await page.waitForTimeout(2_100)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
}
