// What staff set for themselves and for residents' data, in every mode.
import { file, openRequest } from './desk.mjs'
import { call, signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

const WORDS = '东岗西路12号院门口的路灯坏了三盏，卖报的老刘昨晚摔了一跤。希望尽快修好。'

async function prepare(_, base) {
  const open = await file(base, WORDS, { visibility: 'public' })
  await (await signIn(base, 'clerk')).post(`/requests/${open.id}/acceptance`, {})
  const gone = await file(base, WORDS, { contact: { phone: '13909310000' } })
  await call(base, 'POST', `/requests/${gone.id}/erasure`, { scope: 'contact' }, { 'Mashang-Receipt': gone.receipt })
  return { open }
}

const at = (path) => (page, base) => page.goto(`${base}/desk/${path}`)
const openVersion = async (page, base) => {
  await at('privacy/notices')(page, base)
  await page.locator('.version').first().tap()
}
const openSummary = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.locator('.summary .button').tap()
}

const viewsOf = ({ open }) => ({
  'desk-settings': ['clerk', at('settings'), '.kinds'],
  'desk-privacy': ['admin', at('privacy'), '.entries'],
  'desk-privacy-notices': ['admin', openVersion, '.version-text'],
  'desk-privacy-publish': ['admin', at('privacy/notices/new'), '.sides'],
  'desk-privacy-retention': ['admin', at('privacy/retention'), '#contactMonths'],
  'desk-privacy-erasures': ['admin', at('privacy/erasures'), '.erasures'],
  'desk-privacy-audit': ['admin', async (page, base) => { await at('privacy/audit')(page, base); await page.locator('.pane .primary').tap() }, '.note.good'],
  'desk-summary': ['clerk', openSummary(open), '#summary-content'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
