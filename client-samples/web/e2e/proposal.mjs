// A proposal through the workbench, from a resident's request to its filing, and what everybody reads of it.
import assert from 'node:assert/strict'
import { phone } from './browser.mjs'
import { begin, move, sitting, stands } from './consulting.mjs'
import { file } from './desk.mjs'
import { CATEGORY, chosen, COSIGNERS, idIn, LEAD, openSession, TEXT } from './proposing.mjs'
import { signIn } from './staff.mjs'

const [COSIGNER] = COSIGNERS

export async function fromRequestToEverybody(run) {
  await openSession(run.base)
  const subject = `关于后街老旧院落供暖改造的提案${Date.now() % 100_000}`
  const it = await asked(run)
  const id = await written(run, it, subject)
  await cosigned(run, id)
  await submitted(run, id)
  await filed(run, id)
  await everybody(run, it, id, subject)
}

/** A resident asks the member, who has it in hand. */
async function asked({ base }) {
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const it = await file(base, '后街三号院入冬以来家里不到十六度，老人夜里冻得睡不着，物业和热力公司互相推。')
  await clerk.post(`/requests/${it.id}/acceptance`, {})
  await clerk.post(`/requests/${it.id}/assignment`, { memberId: member.account.memberId })
  return it
}

/** Saved as it is typed, found again after a reload. */
const written = (run, it, subject) => sitting(run, 'member', `/desk/requests/${it.id}`, async (page) => {
  await page.locator('a:has-text("写成提案")').tap()
  await page.waitForSelector('input[name=origin-words]')
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#origin-words-error')
  await page.locator('input[name=origin-words][value=allowed]').check()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#proposal-subject')
  assert.match(await page.inputValue('#proposal-situation'), /不到十六度/)
  await page.waitForSelector('.note:has-text("不能对外公开")')
  await page.fill('#proposal-subject', subject)
  await page.waitForSelector('.saved-mark.saved')
  await page.reload()
  await page.waitForSelector('#proposal-subject')
  assert.equal(await page.inputValue('#proposal-subject'), subject)
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('#proposal-analysis-error')
  for (const [name, words] of Object.entries(TEXT)) await page.fill(`#proposal-${name}`, words)
  // what is to be public holds nobody's own words
  await page.locator('.note .check').tap()
  await page.fill('#proposal-units', LEAD)
  await page.locator(`.party-offer:has-text("${LEAD}")`).first().tap()
  await page.selectOption('#proposal-category', CATEGORY)
  await page.locator('input[name=proposal-kind][value=joint]').check()
  await page.locator('.thumb .primary').tap()
  await page.waitForSelector('.move-dock')
  await page.waitForSelector('.note:has-text("现在还不能提交")')
  await move(page, 'cosigners', { memberIds: chosen(COSIGNER.name) })
  await page.waitForSelector('.parties li[data-answer=asked]')
  return idIn(page)
})

const cosigned = (run, id) => sitting(run, COSIGNER.account, '/desk/proposals', async (page) => {
  await page.locator(`[data-id="${id}"]`).tap()
  await move(page, 'cosignature')
  await page.waitForSelector('.parties li[data-answer=confirmed]')
})

const submitted = (run, id) => sitting(run, 'member', `/desk/proposals/${id}`, async (page) => {
  await move(page, 'publication-consent')
  await move(page, 'submission', {}, { sure: true })
  await stands(page, '已提交')
})

const filed = (run, id) => sitting(run, 'office', '/desk/proposals', async (page) => {
  await page.locator(`[data-id="${id}"]`).tap()
  await move(page, 'examination')
  await page.locator('a:has-text("相似提案")').tap()
  await page.waitForSelector('h1:has-text("相似提案")')
  await page.locator('.page > .back').tap()
  await begin(page, 'filing-rejection')
  await page.locator('.doing button[type=submit]').tap()
  await page.waitForSelector('.doing .error')
  assert.equal(await page.locator('.doing [data-field=reasonCode] option:not([disabled])').count(), 10)
  await page.locator('.doing header button').tap()
  await move(page, 'filing', {}, { sure: true })
  await stands(page, '已立案')
  await page.waitForSelector('.head:has-text("CG-")')
  await move(page, 'publication')
})

/** From the resident's receipt, and without an account: found by its words, with how far it came. */
async function everybody({ browser, base }, it, id, subject) {
  const { context, page, faults } = await phone(browser, base)
  await page.goto(`${base}/t/${it.number}#${it.receipt}`)
  await page.locator('.timeline [data-kind=proposal] .stop-link').tap()
  await page.waitForSelector(`h1:has-text("${subject}")`)
  await page.goto(`${base}/talks`)
  await page.locator('a[href="/proposals"]').tap()
  await page.fill('#search', subject.slice(2, 12))
  await page.locator(`a[href="/proposals/${id}"]`).tap()
  await page.waitForSelector(`h1:has-text("${subject}")`)
  await page.waitForSelector('.milestones [data-kind=filed]')
  assert.deepEqual(faults, [])
  await context.close()
}
