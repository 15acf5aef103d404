// A discussion from both sides: said on a phone, read at a desk, voted on from other phones, counted for everybody.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { fails } from './phones.mjs'
import { call, signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { asDevice, callForTopics, openDiscussion, published, resultsOf, speak, voteAs } from './talks.mjs'

const SCRIPT = '<script>window.ran = true</script><img src=x onerror="window.ran = true">建议晾衣架装在东侧，不挡路。'
const BAD = '302 的张某某天天占地方，电话 13909310000。'
const ran = (page) => page.evaluate(() => window.ran === true)

async function sayIt(page, words) {
  await page.fill('#words', words)
  await page.locator('.thumb .primary').tap()
}
async function vote(page, choice) {
  const before = await page.locator('.said-words').textContent()
  await page.locator(`.vote[data-choice=${choice}]`).tap()
  await page.waitForFunction((words) => document.querySelector('.said-words')?.textContent !== words, before)
}

/** Said, refused with its reason, published, voted on by others once each, and shown live. */
export async function fromSayingToResults({ browser, base }) {
  const discussion = await openDiscussion(base, '东侧空地做什么')
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })

  // the code on the poster leads to it
  await page.goto(`${base}/s/${discussion.qrCode}`)
  await page.waitForURL(`**/discussions/${discussion.id}`)
  await page.waitForSelector('text=还没有人发言')
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/say')
  await page.waitForSelector('h2:has-text("怎样的话会发布")')
  await page.locator('.about summary').first().tap()
  await page.waitForSelector('.reason-list li:has-text("个人的姓名")')

  // nothing is lost where the server is in trouble, and the same words are sent by the same key
  const keys = new Set()
  let tries = 0
  await page.route('**/discussions/*/statements', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.add(route.request().headers()['idempotency-key'])
    return tries++ ? route.continue() : route.abort('internetdisconnected')
  })
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#words-error')
  await sayIt(page, SCRIPT)
  await page.waitForSelector('.note.wrong')
  await page.reload()
  await page.waitForSelector('#words')
  assert.equal(await page.inputValue('#words'), SCRIPT)
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/mine?new=*')
  assert.equal(keys.size, 1, 'one key for the same words')
  await page.waitForSelector('.said:has-text("等待审核")')
  await page.goto(`${base}/discussions/${discussion.id}/say`)
  await page.waitForSelector('#words')
  assert.equal(await page.inputValue('#words'), '')
  await sayIt(page, BAD)
  await page.waitForURL('**/mine?new=*')

  await moderate(browser, base, discussion)

  await page.reload()
  await page.waitForSelector('.said:has-text("已发布")')
  const refused = page.locator('.said:has-text("没有发布")')
  await refused.locator('.note:has-text("写到了个人的姓名、电话或住址"):has-text("去掉名字和电话")').waitFor()
  assert.equal(await ran(page), false)

  await voting(browser, base, discussion, page)
  await page.locator('.button:has-text("JSON")').waitFor()
  const data = await call(base, 'GET', `/public/discussions/${discussion.id}/open-data`)
  assert.equal(data.statements[0].agrees, 4)
  assert.equal(await ran(page), false)
  assert.deepEqual(faults.filter((fault) => !/dialog/.test(fault)), [])
  await context.close()
}

