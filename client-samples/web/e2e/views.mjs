// Pages of the workbench in every mode, on a phone and at a desk: measured and pictured as the resident's are.
import { DESK, phone, PHONE } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { expectNone, isWanted, look, taken } from './looking.mjs'
import { settled } from './steps.mjs'

/**
 * Where a page is looked at. For pictures, everywhere in every mode; else a page of the workbench where it can break: on a phone
 * English letters need less room than large ones, and so do Chinese ones at a desk.
 */
function placesOf(isForADesk, language, care) {
  const onAPhone = ['', PHONE]
  const atADesk = ['-desk', DESK]
  if (!isForADesk) return [onAPhone]
  if (taken || (language === 'en' && care)) return [onAPhone, atADesk]
  return [language === 'en' ? atADesk : onAPhone]
}

/** Scenes of a feature's pages, one a mode. @param viewsOf of what was prepared, by name: who looks (null for nobody signed in, on a phone alone), how to get there, what is there then. @param isForADesk by name, too: whether a desk shows it otherwise than a phone */
export function inEveryMode(prepare, viewsOf, isForADesk = () => true) {
  let prepared
  const inMode = (language, care) => async ({ browser, base, shots }) => {
    prepared ??= prepare(browser, base)
    const views = Object.entries(viewsOf(await prepared)).filter(([name]) => isWanted(name))
    const wrong = []
    for (const [name, [who, go, sign]] of views) {
      for (const [where, viewport] of placesOf(who && isForADesk(name), language, care)) {
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
