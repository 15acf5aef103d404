// Pages of the workbench in every mode, on a phone and at a desk: measured and pictured as the resident's are.
import { DESK, phone, PHONE } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { expectNone, isWanted, look, taken, unpictured } from './looking.mjs'
import { settled } from './steps.mjs'

/**
 * Where a page is looked at. For pictures, everywhere in every mode; else a page of the workbench where it can break: in Chinese
 * on a phone, and in large English letters, which need the most room, on a phone and at a desk.
 */
function placesOf(who, isForADesk, language, care) {
  const places = [['', PHONE], ...(isForADesk ? [['-desk', DESK]] : [])]
  if (!who || taken || (language === 'en' && care)) return places
  return language === 'en' || care ? [] : places.slice(0, 1)
}

/** Scenes of a feature's pages, one a mode. @param viewsOf of what was prepared, by name: who looks (null for nobody signed in, on a phone alone), how to get there, what is there then. @param isForADesk by name, too: whether a desk shows it otherwise than a phone */
export function inEveryMode(prepare, viewsOf, isForADesk = () => true) {
  let prepared
  const inMode = (language, care) => async ({ browser, base, shots }) => {
    prepared ??= prepare(browser, base)
    const views = Object.entries(viewsOf(await prepared)).filter(([name]) => isWanted(name))
    const wrong = []
    for (const [name, [who, go, sign]] of views) {
      const places = placesOf(who, who && isForADesk(name), language, care)
      if (!places.length) wrong.push(...unpictured(`${shots}${name}`, language, care))
      for (const [where, viewport] of places) {
        const at = `${name}${where} ${language}${care ? ' elderly' : ''}`
        const options = { language, care, viewport, reducedMotion: 'reduce' }
        const { context, page, faults } = await (who ? deskOf(browser, base, who, options) : phone(browser, base, { serviceWorkers: 'block', ...options }))
        try {
          await go(page, base)
          await page.waitForSelector(sign)
          await settled(page)
          faults.push(...(await look(page, `${shots}${name}${where}`, { language, care, whole: viewport === PHONE, alsoNarrow: viewport === PHONE })))
        } catch (error) {
          faults.push(error.message.split('\n').slice(0, 3).join(' '))
        }
        wrong.push(...faults.map((fault) => `${at}: ${fault}`))
        await context.close()
      }
    }
    expectNone(wrong)
  }
  return { inChinese: inMode('zh-CN', false), inChineseForTheElderly: inMode('zh-CN', true), inEnglish: inMode('en', false), inEnglishForTheElderly: inMode('en', true) }
}
