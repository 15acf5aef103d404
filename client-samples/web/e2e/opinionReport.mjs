// Opinion reports: from a member's phone through the office to the levels above, and back.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { begin, found, move, pick, printed, sitting, stands } from './consulting.mjs'
import { file } from './desk.mjs'
import { report, TEXT } from './opinions.mjs'
import { signIn } from './staff.mjs'
import { takenAway } from './taking.mjs'
import { until } from './steps.mjs'

const idAt = (page) => new URL(page.url()).pathname.split('/').find((part) => /^[0-9a-f-]{36}$/.test(part))
const safe = (page, how) => page.waitForSelector(`[data-safety=${how}]`)
const panel = (page, name) => page.locator(`[data-field="${name}"]`)

/** Written on a phone, saved as it is typed, handed in, screened, edited, issued, forwarded, adopted, done. */
export async function fromThePhoneToTheCity(run) {
  const title = `后街老年助餐点${Date.now() % 100_000}`
  const id = await sitting(run, 'member', '/desk/opinion-reports', async (page) => {
    await page.locator('.act-write').tap()
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#opinion-confirmed-error')
    await page.locator('[name=opinion-confirmed]').check()
    await page.locator('.thumb .primary').tap()
    await page.fill('#opinion-title', title)
    await page.fill('#opinion-situation', TEXT.situation)
    await safe(page, 'saved')
    await page.reload()
    assert.equal(await page.inputValue('#opinion-situation'), TEXT.situation)
    await page.fill('#opinion-analysis', '长'.repeat(1500))
    await safe(page, 'long')
    await page.waitForSelector('.error:has-text("删短")')
    await page.fill('#opinion-analysis', TEXT.analysis)
    await printed('走访记录.pdf')(page.locator('.opinion-documents'))
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#opinion-recommendations-error')
    await page.fill('#opinion-recommendations', TEXT.recommendations)
    await page.locator('.thumb .primary').tap()
    await stands(page, '待初审')
    const [paper] = await Promise.all([page.waitForEvent('download'), page.locator('.opinion-text button:has-text("走访记录.pdf")').tap()])
    assert.equal(paper.suggestedFilename(), '走访记录.pdf')
    return idAt(page)
  })
  const at = `/desk/opinion-reports/${id}`
  await sitting(run, 'office', '/desk/opinion-reports?state=submitted', async (page) => {
    await page.locator(`[data-id="${id}"]`).tap()
    await move(page, 'screening', { note: '情况清楚。' })
    await page.locator('.move-dock a.primary').tap()
    await page.fill('#opinion-recommendations', `${TEXT.recommendations}费用由区财政补贴一半。`)
    await page.fill('#opinion-note', '补上费用。')
    await page.locator('.thumb .primary').tap()
    await stands(page, '已编辑')
    await page.waitForSelector('.difference ins:has-text("费用由区财政补贴一半")')
    await move(page, 'issue', {}, { sure: true })
    await stands(page, '已签发')
    await page.waitForSelector('.opinion-paper')
    await move(page, 'forwarding', { level: pick('city'), note: '请采用。' })
    await page.waitForSelector('.adoption :text("兰州市政协")')
    await page.goto(`${run.base}/desk/express-gates`)
    const usual = await page.inputValue('#gate-triageDay')
    await page.fill('#gate-triageDay', '1')
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('#gate-triageDay-error')
    await page.fill('#gate-triageDay', usual)
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.saved')
    await page.goto(`${run.base}/desk/report-scores`)
    const count = Number(await page.inputValue('#score-adopted-city'))
    await page.fill('#score-adopted-city', String(count + 1))
    await page.locator('.thumb .primary').tap()
    await page.waitForSelector('.saved')
    await page.locator('[data-usual]').tap()
    await page.waitForFunction((was) => document.querySelector('#score-adopted-city').value === String(was), count)
  })
  await sitting(run, 'office-lanzhou', '/desk/adoptions?state=forwarded', async (page) => {
    const own = page.locator(`.adoption:has-text("${title}")`)
    await own.locator('[data-move=decision]').tap()
    await panel(page, 'adopted').locator('input[value=adopted]').check()
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator('.mark-state:has-text("已采用")').waitFor()
  })
  await sitting(run, 'member', at, (page) => page.waitForSelector('.adoption .mark-state:has-text("已采用")'))
}