/** At the desk: the script is letters; one is published and sorted, the other refused for a reason with a word to its author. */
async function moderate(browser, base, discussion) {
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk/discussions`)
  await page.locator(`a[href$="${discussion.id}"]:has-text("2 条等着看")`).tap()
  await page.waitForSelector('.queue-row')
  assert.deepEqual(await page.locator('.queue-words').allTextContents(), [SCRIPT, BAD])
  assert.equal(await page.locator('.queue-words img, .queue-words script').count(), 0)
  await page.locator('.queue-row:first-child [data-action=publication]').tap()
  await page.waitForSelector('.done:has-text("已发布")')
  await page.selectOption('#sort-now', { label: '晾晒' })
  await page.waitForSelector('.done:has-text("已归类")')
  await page.locator('.queue-row:first-child [data-action=rejection]').tap()
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog .error')
  await page.locator('dialog input[value=personal_data]').check()
  await page.fill('#reject-note', '去掉名字和电话，可以再发一次。')
  await fails('**/rejection', 503)(page)
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog .note.wrong')
  assert.equal(await page.inputValue('#reject-note'), '去掉名字和电话，可以再发一次。')
  await page.unroute('**/rejection')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.done:has-text("没有发布")')
  await page.waitForSelector('text=都看完了')
  assert.equal(await ran(page), false)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Two phones vote; one of them again, which is the same one vote; the results that somebody looks at meanwhile follow. */
async function voting(browser, base, discussion, looking) {
  const [statement] = (await call(base, 'GET', `/public/discussions/${discussion.id}/statements`)).items
  await looking.goto(`${base}/discussions/${discussion.id}/results`)
  await looking.waitForSelector('.result-figures:has-text("0 人参加")')
  await looking.waitForSelector('.result:has-text("还不到 5 人")')
  for (const choice of ['agree', 'disagree']) {
    const other = await phone(browser, base, { serviceWorkers: 'block' })
    await other.page.goto(`${base}/discussions/${discussion.id}`)
    await other.page.waitForSelector('.said-words')
    await vote(other.page, choice)
    await other.page.waitForSelector('.note.good:has-text("都看完了")')
    await until('the vote is there', async () => (await resultsOf(base, discussion)).participants === (choice === 'agree' ? 1 : 2))
    if (choice === 'disagree') {
      await other.page.reload()
      await other.page.waitForSelector('.note.good:has-text("都看完了")')
      await other.page.locator('.how-far .button').tap()
      await other.page.waitForSelector('.vote[data-choice=disagree][aria-pressed=true]')
      await vote(other.page, 'agree')
    }
    assert.deepEqual(other.faults, [])
    await other.context.close()
  }
  const again = asDevice()
  await voteAs(base, statement, 'agree', again)
  await voteAs(base, statement, 'agree', again)
  await voteAs(base, statement, 'disagree')
  await voteAs(base, statement, 'agree')
  await looking.waitForSelector('.result-figures:has-text("5 人参加"):has-text("5 次表态")', { timeout: 30_000 })
  await looking.waitForSelector('.share-words li:has-text("不同意"):has-text("1 人")')
  await looking.waitForSelector('.share-words li:has-text("4 人"):has-text("80%")')
}

/** Without network votes are kept; with it they go out by themselves and count once. */
export async function votesWaitForTheNetwork({ browser, base }) {
  const discussion = await openDiscussion(base, '停车位怎么排')
  for (const words of ['白天可以借给来办事的人停。', '晚上留给住户。', '不要再画新车位。']) await published(base, discussion, words)
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/discussions/${discussion.id}`)
  await page.waitForSelector('.said-words')
  await vote(page, 'agree')
  await fails('**/votes')(page)
  await vote(page, 'pass')
  await page.waitForSelector('.note.wrong')
  await page.waitForSelector('text=有 1 个表态还没发出')
  await page.reload()
  await page.waitForSelector('.said-words')
  await vote(page, 'disagree')
  await page.waitForSelector('text=有 2 个表态还没发出')
  await page.unroute('**/votes')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForFunction((name) => localStorage.getItem(name) === null, `mashang.votes.${discussion.id}`)
  await page.waitForSelector('.note.good:has-text("都看完了")')
  await page.waitForSelector('.note.wrong', { state: 'detached' })
  const device = await page.evaluate(() => localStorage.getItem('mashang.device'))
  const own = await call(base, 'GET', `/discussions/${discussion.id}/votes`, undefined, asDevice(device))
  assert.deepEqual(own.items.map((one) => one.choice).sort(), ['agree', 'disagree', 'pass'])
  await until('three votes', async () => (await resultsOf(base, discussion)).votes === 3)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The server knows the pages as pages: what is opened from a link or reloaded is no mistake. */
export async function thePagesAreKnown({ base }) {
  const { id } = await openDiscussion(base, '楼道堆物怎么清')
  for (const path of ['/talks', '/topics', '/consultations', `/discussions/${id}`, `/discussions/${id}/say`, `/discussions/${id}/mine`, `/discussions/${id}/results`, `/topics/propose/${id}`]) {
    const answer = await fetch(base + path, { headers: { Accept: 'text/html' } })
    await answer.text()
    assert.equal(answer.status, 200, path)
  }
}

/** A topic answers an open call; the link with its receipt opens it on another phone, and loses the receipt there. */
export async function aTopicIsPutForward({ browser, base }) {
  const open = await callForTopics(base, '老旧小区里的事，哪件该商量')
  const { context, page, faults } = await phone(browser, base, { serviceWorkers: 'block' })
  await page.goto(`${base}/at/guangwumen`)
  await page.locator('.entries a:has-text("一起议一议")').tap()
  await page.locator(`a[href$="/topics/propose/${open.id}"]`).tap()
  await page.waitForSelector('#title')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#title-error')
  await page.fill('#title', '晾衣架装在哪里')
  await page.fill('#situation', '三栋楼共用一块空地，晾衣服和停车总在争。')
  await fails('**/api/v1/topics', 503)(page)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.note.wrong')
  await page.unroute('**/api/v1/topics')
  await page.locator('.note.wrong .button').tap()
  await page.waitForURL(/\/topics\/[\da-f-]{36}\?new=true/)
  await page.waitForSelector('.note.good')
  const id = page.url().match(/topics\/([\da-f-]+)/)[1]
  await page.locator('button:has-text("复制链接")').tap()
  const link = await until('the link is copied', () => page.evaluate(() => navigator.clipboard.readText()).then((text) => text.includes(id) && text))

  const clerk = await signIn(base, 'clerk')
  await clerk.post(`/topics/${id}/screening`, {})
  await (await signIn(base, 'chief')).post(`/topics/${id}/deferral`, { reasonCode: 'not_ripe', reason: '等空地产权查清再商量。' })
  const other = await phone(browser, base, { serviceWorkers: 'block' })
  await other.page.goto(link)
  await other.page.waitForSelector('.note:has-text("等空地产权查清再商量")')
  await other.page.waitForFunction(() => !location.hash)
  for (const path of ['/talks', '/mine']) {
    await other.page.goto(base + path)
    await other.page.waitForSelector('a:has-text("晾衣架装在哪里"):has-text("先放一放")')
  }
  assert.deepEqual([...faults, ...other.faults], [])
  await other.context.close()
  await context.close()
}
