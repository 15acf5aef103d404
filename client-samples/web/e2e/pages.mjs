// Every page in ordinary, elderly and dark mode, in Chinese and English: axe, targets, letters, narrow screens and
// large text measured in the browser; a screenshot of each.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DESK, phone, photo } from './browser.mjs'
import { answerIt } from './staff.mjs'
import { submit, Taps, write } from './steps.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const MODES = {
  ordinary: {},
  elderly: { care: true },
  dark: { dark: true },
  english: { language: 'en' },
  'english-elderly-dark': { language: 'en', care: true, dark: true },
}

/** What there is to see: a path, what to wait for, and what to do before looking. */
const pagesOf = ({ open, answered, declined, member, venue }) => ({
  landing: ['/at/guangwumen', '.members'],
  home: ['/', '.mine a'],
  write: ['/at/guangwumen/write', '#content', fillWriting],
  'write-danger': ['/at/guangwumen/write', '#content', openDanger],
  check: ['/at/guangwumen/write', '#content', goToCheck],
  'check-member': [null, '.fact', (page) => openSheet(page, 3)],
  receipt: [`/v/${open.id}/receipt#${open.last.shareToken}`, '.receipt-picture', keep(open)],
  track: [`/v/${open.id}#${open.last.shareToken}`, '.timeline', keep(open)],
  'track-answered': [`/v/${answered.id}#${answered.last.shareToken}`, '.note.good', keep(answered)],
  'track-declined': [`/v/${declined.id}#${declined.last.shareToken}`, '#appeal', keep(declined)],
  'track-shared': [`/v/${open.id}#${open.last.shareToken}`, '.timeline', forget],
  rate: [`/v/${answered.id}/rate#${answered.last.shareToken}`, '.solved', keep(answered)],
  mine: ['/mine', '.mine a', keep(open, answered, declined)],
  find: ['/find', '#number'],
  public: ['/public', '.public h2'],
  venue: [`/venues/${venue}`, '.members'],
  member: [`/members/${member}`, '.about'],
  help: ['/help', 'h2'],
  privacy: ['/privacy', 'h2'],
  genuine: ['/genuine', 'h2'],
  unknown: ['/at/nobody-knows', '.entries'],
  missing: ['/nowhere', '.entries'],
  'sign-in': ['/desk/sign-in', '#username'],
})

async function fillWriting(page) {
  await page.fill('#content', '3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清，物业说没钱修。希望尽快修好。')
  await page.setInputFiles('input[type=file]', [await photo(page), await photo(page, 1600, 1200)])
  await page.waitForSelector('.file.photo >> nth=1')
  await page.locator('.chip').first().tap()
  await page.evaluate(() => window.scrollTo(0, 0))
}
async function openDanger(page) {
  await page.locator('.chip:has(use[href$="#danger"])').tap()
  await page.waitForSelector('.emergency')
}
async function goToCheck(page) {
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/check')
  await page.waitForSelector('.consent')
}
async function openSheet(page, number) {
  await page.locator('.fact').nth(number).locator('.button').tap()
  await page.waitForSelector('dialog[open]')
}

/** Puts receipts on this phone, as if the requests had been sent from it. */
const keep = (...all) => (page) => page.evaluate((list) => new Promise((resolve) => {
  const opening = indexedDB.open('mashang')
  opening.onsuccess = () => {
    const change = opening.result.transaction('receipts', 'readwrite')
    list.forEach((one) => change.objectStore('receipts').put(one))
    change.oncomplete = () => { opening.result.close(); resolve() }
  }
}), all)
const forget = (page) => page.evaluate(() => new Promise((resolve) => {
  const opening = indexedDB.open('mashang')
  opening.onsuccess = () => {
    const change = opening.result.transaction('receipts', 'readwrite')
    change.objectStore('receipts').clear()
    change.oncomplete = () => { opening.result.close(); resolve() }
  }
}))

async function prepare(browser, base) {
  const { context, page } = await phone(browser, base)
  const made = {}
  for (const [name, words] of [['open', '3号楼2单元楼道的灯坏了一个月，晚上老人上下楼看不清。'], ['answered', '小区门口斑马线磨没了，送孩子过马路很危险。'], ['declined', '邻居半夜唱歌，劝了不听。']]) {
    await write(page, base, new Taps(), { words, photos: name === 'open' ? 1 : 0 })
    made[name] = await submit(page, new Taps())
  }
  await answerIt(base, made.answered.id, '已请交警大队来看过，本月 28 日前重新划线，并加装一个提示牌。')
  const { call, signIn } = await import('./staff.mjs')
  const clerk = await signIn(base, 'clerk')
  await clerk.post(`/requests/${made.declined.id}/decline`, { reasonCode: 'other_authority', channel: '110', note: '噪声扰民由派出所处理' })
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  await context.close()
  return { ...made, member: landing.members[0].id, venue: landing.venue.id }
}

