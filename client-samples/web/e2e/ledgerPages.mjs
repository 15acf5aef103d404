// Every page of ledgers and reports in every mode, on a phone and at a desk: measured and pictured.
import { file } from './desk.mjs'
import { answerIt } from './staff.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const made = []
  for (const words of ['小区门口路灯坏了三盏，晚上老人走路容易摔。', '电梯三天两头停，十二楼老人下不来。', '楼下烧烤摊油烟大，关不住窗户。']) made.push(await file(base, words, { visibility: 'public', place: { text: '永昌路 12 号院' } }))
  for (const one of made.slice(0, 2)) await answerIt(base, one.id, '已经派人修好，请再看一看。')
  await made[0].rate('yes', '修好了')
  return (await file(base, '井盖响。')).venue
}

const at = (path) => (page, base) => page.goto(base + path)
const viewsOf = (venue) => ({
  ledger: ['clerk', at('/desk/ledger'), '.ledger-table tbody tr'],
  'ledger-deeds': ['clerk', at('/desk/ledger?layout=deeds'), '.deeds-table tbody tr'],
  'ledger-none': ['clerk', at('/desk/ledger?source=paper&month=2025-03'), '.ledger-page > [role=status]'],
  'ledger-report': ['clerk', at('/desk/ledger/report'), '.figures-table'],
  'ledger-member': ['member', at('/desk/ledger/members/me'), '.deeds-table tbody tr'],
  'ledger-behind': ['office', at('/desk/ledger/venues'), '.ledger-page > [role=status]'],
  'deeds-public': ['clerk', at(`/deeds?venue=${venue.id}`), '.deeds'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
