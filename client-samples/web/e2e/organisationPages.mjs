// What a committee keeps of itself and takes in and out, in every mode.
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'
import { csvOf, sendFile, VENUE } from './wholeLife.mjs'

/** Whoever is looked at, by their names. */
async function prepare(browser, base) {
  const office = await signIn(base, 'office')
  const [committee] = office.account.managedCommitteeIds
  const first = async (kind, q) => (await office.get(`/committees/${committee}/${kind}?q=${encodeURIComponent(q)}`)).items[0].id
  const [member, venue, unit] = await Promise.all([first('members', '陆文博'), first('venues', VENUE), first('units', '城市管理局')])
  const sets = (await office.get(`/standard-sets?committee=${committee}`)).items
  return { committee, member, venue, unit, standard: sets[0].id }
}

const at = (path) => (page, base) => page.goto(`${base}/desk/organisation/${path}`)
async function place(page) {
  await page.waitForSelector('.record section .button')
  await page.locator('.record section:first-of-type > .button').tap()
  await page.locator('.placement-form fieldset:last-of-type > .button').tap()
}
const openImport = async (page, base) => page.goto(`${base}/desk/import?list=members`)
const refused = async (page, base) => {
  await openImport(page, base)
  await sendFile(page, 'members.csv', Buffer.from(csvOf([['', '甲', '银河', '航天界', '', ''], ['', '', '市', '教育界', '', '']])))
}
const checked = async (page, base) => {
  await openImport(page, base)
  await sendFile(page, 'members.csv', Buffer.from(csvOf([['', '尉迟安', '市', '教育界', '', '']])))
}
const exporting = async (page, base) => {
  await at('members?q=陆文博')(page, base)
  await page.waitForSelector('.row-link')
  await page.locator('.list-tools button[type=button]').tap()
}
const exported = async (page, base) => {
  await exporting(page, base)
  await page.locator('dialog .primary').tap()
}

const viewsOf = ({ committee, member, venue, unit, standard }) => ({
  'organisation-members': ['office', at('members'), '.row-link'],
  'organisation-member': ['office', at(`members/${member}`), '.save-bar'],
  'organisation-placing': ['office', async (page, base) => { await at(`members/${member}`)(page, base); await place(page) }, '.hours-row'],
  'organisation-member-new': ['office', at('members/new'), '#member-name'],
  'organisation-venues': ['office', at('venues'), '.row-link'],
  'organisation-venue': ['office', at(`venues/${venue}`), '.codes li'],
  'organisation-checklist': ['office', async (page, base) => { await at(`venues/${venue}`)(page, base); await page.locator('[aria-expanded]').first().tap() }, '[id^=note-]'],
  'organisation-code': ['office', async (page, base) => { await at(`venues/${venue}`)(page, base); await page.locator('.codes > .button:not(.codes-all)').tap() }, '#code-label'],
  'organisation-own-venue': ['clerk', (page, base) => page.goto(`${base}/desk/venue`), '.codes li'],
  'organisation-division': ['office', async (page, base) => { await at('venues/new')(page, base); await page.fill('#venue-division', '广武门') }, '.division-choice'],
  'organisation-units': ['office', at('units'), '.row-link'],
  'organisation-unit': ['admin', at(`units/${unit}`), '#unit-name'],
  'organisation-committees': ['admin', at('committees'), '.tree .tag'],
  'organisation-committee': ['admin', at(`committees/${committee}`), '.sector-list'],
  'organisation-committee-new': ['admin', at('committees/new'), '#committee-code'],
  'organisation-standards': ['office', at('standards'), '.row-link'],
  'organisation-standard': ['office', at(`standards/${standard}`), '.lined'],
  'organisation-categories': ['office', at('categories'), '.row-link'],
  'organisation-category': ['office', async (page, base) => { await at('categories/urban')(page, base); await page.locator('.record > .button').tap() }, '[id^=topic-en]'],
  'organisation-import': ['office', openImport, '#import-file'],
  'organisation-refused': ['office', refused, '.wrong-list tbody tr'],
  'organisation-checked': ['office', checked, '.note.good'],
  'organisation-export': ['office', exporting, 'dialog .checks'],
  'organisation-exported': ['office', exported, 'dialog .export-filters'],
  'organisation-nobody': ['member', at('members'), '.keeping > .soft'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
