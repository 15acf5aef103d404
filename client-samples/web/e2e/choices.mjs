// What a resident may choose, and that the choice arrives: every chip, category and member, the language, the receipts.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf, openRequest } from './desk.mjs'
import { signIn } from './staff.mjs'
import { settled, stored, submit, Taps, until, write } from './steps.mjs'

const chip = (page, icon) => page.locator(`.chip:has(use[href$="#${icon}"])`).first().tap()
const change = (page, nth) => page.locator(`.fact:nth-child(${nth}) > .button`).tap()

/** Place with its position, a number to call, public, danger; another title, category and member than suggested. */
export async function everyChipArrives({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/at/guangwumen/write`)
  await page.fill('#content', '南关什字地下通道的扶手松了，老人扶着会晃。')
  await chip(page, 'place')
  await page.fill('#place', '南关什字东口')
  await page.locator('.panel .button:has(use[href$="#place"])').tap()
  await page.waitForSelector('.panel .button:has(use[href$="#close"])')
  await chip(page, 'phone')
  await page.fill('#phone', '139 0931 0000')
  await page.fill('#name', '王女士')
  await chip(page, 'eye')
  await page.locator('.choices input').nth(1).check()
  await chip(page, 'danger')
  await page.locator('.choice input').check()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.fact .value')
  await settled(page)
  await change(page, 1)
  await page.fill('#title', '地下通道扶手松动')
  await change(page, 3)
  await page.locator('dialog .area summary').last().tap()
  await page.locator('dialog .area[open] .button').last().tap()
  await change(page, 4)
  const picks = page.locator('dialog .pick')
  assert.ok(await picks.count() > 1, 'there is somebody else to choose')
  await page.locator('dialog .pick[aria-pressed=false]').first().tap()
  const shown = await page.locator('.fact:nth-child(3) .value').innerText()
  const own = await submit(page, new Taps())
  const clerk = await signIn(base, 'clerk')
  const arrived = await clerk.get(`/requests/${own.id}`)
  assert.deepEqual(
    [arrived.title, arrived.place.text, arrived.visibility, arrived.urgency, arrived.category.name],
    ['地下通道扶手松动', '南关什字东口', 'public', 'danger', shown])
  assert.ok(Math.abs(arrived.place.point.lat - 36.07) < 0.001 && Math.abs(arrived.place.point.lon - 103.85) < 0.001)
  assert.ok(arrived.chosenMember, 'the member that was chosen')
  assert.ok(!JSON.stringify(arrived).includes('13909310000'), 'staff see the number masked')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Somebody who is met here is chosen before a word is written; neither the guess nor a missing one changes that. */
export async function aMemberIsChosenByHand({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await page.route('**/requests/suggestions', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', body: '{"status":503}' }))
  await page.goto(`${base}/at/guangwumen/write`)
  await chip(page, 'talk')
  const last = page.locator('.panel .pick[aria-pressed=false]:has(.soft:not(:empty))').nth(2)
  const name = await last.locator('strong').innerText()
  await last.tap()
  await page.waitForSelector(`.chip.filled:has-text("${name}")`)
  await page.fill('#content', '楼下的充电桩总是跳闸，电动车充不上电。')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector(`.fact:nth-child(4) .value:has-text("${name}")`)
  const own = await submit(page, new Taps())
  const clerk = await signIn(base, 'clerk')
  assert.equal((await clerk.get(`/requests/${own.id}`)).chosenMember.name, name)
  assert.deepEqual(faults, [])
  await context.close()
}

/** About the staff here: says that it goes to the office, and the venue does not find it. */
export async function aboutTheStaffGoesToTheOffice({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/at/guangwumen/write`)
  await page.fill('#content', '站里有人让我交钱才给登记。')
  await chip(page, 'person')
  await page.locator('.choice input').check()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.fact:nth-child(4) .across')
  const own = await submit(page, new Taps())
  const clerk = await signIn(base, 'clerk')
  await assert.rejects(clerk.get(`/requests/${own.id}`), /404/)
  const office = await signIn(base, 'office')
  assert.equal((await office.get(`/requests/${own.id}`)).id, own.id)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Receipts are the resident's: copied out as text that leads back, and forgotten by this phone alone. */
export async function receiptsAreCopiedAndForgotten({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await write(page, base, new Taps())
  const own = await submit(page, new Taps())
  await page.goto(`${base}/mine`)
  await page.locator('.row .button:has(use[href$="#copy"])').tap()
  await page.waitForSelector('.row .button:has(use[href$="#check"])')
  const text = await page.evaluate(() => navigator.clipboard.readText())
  assert.ok(text.includes(own.number) && text.includes(`${base}/t/${own.number}#${own.receipt}`), text)
  await page.locator('.mine .button').tap()
  await page.locator('dialog .careful').tap()
  await until('it is forgotten', async () => (await stored(page, 'receipts')).length === 0)
  await page.reload()
  await settled(page)
  assert.equal(await page.locator('.mine a').count(), 0)
  const clerk = await signIn(base, 'clerk')
  assert.equal((await clerk.get(`/requests/${own.id}`)).state, 'submitted', 'only this phone forgets')
  await page.goto(text.match(/https?:\S+/)[0])
  await page.waitForSelector('.timeline')
  assert.deepEqual(faults, [])
  await context.close()
}

/** The browser's language first; the switch is always there, and what was chosen stays. */
export async function languageOfTheBrowserFirst({ browser, base }) {
  const { context, page, faults } = await phone(browser, base, { language: 'en-GB' })
  await page.goto(`${base}/at/guangwumen`)
  await page.waitForSelector('html[lang=en] .members')
  for (const path of ['/at/guangwumen/write', '/find', '/public', '/help', '/desk/sign-in']) {
    await page.goto(base + path)
    await page.waitForSelector('.tool[lang="zh-CN"]')
  }
  await page.locator('.tool[lang="zh-CN"]').first().tap()
  await page.waitForSelector('html[lang="zh-CN"]')
  await page.goto(`${base}/at/guangwumen`)
  await page.waitForSelector('html[lang="zh-CN"] .members')
  assert.deepEqual(faults, [])
  await context.close()
}

/** A voice message is written down by the clerk for who cannot listen; the resident reads it. */
export async function voiceIsWrittenDown({ browser, base }) {
  const resident = await phone(browser, base)
  await resident.page.goto(`${base}/at/guangwumen/write`)
  await resident.page.locator('.attach .button').first().tap()
  await resident.page.waitForSelector('.recorder')
  await resident.page.waitForTimeout(1500)
  await resident.page.locator('.recorder .button').tap()
  await resident.page.waitForSelector('.file.voice')
  await resident.page.locator('.thumb .primary').tap()
  await resident.page.waitForURL('**/check')
  const own = await submit(resident.page, new Taps())
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await page.locator('.button:has-text("写下录音里说的")').tap()
  await page.fill('textarea[id^=voice-]', '楼道灯坏了，请来修。')
  await page.locator('form .button[type=submit]:not(.primary)').first().tap()
  await page.waitForSelector(':text("楼道灯坏了，请来修。")')
  await resident.page.goto(`${base}/mine`)
  await resident.page.locator('.mine a').first().tap()
  await resident.page.waitForSelector(':text("楼道灯坏了，请来修。")')
  assert.deepEqual([...faults, ...resident.faults], [])
  await context.close()
  await resident.context.close()
}
