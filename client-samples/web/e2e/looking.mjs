// What is measured of every page in the browser: axe, targets, letters, narrow screens and large text; and its picture.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const MODES = {
  ordinary: {},
  elderly: { care: true },
  dark: { dark: true },
  english: { language: 'en' },
  'english-elderly-dark': { language: 'en', care: true, dark: true },
}

/** The whole page as a tall phone would show it, so that what sticks to the bottom is at the bottom. */
export async function picture(page, path) {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, 2200)) })
  await page.waitForTimeout(100)
  await page.screenshot({ path, scale: path.includes('-ordinary') ? 'device' : 'css' })
  await page.setViewportSize(size)
}

export async function measure(page, care) {
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
export async function narrow(page) {
  const size = page.viewportSize()
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize({ width: 320, height: size.height })
  const at320 = await wide()
  await page.setViewportSize(size)
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%' })
  const doubled = await wide()
  const inside = await page.evaluate(sideways)
  await page.evaluate(() => { document.documentElement.style.fontSize = '' })
  return [...(at320 > 1 ? [`${at320} px too wide at 320`] : []), ...(doubled > 1 ? [`${doubled} px too wide with 200 % text`] : []), ...inside]
}

/** Parts that scroll sideways by themselves though they are no strip of buttons meant to. */
function sideways() {
  return [...document.querySelectorAll('body *')]
    .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1 && !element.matches('textarea, .views, .templates'))
    .map((element) => `${element.className} scrolls sideways`)
}
