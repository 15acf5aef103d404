// What is measured on the page as it stands, in the browser: axe, the size of targets and letters, and whether all of it
// can still be reached on the narrowest phone and with letters twice as large. Each gives its faults as sentences.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NARROW = 320
const TARGET = 44
const CARE = { target: 60, letters: [18, 30] }

/** The rules that another light can break; what a page consists of is the same in both. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds by all its rules or, of a page that passed those in another light, by the named ones alone. */
export async function accessible(page, rules = null) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (values) => {
    const found = await window.axe.run(document, { resultTypes: ['violations'], ...(values && { runOnly: { type: 'rule', values } }) })
    return found.violations.map((one) => `axe ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).slice(0, 4).join(', ')}`)
  }, rules)
}

export async function large(page, care) {
  const targets = await page.evaluate(smallTargets, care ? CARE.target : TARGET)
  return care ? [...targets, ...(await page.evaluate(lettersOutside, CARE.letters))] : targets
}

function smallTargets(least) {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
  const dialog = document.querySelector('dialog[open]')
  return [...(dialog ?? document).querySelectorAll('a, button, input, textarea, select, summary')].filter(shown).flatMap((element) => {
    const label = element.matches('input[type=radio], input[type=checkbox]') ? element.closest('label') : null
    const box = (label ?? element).getBoundingClientRect()
    return box.height < least - 0.5 || box.width < least - 0.5 ? [`target ${Math.round(box.width)}×${Math.round(box.height)}: ${element.className || element.tagName} ${element.textContent.trim().slice(0, 12)}`] : []
  })
}

function lettersOutside([least, most]) {
  const unseen = 'noscript, script, style, option, .hidden-visually, .skip'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const lettered = new Set(document.querySelectorAll('input:not([type=radio], [type=checkbox], [type=file]), textarea, select'))
  while (walker.nextNode()) if (walker.currentNode.textContent.trim()) lettered.add(walker.currentNode.parentElement)
  const wrong = [...lettered].filter((element) => {
    const size = parseFloat(getComputedStyle(element).fontSize)
    return !element.closest(unseen) && (size < least || size > most)
  })
  return wrong.map((element) => `letters ${getComputedStyle(element).fontSize}: ${element.className || element.tagName} ${element.textContent.trim().slice(0, 12)}`)
}

/** Usable at 320 px, and with 200 % text: nothing beyond the edge, nothing cut off, room left to read. */
export async function narrow(page) {
  const size = page.viewportSize()
  await page.setViewportSize({ width: NARROW, height: size.height })
  const at320 = await page.evaluate(unreachable)
  await page.setViewportSize(size)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
  const doubled = await page.evaluate(unreachable)
  await page.evaluate(() => { document.documentElement.style.fontSize = '' })
  return [...at320.map((fault) => `at 320 px ${fault}`), ...doubled.map((fault) => `with 200 % text ${fault}`)]
}

function unreachable() {
  const { clientWidth, scrollWidth } = document.documentElement
  const name = (element) => `${element.className?.baseVal ?? (element.className || element.tagName)} ${element.textContent.trim().slice(0, 12)}`
  const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.hidden-visually, .skip, svg'))
  const beyond = seen.filter((element) => element.matches('a, button, input, textarea, label, summary, p, h1, h2, h3, dd, dt')).filter((element) => {
    const box = element.getBoundingClientRect()
    return box.right > clientWidth + 1 || box.left < -1
  })
  const cut = seen.filter((element) => /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && element.textContent.trim())
  // a strip of buttons may be pushed along; nothing else scrolls sideways by itself
  const sideways = seen.filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches('textarea, .views, .templates'))
  const strip = (element) => element.closest('.views, .templates')
  // what sticks there to be filled in is what one reads
  const fixed = seen.filter((element) => getComputedStyle(element).position === 'sticky' && !element.querySelector('textarea, input, select'))
  const room = innerHeight - fixed.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0)
  return [
    ...(scrollWidth > clientWidth + 1 ? [`${scrollWidth - clientWidth} px too wide`] : []),
    ...sideways.map((element) => `scrolls sideways: ${name(element)}`),
    ...beyond.filter((element) => !strip(element)).map((element) => `beyond the edge: ${name(element)}`),
    ...cut.map((element) => `cut off: ${name(element)}`),
    ...(room < innerHeight / 2 ? [`only ${Math.round(room)} px to read in`] : []),
  ]
}