export async function inEveryMode({ browser, base, shots }) {
  const things = await prepare(browser, base)
  const wrong = []
  const modes = Object.entries(MODES).filter(([name]) => !process.env.MODE || name === process.env.MODE)
  for (const [mode, options] of modes) {
    const { context, page, faults } = await phone(browser, base, options)
    for (const [name, [path, sign, act]] of Object.entries(pagesOf(things))) {
      try {
        await show(page, base, path, sign, act)
        wrong.push(...(await measure(page, !!options.care)).map((fault) => `${name} ${mode}: ${fault}`))
        await picture(page, `${shots}${name}-${mode}.png`)
        if (mode === 'ordinary') wrong.push(...(await narrow(page)).map((fault) => `${name}: ${fault}`))
      } catch (error) {
        wrong.push(`${name} ${mode}: ${error.message.split('\n')[0]}`)
      }
    }
    wrong.push(...faults.map((fault) => `${mode}: ${fault}`))
    await context.close()
  }
  assert.equal(wrong.join('\n'), '')
}

export async function onADesk({ browser, base, shots }) {
  const { context, page, faults } = await phone(browser, base, { viewport: DESK })
  for (const [name, path, sign] of [['landing', '/at/guangwumen', '.members'], ['public', '/public', '.public h2']]) {
    await page.goto(base + path)
    await page.waitForSelector(sign)
    await page.screenshot({ path: `${shots}${name}-desk.png` })
  }
  assert.deepEqual(faults, [])
  await context.close()
}

async function show(page, base, path, sign, act) {
  if (path) {
    const keeps = act && (path.startsWith('/v/') || path.startsWith('/mine'))
    if (keeps) {
      // the store exists once any page has been opened
      await page.goto(`${base}/mine`)
      await page.waitForSelector('h1')
      await page.waitForTimeout(150)
      await act(page)
    }
    await page.goto('about:blank')
    await page.goto(base + path)
    await page.waitForSelector(sign)
    if (act && !keeps) await act(page)
  } else await act(page)
  await page.waitForTimeout(250)
}

/** The whole page as a tall phone would show it, so that what sticks to the bottom is at the bottom. */
async function picture(page, path) {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, 2200)) })
  await page.waitForTimeout(100)
  await page.screenshot({ path, scale: path.includes('-ordinary') ? 'device' : 'css' })
  await page.setViewportSize(size)
}

async function measure(page, care) {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => (await window.axe.run(document, { resultTypes: ['violations'] })).violations.map((one) => `axe ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(', ')}`))
  const targets = await page.evaluate(smallTargets, care ? 60 : 44)
  const letters = care ? await page.evaluate(lettersOutside, [18, 30]) : []
  return [...found, ...targets, ...letters]
}

function smallTargets(least) {
  const shown = (element) => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden' }
  const dialog = document.querySelector('dialog[open]')
  return [...(dialog ?? document).querySelectorAll('a, button, input, textarea, select, summary')].filter(shown).flatMap((element) => {
    const label = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') : null
    // a link inside a sentence is as tall as the sentence (WCAG 2.5.8)
    if (element.matches('p a:not(.button):not(.inline)')) return []
    const box = (label ?? element).getBoundingClientRect()
    return box.height < least - 0.5 || box.width < least - 0.5 ? [`target ${Math.round(box.width)}×${Math.round(box.height)}: ${element.className || element.tagName} ${element.textContent.trim().slice(0, 12)}`] : []
  })
}

function lettersOutside([least, most]) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const wrong = new Set()
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement
    if (!walker.currentNode.textContent.trim() || element.closest('noscript, script, style, option, .hidden-visually, .skip')) continue
    const size = parseFloat(getComputedStyle(element).fontSize)
    if (size < least || size > most) wrong.add(`letters ${size}px: ${element.className || element.tagName} ${walker.currentNode.textContent.trim().slice(0, 12)}`)
  }
  return [...wrong]
}

/** 320 px wide, and letters twice as large: nothing to scroll sideways. */
async function narrow(page) {
  const size = page.viewportSize()
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 320, height: size.height })
  const at320 = await wide()
  await page.setViewportSize(size)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
  const doubled = await wide()
  await page.evaluate(() => { document.documentElement.style.fontSize = '' })
  return [...(at320 > 1 ? [`${at320} px too wide at 320`] : []), ...(doubled > 1 ? [`${doubled} px too wide with 200 % text`] : [])]
}