/** A level outside this system: entered by hand with its evidence, instructed, assigned, answered by the unit. */
export async function byHandToTheUnit(run) {
  const { id } = await report(run.base, `背街路灯${Date.now() % 100_000}`, 'issued')
  await sitting(run, 'office', `/desk/opinion-reports/${id}`, async (page) => {
    await begin(page, 'forwarding')
    await pick('county')(panel(page, 'level'))
    await page.locator('.doing button[type=submit]').tap()
    await page.waitForSelector('[data-field=receiver] .error')
    await panel(page, 'receiver').locator('input').fill('区委、区政府')
    await page.locator('.doing button[type=submit]').tap()
    const one = page.locator('.adoption')
    const does = async (name, fields, sure) => {
      await one.locator(`[data-move=${name}]`).tap()
      for (const [field, value] of Object.entries(fields)) await (typeof value === 'function' ? value(panel(page, field)) : panel(page, field).locator('input, textarea').first().fill(value))
      await one.locator('button[type=submit]').tap()
      if (sure) await one.locator('[role=alertdialog] .primary').tap()
      await one.locator(`[data-move=${name}]`).waitFor({ state: 'detached' })
    }
    await does('decision', { adopted: pick('adopted'), evidence: '区委《信息专报》第 12 期', documentIds: printed('信息专报第12期.pdf') }, true)
    await one.locator('button:has-text("信息专报第12期.pdf")').waitFor()
    await does('instruction', { instructor: '副区长 何云峰', instruction: '请城管局提出办法。' }, true)
    await does('assignment', { unitId: found('城关区城市管理局'), dueOn: '2027-01-15' })
    await one.locator('.mark-state:has-text("已交办")').waitFor()
  })
  await sitting({ ...run, options: { viewport: DESK } }, 'unit', '/desk/adoptions?state=assigned', async (page) => {
    const own = page.locator(`.adoption:has(a[href$="${id}"])`)
    await own.locator('[data-move=feedback]').tap()
    assert.equal(await panel(page, 'recordedFor').count(), 0)
    await panel(page, 'content').locator('textarea').fill('三盏路灯已经换好。')
    await own.locator('button[type=submit]').tap()
    await own.locator('[role=alertdialog] .primary').tap()
    await own.locator('.note.good:has-text("三盏路灯已经换好")').waitFor()
  })
}

/** From a request whose resident has not said yes: none of their words; once they have, all of them. What is typed without network stays. */
export async function ofARequest(run) {
  const words = `东岗西路十二号院门口的台阶坏了两级，坐轮椅的住户出不了门（${Date.now() % 100_000}）。`
  const it = await file(run.base, words)
  await sitting(run, 'clerk', `/desk/requests/${it.id}`, async (page) => {
    await page.locator('.act-report').tap()
    await page.locator('[name=opinion-confirmed]').check()
    await page.locator('[name=opinion-consent][value=not_asked]').check()
    await page.locator('.thumb .primary').tap()
    await safe(page, 'saved')
    assert.ok(!(await page.inputValue('#opinion-situation')).includes('轮椅'))
    await page.context().setOffline(true)
    await page.fill('#opinion-recommendations', '建议街道一个月内修好。')
    await safe(page, 'device')
    await page.context().setOffline(false)
    await safe(page, 'saved')
    await page.locator('.back').tap()
    await move(page, 'resident-consent', { consent: pick('given'), how: '电话' })
    await page.waitForSelector('.opinion-text :text("坐轮椅的住户")')
    await page.waitForSelector('.opinion-text :text("一个月内修好")')
    await page.waitForSelector(`.line-steps a[href$="${it.id}"]`)
  })
  const { lineage } = await it.now()
  assert.ok(lineage.some(({ kind }) => kind === 'opinion_report'))
}

/** Given back with the reason, mended, handed in again, not taken up; the list as a file by its filters. */
export async function givenBackAndRefused(run) {
  const title = `小区充电桩${Date.now() % 100_000}`
  const { id } = await report(run.base, title, 'screened')
  const at = `/desk/opinion-reports/${id}`
  await sitting(run, 'office', at, (page) => move(page, 'return', { reasonCode: pick('recommendations_unclear'), reason: '请写明由谁来办。' }))
  await sitting(run, 'member', at, async (page) => {
    await page.waitForSelector('.note:has-text("请写明由谁来办")')
    await move(page, 'redrafting')
    await move(page, 'submission')
    await stands(page, '待初审')
  })
  await sitting(run, 'office', at, async (page) => {
    await move(page, 'screening')
    await move(page, 'rejection', { reasonCode: pick('already_reported'), reason: '上季度报过。' }, { sure: true })
    await stands(page, '不采用')
    await page.goto(`${run.base}/desk/opinion-reports?state=rejected`)
    await page.waitForSelector(`[data-id="${id}"]`)
    const lines = await takenAway(page, '社情民意信息')
    assert.ok(lines.some((line) => line.includes(title)), lines.join('\n'))
  })
  const member = await signIn(run.base, 'member')
  await until('the notice', async () => (await member.get('/notices?limit=30')).items.some((one) => one.subjectId === id))
}
