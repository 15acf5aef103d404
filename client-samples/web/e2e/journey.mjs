// The main job, from the scan to solved, not solved in between.
import assert from 'node:assert/strict'
import { phone, photo } from './browser.mjs'
import { answerIt, call, signIn } from './staff.mjs'
import { ownRequest, rate, stored, submit, Taps, until, write, WORDS } from './steps.mjs'

/** Scan, write with photos, answer, not solved, reopened, solved; messages both ways; shared; withdrawn by nobody. */
export async function fromScanToSolved({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const taps = new Taps()
  const begun = Date.now()
  await write(page, base, taps, { photos: 2 })
  const own = await submit(page, taps)
  assert.ok(taps.count <= 4, `${taps.count} taps from scan to submitted`)
  console.log(`     ${taps.count} taps, ${((Date.now() - begun) / 1000).toFixed(1)} s from scan to receipt`)
  assert.equal(own.last.content, WORDS)
  assert.equal(own.last.attachments.length, 2)
  assert.ok(own.last.attachments.every((file) => Math.max(file.width, file.height) <= 2048))
  assert.match(await page.locator('.receipt-picture').getAttribute('src'), /^data:image\/png/)
  assert.ok(!page.url().includes(own.receipt), 'the address carries no receipt')

  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.timeline')
  await sendMessage(page, '补一张照片。', await photo(page))
  const member = await answerIt(base, own.id, '已经联系物业，新灯明天装。')
  await reloadUntil(page, '.note.good', '新灯明天装')
  await page.waitForSelector('text=我下午到现场看一看。')
  const staffView = await member.get(`/requests/${own.id}`)
  assert.deepEqual(staffView.messages.map((message) => message.fromResident), [true, false])

  await page.locator('.thumb .primary').tap()
  await rate(page, 'no', '灯还是不亮。')
  await page.waitForSelector('text=重新办理')
  await member.post(`/requests/${own.id}/start`, {})
  await member.post(`/requests/${own.id}/answer`, { content: '换了整条线路，今晚亮了。' })
  await reloadUntil(page, '.note.good', '今晚亮了')
  await page.locator('.thumb .primary').tap()
  await rate(page, 'yes')
  await page.waitForSelector('.state:has-text("已解决")')

  await sharedIsViewOnly(browser, base, own.id, (await ownRequest(page)).last.shareToken)
  assert.deepEqual(faults, [])
  await context.close()
}

async function sendMessage(page, words, file) {
  await page.locator('.compose').tap()
  await page.fill('#message', words)
  await page.setInputFiles('form input[type=file]', file)
  await page.waitForSelector('form .file.photo')
  await page.locator('form button[type=submit]').tap()
  await page.waitForSelector(`.messages .mine:not(.waiting):has-text("${words}")`)
  await page.waitForSelector('.messages .photo-button img')
}

const reloadUntil = (page, selector, words) => until(words, async () => {
  await page.reload()
  return page.waitForSelector(`${selector}:has-text("${words}")`, { timeout: 4000 }).catch(() => null)
})

async function sharedIsViewOnly(browser, base, id, token) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/v/${id}#${token}`)
  await page.waitForSelector('.timeline')
  assert.equal(await page.locator('.thumb').count(), 0, 'nothing to do on a shared page')
  assert.equal(await page.locator('#message').count(), 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The receipt's QR: number in the path, receipt in the fragment; the address then changes to the view-only one. */
export async function receiptLinkOnAnotherPhone({ browser, base }) {
  const first = await phone(browser, base)
  await write(first.page, base, new Taps())
  const own = await submit(first.page, new Taps())
  const second = await phone(browser, base)
  await second.page.goto(`${base}/t/${own.number}#${own.receipt.toLowerCase()}`)
  await second.page.waitForSelector('.timeline')
  assert.ok(!second.page.url().includes(own.receipt.toLowerCase()))
  await second.page.reload()
  await second.page.waitForSelector('.compose')
  await second.page.goto(`${base}/find`)
  await second.page.fill('#number', own.number)
  await second.page.fill('#receipt', own.receipt.replace(/(.{4})/g, '$1 '))
  await second.page.locator('button[type=submit]').tap()
  await second.page.waitForSelector('.timeline')
  assert.deepEqual([...first.faults, ...second.faults], [])
  await first.context.close()
  await second.context.close()
}

/** Two taps at once, back and forward, reload at every step: nothing lost, one request. */
export async function doubleTapBackAndReload({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const posts = []
  page.on('request', (request) => request.method() === 'POST' && request.url().endsWith('/api/v1/requests') && posts.push(request))
  await write(page, base, new Taps(), { photos: 1 })
  await page.goBack()
  assert.equal(await page.inputValue('#content'), WORDS)
  await page.reload()
  await page.waitForSelector('.file.photo')
  assert.equal(await page.inputValue('#content'), WORDS)
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/check')
  await page.reload()
  await page.waitForSelector('.fact .value')
  await page.evaluate(() => { const button = document.querySelector('.thumb .primary'); button.click(); button.click() })
  await page.waitForURL('**/receipt*', { timeout: 30_000 })
  await page.goBack()
  await page.goBack()
  await page.goForward()
  await page.reload()
  assert.equal(posts.length, 1)
  assert.equal((await stored(page, 'receipts')).length, 1)
  assert.equal((await stored(page, 'outbox')).length, 0)
  assert.deepEqual(faults, [])
  await context.close()
}

/** Somebody has said it publicly: supporting theirs instead, in one tap. */
export async function supportInstead({ browser, base }) {
  const clerk = await signIn(base, 'clerk')
  const words = '广武门后街菜市场门口的下水道井盖破了，车压上去很响。'
  const landing = await call(base, 'GET', '/qr-codes/guangwumen')
  const filed = await call(base, 'POST', '/requests', { qrCode: 'guangwumen', content: words, visibility: 'public', wantsReply: true, aboutStaff: false, consentVersion: landing.consent.version, attachmentIds: [] })
  await clerk.post(`/requests/${filed.id}/acceptance`, {})
  const { context, page, faults } = await phone(browser, base)
  await write(page, base, new Taps(), { words: '菜市场门口下水道的井盖破了，晚上吵得睡不着。' })
  await page.locator('.similar .button').first().tap()
  await page.waitForSelector('.similar [role=status]')
  await page.locator('.similar [role=status] .button').tap()
  await page.waitForSelector('.members')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Declined with a reason, appealed once; another one withdrawn after being asked. */
export async function appealAndWithdraw({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  const clerk = await signIn(base, 'clerk')
  await write(page, base, new Taps(), { words: '楼下饭店油烟太大。' })
  const declined = await submit(page, new Taps())
  await clerk.post(`/requests/${declined.id}/decline`, { reasonCode: 'other_authority', channel: '12345', note: '由城管处理' })
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#appeal')
  await page.fill('#appeal', '城管来过，没有解决。')
  await page.locator('form button[type=submit]').first().tap()
  await page.waitForSelector('.state:has-text("等待受理")')

  await write(page, base, new Taps(), { words: '路口缺一个垃圾桶。' })
  await submit(page, new Taps())
  await page.locator('.thumb .primary').tap()
  await page.locator('.careful').last().tap()
  await page.waitForSelector('dialog[open]')
  await page.locator('dialog .careful').tap()
  await page.waitForSelector('.state:has-text("已撤回")')
  assert.deepEqual(faults, [])
  await context.close()
}

/** Voice alone, from a microphone that Chromium plays. */
export async function voiceAlone({ browser, base }) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/at/guangwumen/write`)
  await page.locator('.attach .button').first().tap()
  await page.waitForSelector('.recorder')
  await page.waitForTimeout(2500)
  await page.locator('.recorder .button').tap()
  await page.waitForSelector('.file.voice')
  await page.locator('.thumb .primary').tap()
  await page.waitForURL('**/check')
  const own = await submit(page, new Taps())
  assert.equal(own.last.attachments[0].kind, 'voice')
  assert.deepEqual(faults, [])
  await context.close()
}
