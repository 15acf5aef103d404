// Every page of opinion reports in every mode, on a phone and at a desk: measured and pictured.
import { file } from './desk.mjs'
import { assigned, report } from './opinions.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const [draft, , edited, work, it, screened] = await Promise.all([
    report(base, '后街片区老年助餐点'), report(base, '背街小巷停车怎样排', 'submitted', { express: true }), report(base, '老旧小区加装电梯', 'edited'),
    assigned(base, '夜市油烟扰民'), file(base, '后街片区独居老人一百三十多位，最近的老年食堂要走一千二百米。'),
    report(base, '渡口路的公交站台', 'screened'),
  ])
  // what is in the inbox of the city, and what that has adopted and everybody reads
  const [, read] = await Promise.all([report(base, '公交站候车亭漏雨', 'forwarded'), report(base, '老年食堂送餐到门口', 'forwarded')])
  const [office, city] = await Promise.all([signIn(base, 'office'), signIn(base, 'office-lanzhou')])
  await city.post(`/adoptions/${read.adoptions[0].id}/decision`, { adopted: true })
  await office.post(`/opinion-reports/${read.id}/publication`, {})
  return { draft: draft.id, edited: edited.id, work: work.id, request: it.id, screened: screened.id, adoption: work.adoption, read: read.id }
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
const viewsOf = ({ draft, edited, work, request, screened, adoption, read }) => ({
  'opinion-list': ['office', at('/desk/opinion-reports'), '.consult-list a'],
  'opinion-editing': ['office', at(`/desk/opinion-reports/${screened}/editing`), '#opinion-note'],
  'opinion-adoption': ['office', at(`/desk/adoptions/${adoption}`), '.adoption'],
  'opinion-public-list': [null, at('/opinion-reports'), '.mine a'],
  'opinion-public': [null, at(`/opinion-reports/${read}`), '.report-adopted'],
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
