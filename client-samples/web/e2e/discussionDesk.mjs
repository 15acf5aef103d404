// Discussions at the desk: opened, worked through by keys, merged, and somebody else being quicker.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { call, signIn } from './staff.mjs'
import { openDiscussion, published, resultsOf, speak, voteAs } from './talks.mjs'

/** Opened of a topic that was taken up, its kinds kept, its code on the poster, and closed before its time. */
export async function openedAndClosed({ browser, base }) {
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk`)
  await page.locator('.desk-tools button').tap()
  await page.locator('dialog a[href$="/desk/discussions"]').tap()
  await page.locator('a[href$="/desk/discussions/new"]').tap()
  await page.waitForSelector('#subject')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('#subject-error')
  await page.selectOption('#subject', { index: 1 })
  assert.ok(await page.inputValue('#title'), 'the topic gives the title')
  await page.fill('#title', '门口花坛种什么')
  await page.fill('#introduction', '花坛重新修，种什么请大家说。')
  await page.fill('#kinds', '花、树，菜')
  await page.locator('button[type=submit]').tap()
  await page.waitForSelector('.queue-page h1:has-text("门口花坛种什么")')
  const id = page.url().split('/').pop()
  await page.waitForSelector('text=都看完了')

  await page.locator('.queue-aside button:has-text("分类（3）")').tap()
  await page.locator('dialog .kind-list button').last().tap()
  await page.fill('dialog .kind-list li:first-child input', '花草')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.queue-aside button:has-text("分类（2）")')
  const [poster] = await page.locator('a[href*="/poster?size=a4"]').evaluateAll((links) => links.map((link) => link.href))
  const paper = await fetch(poster)
  assert.equal(paper.headers.get('content-type'), 'application/pdf')
  await paper.arrayBuffer()

  await page.locator('.queue-aside button:has-text("标题、规则")').tap()
  await page.fill('#terms-introduction', '花坛重新修，种什么、谁来管，请大家说。')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog', { state: 'detached' })
  await page.locator('.queue-aside button:has-text("标题、规则")').tap()
  await page.locator('dialog .careful').tap()
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.head:has-text("已结束")')
  const now = await call(base, 'GET', `/public/discussions/${id}`)
  assert.deepEqual([now.state, now.introduction, now.kinds.map((kind) => kind.name)], ['closed', '花坛重新修，种什么、谁来管，请大家说。', ['花草', '树']])

  const resident = await phone(browser, base, { serviceWorkers: 'block' })
  await resident.page.goto(`${base}/discussions/${id}`)
  await resident.page.waitForSelector('.note:has-text("已经结束")')
  assert.equal(await resident.page.locator('.vote').count(), 0)
  assert.deepEqual([...faults, ...resident.faults], [])
  await resident.context.close()
  await context.close()
}

/** By keys alone: moved, published, refused; what another has done meanwhile is said, and nothing is done twice. */
export async function byKeys({ browser, base }) {
  const discussion = await openDiscussion(base, '快递柜放哪里')
  const made = []
  for (const words of ['放在大门里侧。', '放在车棚边上。', '不要挡消防通道。']) made.push(await speak(base, discussion, words))
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk/discussions/${discussion.id}`)
  await page.waitForSelector('.queue-row >> nth=2')
  await page.keyboard.press('j')
  await page.waitForSelector('.queue-row.selected:has-text("车棚")')
  await page.keyboard.press('p')
  await page.waitForSelector('.done:has-text("已发布")')
  await page.waitForSelector('.queue-row.selected:has-text("消防")')
  await page.keyboard.press('k')
  await page.waitForSelector('.queue-row.selected:has-text("大门")')
  await (await signIn(base, 'chief')).post(`/statements/${made[0].id}/rejection`, { reasonCode: 'off_topic' })
  await page.keyboard.press('p')
  // what was refused may be published after all, so the table lets it: who was quicker is in its timeline
  await page.waitForSelector('.done:has-text("已发布")')
  await page.keyboard.press('r')
  await page.waitForSelector('dialog input[value=unreadable]')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog', { state: 'detached' })
  await (await signIn(base, 'chief')).post(`/statements/${made[2].id}/publication`, {})
  await page.keyboard.press('p')
  await page.waitForSelector('.note:has-text("别人刚处理过这一条"):has-text("已发布")')
  await page.keyboard.press('?')
  await page.waitForSelector('dialog .key-list')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Two that say the same: the likest is first, who voted on both counts once, and they can be separated. */
export async function mergedAndSeparated({ browser, base }) {
  const discussion = await openDiscussion(base, '路灯几点关')
  const [one, same] = [await published(base, discussion, '路灯十二点以后可以隔一盏关一盏。'), await published(base, discussion, '十二点以后路灯隔一盏关一盏就行。')]
  await published(base, discussion, '楼道灯换成声控的。')
  const headers = { 'Mashang-Device': 'both-of-them' }
  await voteAs(base, one, 'agree', headers)
  await voteAs(base, same, 'agree', headers)
  await voteAs(base, same, 'agree')
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk/discussions/${discussion.id}`)
  await page.locator('.view[data-state=published]').tap()
  const row = page.locator(`.queue-row[data-id="${same.id}"]`)
  await row.locator('[data-action=merger]').tap()
  await page.waitForSelector('dialog label')
  assert.match(await page.locator('dialog label:has(input[type=radio])').first().textContent(), /十二点以后可以隔一盏/)
  await page.locator('dialog input[type=radio]').first().check()
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.done:has-text("已合并")')
  await page.waitForSelector('.view[data-state=merged]:has-text("1")')
  const gone = await fetch(`${base}/api/v1/statements/${same.id}/votes`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ choice: 'agree' }) })
  assert.equal(gone.status, 409)
  await page.locator('.done button:has-text("分开")').tap()
  await page.waitForSelector('.done:has-text("已分开")')
  assert.equal((await resultsOf(base, discussion)).statements.length, 3)
  assert.deepEqual(faults, [])
  await context.close()
}
