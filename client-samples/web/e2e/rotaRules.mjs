// The rota in the workbench: rules, runs, publishing, changes by hand, and who is behind.
import assert from 'node:assert/strict'
import { DESK } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { venueOf } from './receptionDays.mjs'
import { until } from './steps.mjs'

/** Day 20 of each month: run twice it is one set of days; published at once; duties, day and all changed by hand with a reason. */
export async function fromRuleToPublished({ browser, base }) {
  const at = await venueOf(base, 'dajiaoliang')
  const { context, page, faults } = await deskOf(browser, base, at.chiefName, { viewport: DESK })
  await page.goto(`${base}/desk`)
  await page.locator('.desk-tools .tool').last().tap()
  await page.locator('.places a[href="/desk/reception"]').tap()
  await page.locator('.reception-ways a').first().tap()
  await page.locator('.add-rule').tap()
  await page.selectOption('#rule-0-pattern', 'raw')
  await page.fill('#rule-0-raw', 'FREQ=SECONDLY')
  await page.locator('.save-bar button[type=submit]').tap()
  await page.waitForSelector('#rule-0-raw-error')
  assert.equal(await page.inputValue('#rule-0-raw'), 'FREQ=SECONDLY', 'what was typed stays')
  await page.selectOption('#rule-0-pattern', 'monthly')
  await page.fill('#rule-0-day', '20')
  // in the mornings their members are on duty at the station next door
  await page.fill('#rule-0-from', '15:00')
  await page.fill('#rule-0-to', '17:00')
  assert.equal(await page.innerText('.rule-raw'), 'FREQ=MONTHLY;BYMONTHDAY=20')
  await page.locator('.rota-form .check input').check()
  await page.fill('#least-days', '3')
  await page.locator('.save-bar button[type=submit]').tap()
  await page.waitForSelector('.saved')
  await page.waitForSelector('.rule:has-text("接下来")')
  const run = async () => {
    await page.locator('.run-box button[type=submit]').tap()
    await page.waitForSelector('.run-made')
    return page.innerText('.run-made')
  }
  const [, made] = /新排了 (\d+) 天/.exec(await run())
  assert.ok(Number(made) >= 2, made)
  const why = await page.locator('.run-result .why-list li').first().innerText()
  assert.match(why, /近十二个月值班/)
  await page.waitForSelector('.fairness li')
  await page.locator('.run-box button[type=submit]').tap()
  await page.waitForSelector('.run-made:has-text("新排了 0 天")')
  assert.match(await page.innerText('.run-made'), new RegExp(`原来就有 ${made} 天`))
  const { items } = await at.chief.get(`/reception-days?venue=${at.venue.id}`)
  assert.equal(items.filter((one) => one.state === 'planned').length, Number(made), 'one set of days')

  await page.goto(`${base}/desk/reception?month=${items[0].heldOn.slice(0, 7)}`)
  await page.locator('.open-publish').tap()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector(`dialog .saved:has-text("已公布 ${made} 天")`)
  await page.keyboard.press('Escape')
  await page.waitForSelector('.day-entry.published')
  await page.locator('.on-day').first().tap()
  await until('the entry has the focus', () => page.evaluate(() => document.activeElement.classList.contains('day-entry')))
  await page.keyboard.press('Enter')
  await changeByHand(page, base, items)
  assert.deepEqual(faults, [])
  await context.close()
  await seesWhoIsBehind(browser, base, at.venue)
}

/** Three days a month are asked for and none was held: the office sees it, and goes to the venue's days. */
async function seesWhoIsBehind(browser, base, venue) {
  const { context, page, faults } = await deskOf(browser, base, 'office')
  await page.goto(`${base}/desk/reception/frequency`)
  await page.locator('.asked-late input').check()
  await page.waitForURL('**/frequency?behind=true')
  const row = page.locator(`.figures-table tr:has-text("${venue.name}")`)
  await row.locator('.behind-mark').waitFor()
  await row.locator('a').tap()
  await page.waitForURL(`**/desk/reception?venue=${venue.id}`)
  await page.waitForSelector('.month-steps')
  assert.deepEqual(faults, [])
  await context.close()
}

async function changeByHand(page, base, items) {
  await page.locator('.change-duties').tap()
  await page.waitForSelector('dialog .duty-choices label')
  const others = await page.locator('dialog .duty-choices label:has(input:not(:checked)) > span').evaluateAll((labels) => labels.map((label) => label.firstChild.textContent.trim()))
  await page.locator('dialog .duty-choices input:checked').first().uncheck()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('#duties-reason-error')
  await page.fill('#duties-reason', '委员出差')
  const name = await putOnDuty(page, others)
  await page.waitForSelector(`.duties li:has-text("${name}"):has-text("由工作人员安排")`)
  await page.waitForSelector('.day-events :text("委员出差")')

  await page.goto(`${base}/desk/reception-days/${items[1].id}`)
  await page.locator('.move-day').tap()
  const moved = new Date(Date.parse(items[1].heldOn) + 86_400_000).toISOString().slice(0, 10)
  await page.fill('#move-heldOn', moved)
  await page.fill('#move-reason', '会议室占用')
  await page.locator('dialog .primary').tap()
  await page.waitForURL((url) => !url.pathname.endsWith(items[1].id))
  await page.waitForSelector('.fact-link')
  await page.locator('.cancel-day').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('#cancel-reason-error')
  await page.fill('#cancel-reason', '大雪停办')
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.day-state.cancelled')
}

/** The first of the others who can come: who is on leave or busy is refused, and the choice stays. */
async function putOnDuty(page, others) {
  for (const name of others) {
    const box = page.locator(`dialog .duty-choices label:has-text("${name}") input`)
    await box.check()
    await page.locator('dialog .primary:enabled').tap()
    await page.locator('dialog .primary:enabled').or(page.locator(`.duties li:has-text("${name}")`)).first().waitFor()
    if (!(await page.locator('dialog[open]').count())) return name
    assert.ok(await page.locator('#duty-error, dialog .note.wrong').first().isVisible(), name)
    await box.uncheck()
  }
  throw new Error('nobody of the venue can come')
}
