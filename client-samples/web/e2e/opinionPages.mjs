// Every page of opinion reports in every mode, on a phone and at a desk: measured and pictured.
import { file } from './desk.mjs'
import { assigned, report } from './opinions.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const [draft, , edited, work, it] = await Promise.all([
    report(base, '后街片区老年助餐点'), report(base, '背街小巷停车怎样排', 'submitted', { express: true }), report(base, '老旧小区加装电梯', 'edited'),
    assigned(base, '夜市油烟扰民'), file(base, '后街片区独居老人一百三十多位，最近的老年食堂要走一千二百米。'),
  ])
  // what is in the inbox of the city
  await report(base, '公交站候车亭漏雨', 'forwarded')
  return { draft: draft.id, edited: edited.id, work: work.id, request: it.id }
}

const at = (path) => (page, base) => page.goto(base + path)
const deciding = async (page, base) => {
  await page.goto(`${base}/desk/adoptions?state=forwarded`)
  await page.locator('[data-move=decision]').first().tap()
  await page.locator('[data-field=adopted] input[value=not_adopted]').check()
}
const tooLong = (id) => async (page, base) => {
  await page.goto(`${base}/desk/opinion-reports/${id}/writing`)
  await page.fill('#opinion-analysis', '长'.repeat(1500))
}
const viewsOf = ({ draft, edited, work, request }) => ({
  'opinion-start': ['clerk', at(`/desk/opinion-reports/new?request=${request}`), '[name=opinion-consent]'],
  'opinion-writing': ['member', tooLong(draft), '[data-safety=long]'],
  'opinion-edited': ['leader', at(`/desk/opinion-reports/${edited}`), '.difference ins'],
  'opinion-adopting': ['office-lanzhou', deciding, '.doing textarea'],
  'opinion-assigned': ['office', at(`/desk/opinion-reports/${work}`), '.adoption .note'],
  'opinion-express': ['office', at('/desk/express-cycle'), '.gate'],
  'opinion-gates': ['office', at('/desk/express-gates'), '#gate-collectDay'],
  'opinion-scores': ['office', at('/desk/report-scores'), '#score-adopted-city'],
  'opinion-league': ['office-lanzhou', at('/desk/report-league'), '.league'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
