// A screen as it stands, looked at light and dark: what is measured of it, and its pictures.
import { existsSync } from 'node:fs'
import { accessible, large, narrow, OF_COLOURS } from './measuring.mjs'

/** The modes that are pictured, by language, letters and light; the others are measured without a picture. */
const PICTURES = {
  'zh-CN': { ordinary: { light: 'ordinary', dark: 'dark' }, care: { light: 'elderly', dark: 'elderly-dark' } },
  en: { ordinary: { light: 'english' }, care: { dark: 'english-elderly-dark' } },
}
const TALLEST = 2200
/** Pictures are taken on demand, and looked at; every other run sees to it that there is one. */
export const taken = process.env.SHOTS === '1'

/** Of the views by name, those that VIEW names a part of; several by commas. */
export const isWanted = (name) => (process.env.VIEW ?? '').split(',').some((part) => name.includes(part))

/** Faults in both lights; what a page consists of, which is the same in both and in large letters, is measured once. `name` is the pictures' path without the mode, `whole` that more than the screen is shown. */
export async function look(page, name, { language, care, whole = true, alsoNarrow = !care }) {
  const faults = []
  const pictures = PICTURES[language][care ? 'care' : 'ordinary']
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    faults.push(...(await accessible(page, colorScheme === 'dark' || (care && whole) ? OF_COLOURS : null)).map((fault) => `${colorScheme} ${fault}`))
    if (pictures[colorScheme]) faults.push(...(await picture(page, `${name}-${pictures[colorScheme]}.png`, whole)))
  }
  await page.emulateMedia({ colorScheme: 'light' })
  faults.push(...(await large(page, care)))
  return alsoNarrow ? [...faults, ...(await narrow(page))] : faults
}

/** The pictures that are not there of those that a mode has. */
export function unpictured(name, language, care) {
  return Object.values(PICTURES[language][care ? 'care' : 'ordinary']).flatMap((mode) => absent(`${name}-${mode}.png`))
}

const absent = (path) => (existsSync(path) ? [] : [`no picture ${path.split('/').pop()}: make screenshots`])

/** The whole page as a tall phone would show it, so that what sticks to the bottom is at the bottom. */
export async function picture(page, path, whole = true) {
  if (!taken) return absent(path)
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (whole) await page.setViewportSize({ width: size.width, height: Math.max(size.height, Math.min(height, TALLEST)) })
  await page.evaluate(() => window.scrollTo(0, 0))
  // what a tap lit up has faded
  await page.waitForTimeout(250)
  await page.screenshot({ path, scale: path.endsWith('-ordinary.png') ? 'device' : 'css' })
  if (whole) await page.setViewportSize(size)
  return []
}

/** All faults at once, not the first few. */
export function expectNone(faults) {
  if (faults.length) throw new Error(`${faults.length} faults\n${faults.join('\n')}`)
}
