// Words that try to be scripts, from corpus.txt: in every text a resident or a member can write, shown on every page that
// shows it, put into every address. They stay words: nothing runs, nothing is made of them, nothing is fetched.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { ALL, CORPUS, filed, harmless } from './corpus.mjs'
import { deskOf } from './desk.mjs'
import { keep } from './phones.mjs'
import { settled } from './steps.mjs'

async function visit(page, url, sign) {
  await page.goto('about:blank')
  await page.goto(url)
  await page.waitForSelector(sign)
  await settled(page)
  await harmless(page)
}

/** Each request as its owner, as somebody it was shown to, its receipt, its rating. */
export async function onTheirOwnPages({ browser, base }) {
  const all = await filed(base)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/find`)
  await keep(...all)(page, base)
  const link = (one, path = '') => `${base}/v/${one.id}${path}#${one.last.shareToken}`
  for (const [index, one] of all.entries()) {
    await visit(page, link(one), '.timeline')
    assert.equal(await page.locator('h1').innerText(), one.last.title, 'the words are shown as they are')
    if (index % 4 === 1) await visit(page, link(one, '/rate'), '.solved')
    if (index % 4 === 2) await visit(page, link(one, '/receipt'), '.receipt-picture')
  }
  await visit(page, `${base}/mine`, '.mine a')
  assert.equal(await page.locator('.mine a').count(), all.length)
  await keep()(page, base)
  for (const one of all.slice(0, 8)) await visit(page, link(one), '.timeline')
  assert.deepEqual(faults, [])
  await context.close()
}

/** In public, while others write much the same, and in what this phone types. */
export async function inPublicAndInForms({ browser, base }) {
  await filed(base)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await visit(page, `${base}/public`, '.public h2')
  for (let more = page.locator('.page > .button.wide'); await more.count(); await settled(page)) await more.tap()
  assert.ok(await page.locator('h2', { hasText: 'window.hit=1' }).count() > 10)
  await harmless(page)
  await visit(page, `${base}/at/guangwumen/write`, '#content')
  await page.fill('#content', ALL.slice(0, 4000))
  await page.locator('.chip:has(use[href$="#place"])').tap()
  await page.locator('.panel input').first().fill(CORPUS[0])
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.consent')
  await harmless(page)
  await page.reload()
  await page.waitForSelector('.consent')
  await harmless(page)
  await visit(page, `${base}/find`, '#number')
  await page.fill('#number', CORPUS[0].slice(0, 30))
  await page.fill('#receipt', CORPUS[0].slice(0, 40))
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.note.wrong')
  await harmless(page)
  assert.deepEqual(faults, [])
  await context.close()
}

/** What staff see of it: the list, each request with its timeline and talk, the notices, a search for such words. */
export async function inTheWorkbench({ browser, base }) {
  const all = await filed(base)
  for (const who of ['clerk', 'member']) {
    const { context, page, faults } = await deskOf(browser, base, who)
    await visit(page, `${base}/desk`, '.row-link')
    await visit(page, `${base}/desk/notices`, 'h1')
    const theirs = who === 'clerk' ? all : all.filter((_, index) => index % 4 !== 3)
    for (const [index, one] of theirs.entries()) {
      // the address stays in the list's own links, where a host in it is only words
      const words = CORPUS[index].includes('evil.example') ? '' : `?q=${encodeURIComponent(CORPUS[index])}`
      await visit(page, `${base}/desk/requests/${one.id}${words}`, '.timeline')
      assert.ok((await page.locator('body').innerText()).includes(one.last.title), 'the words are shown as they are')
    }
    assert.deepEqual(faults, [])
    await context.close()
  }
}

/** Addresses are texts that anybody can write. */
export async function inAddresses({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  const places = [(words) => `/public?q=${words}&venue=${words}`, (words) => `/t/${words}#${words}`, (words) => `/at/${words}`, (words) => `/s/${words}`, (words) => `/v/${words}#${words}`, (words) => `/desk/sign-in?next=${words}`]
  for (const [index, words] of CORPUS.entries()) {
    await visit(page, base + places[index % places.length](encodeURIComponent(words)), 'h1')
  }
  assert.deepEqual(faults, [])
  await context.close()
}

/** What the server sends of itself holds no inline script, and its policy would not let one run. */
export async function policyForbidsInlineScripts({ base }) {
  for (const path of ['/', '/at/guangwumen', '/s/nobody-knows', '/v/x', '/desk', '/mine', '/at/guangwumen/write']) {
    const answer = await fetch(base + path)
    const policy = answer.headers.get('content-security-policy') ?? ''
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? /default-src ([^;]*)/.exec(policy)?.[1]
    assert.equal(scripts, "'self'", `${path}: ${policy}`)
    assert.doesNotMatch(policy, /unsafe/, path)
    assert.doesNotMatch(await answer.text(), /<script(?![^>]*\ssrc=)|\son\w+\s*=|javascript:/i, path)
  }
}
