// What staff do beside one request: every page of it in every mode, measured and pictured.
import { file, openRequest } from './desk.mjs'
import { signIn } from './staff.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(_, base) {
  const clerk = await signIn(base, 'clerk')
  const words = '南山路小学门口早晚高峰车多，孩子过马路危险，希望有人管一管。'
  const made = await file(base, words, { place: { text: '南山路小学门口' } })
  await file(base, words)
  await clerk.post(`/requests/${made.id}/acceptance`, {})
  await clerk.post(`/requests/${made.id}/notes`, { content: '学校说已经向交警反映过两次，先打听一下进度再回电。' })
  await clerk.post(`/requests/${made.id}/notes`, { content: '住户白天上班，晚上七点以后再打电话。' })
  await clerk.post('/answer-templates', { scope: 'venue', venueId: clerk.account.venueIds[0], name: '约上门看', text: '您好，{编号}“{标题}”我们收到了，{经办人}［什么时候］到{地点}看一看。' })
  await clerk.post('/answer-templates', { scope: 'personal', name: '回电话', text: '您好，{经办人}［什么时候］给您回电话，请留意{站点电话}。' })
  return made
}

const viewsOf = (made) => ({
  'desk-notes': ['clerk', openNotes(made), '.notes textarea'],
  'desk-templates': ['clerk', openTemplates(made), 'dialog #template-text'],
  'desk-ready-words': ['clerk', openReadyWords, '.own-line .link-button'],
  'desk-ready-words-change': ['clerk', async (page, base) => { await openReadyWords(page, base); await page.locator('.own-line .link-button').first().tap() }, 'dialog #template-text'],
  'desk-picking': ['clerk', pickTwo, '.pick-bar .primary:enabled'],
  'desk-batch': ['clerk', openBatch, 'dialog .candidate'],
  'desk-file': ['clerk', openFile, '.found'],
  'desk-papers': ['clerk', openPapers(made), '.status-link'],
})

const openNotes = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.locator('.note-begin').tap()
  await page.fill('.notes textarea', '校长电话打通了，下周一护学岗到位。')
}
const openTemplates = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.waitForSelector('.actions')
  await page.keyboard.press('m')
  await page.locator('.templates > .template').last().tap()
  await page.locator('dialog .button.wide').tap()
  await page.fill('dialog #template-text', '您好，我们收到了，正在联系有关单位。')
}
const openReadyWords = (page, base) => page.goto(`${base}/desk/templates`)
async function pickTwo(page, base) {
  await page.goto(`${base}/desk`)
  await page.locator('.pick-begin').tap()
  for (let left = 2; left > 0; left -= 1) await page.locator('.pick-box input:enabled:not(:checked)').first().check()
}
async function openBatch(page, base) {
  await pickTwo(page, base)
  await page.locator('.pick-bar .primary').tap()
  await page.waitForSelector('dialog .candidate')
  await page.fill('dialog #batch-reason', '都在您的片区，一起看一看。')
}

async function openFile(page, base) {
  await page.goto(`${base}/desk/file`)
  await page.locator('.channels input[value=wechat]').check()
  await page.fill('#pasted', '三单元李姐 11月20日 早上8:30\n东岗西路12号院门口的路灯坏了三盏，晚上看不见，电话 13909310000')
  await page.locator('form .button:not(.primary)').first().tap()
}
const openPapers = (one) => async (page, base) => {
  await openRequest(page, base, one.id)
  await page.locator('.papers summary').tap()
  await page.locator('.papers .near > .button').last().tap()
}

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
