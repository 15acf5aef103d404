// Ready-made words: written where one answers, and kept on a page of their own.
import assert from 'node:assert/strict'
import { deskOf, file, openRequest, press, send } from './desk.mjs'
import { fails } from './phones.mjs'
import { bearer, call, sessionOf, signIn } from './staff.mjs'
import { takenAway } from './taking.mjs'

/** A template of the venue is written by the clerk with placeholders, and comes filled to the member who answers. */
export async function templatesOfTheVenue({ browser, base }) {
  const clerk = await signIn(base, 'clerk')
  const member = await signIn(base, 'member')
  const own = await file(base, '楼道堆了旧家具，消防通道堵了。', { title: '楼道堆物' })
  const name = `到场${Date.now() % 1000}`
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await openRequest(page, base, own.id)
  await press(page, '写留言')
  await page.locator('.templates > .template').last().tap()
  await page.locator('dialog .button.wide').tap()
  await page.fill('#template-name', name)
  await page.fill('#template-text', '您好，')
  // every placeholder that is offered is one the server knows
  const offered = page.locator('dialog [role=group] .template')
  for (let index = 0; index < await offered.count(); index += 1) await offered.nth(index).tap()
  assert.match(await page.inputValue('#template-text'), /^您好，\{编号\}\{标题\}/)
  await page.selectOption('.template-owner select', { index: 1 })
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector(`dialog .pick-template:has-text("${name}")`)
  await context.close()

  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  await member.post(`/requests/${own.id}/start`, {})
  const other = await deskOf(browser, base, 'member')
  await openRequest(other.page, base, own.id)
  await press(other.page, '答复')
  await other.page.locator(`.templates .template:has-text("${name}")`).tap()
  const words = await other.page.inputValue('.doing textarea')
  assert.ok(words.includes(own.number) && words.includes('楼道堆物') && words.includes('［地点］'), words)
  // the blank that was left has to be filled in before it goes
  await send(other.page)
  await other.page.waitForSelector('.doing :text("［地点］")')
  const kept = (await clerk.get('/answer-templates?limit=100')).items.find((one) => one.name === name)
  assert.deepEqual([kept.scope, kept.changeable], ['venue', true])
  await call(base, 'DELETE', `/answer-templates/${kept.id}`, undefined, bearer(await sessionOf(base, 'clerk')))
  assert.deepEqual([...faults, ...other.faults], [])
  await other.context.close()
}

/** Ready-made words are kept on a page of their own: added in trouble, changed, taken away as a file, removed. */
export async function templatesOnTheirPage({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  const name = `约时间${Date.now() % 1000}`
  const line = page.locator(`.own-line:has-text("${name}")`)
  await page.goto(`${base}/desk/templates`)
  await page.locator('.template-add').tap()
  await page.fill('#template-name', name)
  await page.fill('#template-text', '您好，{经办人}［什么时候］给您回电话。')
  await page.selectOption('.template-owner select', { index: 1 })
  await fails('**/answer-templates', 503)(page)
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog .note.wrong')
  await page.unroute('**/answer-templates')
  await page.locator('dialog button[type=submit]').tap()
  await line.waitFor()
  await line.locator('.link-button').tap()
  await page.fill('#template-text', '您好，{经办人}明天上午给您回电话。')
  await page.locator('dialog button[type=submit]').tap()
  await line.locator(':text("明天上午")').waitFor()
  const lines = await takenAway(page, '常用语')
  assert.deepEqual(lines.filter((one) => one.startsWith(`${name},`)), [`${name},全站可用,您好，{经办人}明天上午给您回电话。`])
  await line.locator('.link-button').tap()
  await page.locator('dialog .careful').tap()
  await page.locator('dialog .careful').tap()
  await line.waitFor({ state: 'detached' })
  assert.deepEqual(faults, [])
  await context.close()
}
