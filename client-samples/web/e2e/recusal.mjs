// Stepping back from a request, and ordering somebody away: it exists for them no longer.
import assert from 'node:assert/strict'
import { deskOf, file, openRecusals, openRequest } from './desk.mjs'
import { signIn } from './staff.mjs'

async function assigned(base, words) {
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  const own = await file(base, words)
  await clerk.post(`/requests/${own.id}/acceptance`, {})
  await clerk.post(`/requests/${own.id}/assignment`, { memberId: member.account.memberId })
  return { own, clerk, member }
}

const isGone = (member, id) => assert.rejects(member.get(`/requests/${id}`), /404/)

/** A member whose relative wrote steps back: asked once more, back to the list, and the request with somebody else. */
export async function oneStepsBack({ browser, base }) {
  const { own, clerk, member } = await assigned(base, '楼上装修漏水，把我家天花板泡坏了。')
  const { context, page, faults } = await deskOf(browser, base, 'member')
  await openRequest(page, base, own.id)
  await openRecusals(page)
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog .error')
  await page.fill('#recusal-reason', '反映人是我的亲戚')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('.recusal-sure')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForURL(/\/desk$/)
  await isGone(member, own.id)
  assert.equal((await clerk.get(`/requests/${own.id}`)).state, 'accepted')
  await page.waitForFunction((id) => !document.querySelector(`a[href*="${id}"]`), own.id)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The chief orders somebody away, found by name; a server in trouble loses nothing that was typed, and hears it once. */
export async function theChiefOrdersSomebodyAway({ browser, base }) {
  const { own, member } = await assigned(base, '物业公司收费不公开，业主要求公示账目。')
  const { context, page, faults } = await deskOf(browser, base, 'chief')
  const keys = new Set()
  let tries = 0
  await page.route('**/recusals', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    keys.add(route.request().headers()['idempotency-key'])
    if (tries++) return route.continue()
    return route.fulfill({ status: 503, contentType: 'application/problem+json', headers: { 'Retry-After': '1' }, body: JSON.stringify({ status: 503, title: '现在人太多', detail: '请稍后再试。' }) })
  })
  await openRequest(page, base, own.id)
  await openRecusals(page)
  await page.locator('dialog input[value=ordered]').check()
  await page.fill('dialog input[type=search]', member.account.name)
  await page.locator(`.recusal-people label:has-text("${member.account.name}") input`).first().check()
  await page.fill('#recusal-reason', '这位委员是该物业公司的负责人')
  await page.locator('dialog button[type=submit]').tap()
  await page.waitForSelector('dialog .note:has-text("现在人太多")')
  assert.equal(await page.inputValue('#recusal-reason'), '这位委员是该物业公司的负责人')
  await page.locator('dialog .note button').tap()
  await page.waitForSelector('dialog', { state: 'detached' })
  assert.equal(keys.size, 1, 'one key for the same words')
  await isGone(member, own.id)
  await page.waitForSelector('.detail-state:has-text("待交办")')

  await openRecusals(page)
  await page.waitForSelector(`.recusals li:has-text("${member.account.name}"):has-text("应要求回避")`)
  assert.deepEqual(faults, [])
  await context.close()
}

/** The inbox by an area, which holds its topics. */
export async function anAreaIsFilteredBy({ browser, base }) {
  const own = await file(base, '家里暖气不热，室温只有十四度。', { category: 'urban.heating' })
  const { context, page, faults } = await deskOf(browser, base, 'clerk')
  await page.goto(`${base}/desk?sort=updated`)
  await page.waitForSelector('.row-link')
  await page.locator('.finder > .button').tap()
  await page.waitForSelector('dialog optgroup', { state: 'attached' })
  await page.selectOption('dialog .filter-fields label:has(optgroup) select', 'urban')
  await page.locator('dialog .button.primary').tap()
  await page.waitForURL(/category=urban(&|$)/)
  const found = await (await signIn(base, 'clerk')).get('/requests?category=urban&sort=updated&limit=100')
  assert.ok(found.items.every((line) => line.category.code.startsWith('urban.')))
  assert.ok(found.items.some((line) => line.id === own.id) || found.next)
  assert.deepEqual(faults, [])
  await context.close()
}
