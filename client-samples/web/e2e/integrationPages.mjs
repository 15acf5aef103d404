// Every page of third-party apps in every mode, on a phone, and the app at a desk.
import { DESK, PHONE } from './browser.mjs'
import { deskOf } from './desk.mjs'
import { expectNone, isWanted, look } from './looking.mjs'
import { receiver } from './receiver.mjs'
import { signIn } from './staff.mjs'
import { settled } from './steps.mjs'

/** An app in use: two keys, a webhook that is verified, and one delivery. */
async function prepare(base) {
  const there = await receiver()
  const admin = await signIn(base, 'admin')
  const app = await admin.post('/apps', {
    name: '兰州通', purpose: '市民在手机应用里反映身边的问题，在应用里看到办理进度。', contact: 'dev@example.org',
    grant: { scopes: ['requests:write', 'requests:read', 'directory:read', 'proposals:read', 'webhooks:manage'] },
  })
  await admin.post(`/apps/${app.id}/keys`, { days: 90 })
  const { webhook } = await admin.post('/webhooks', { appId: app.id, url: there.url, types: ['request.submitted', 'proposal.replied'] })
  await admin.post(`/webhooks/${webhook.id}/verification`, {})
  await admin.post(`/webhooks/${webhook.id}/test`, {})
  there.close()
  return { app: `/desk/apps/${app.id}`, webhook: webhook.id }
}

const lines = [['2026-11-21', 120, 2], ['2026-11-20', 480, 0], ['2026-11-19', 260, 31]].map(([day, calls, refused]) => ({ day, operation: 'submitRequest', calls, refused }))
const usage = (page) => page.route('**/usage?*', (route) => route.fulfill({ json: { items: lines } }))
const sandbox = (page) => page.route('**/api/v1/apps/*', async (route) => {
  const app = await (await route.fetch()).json()
  return route.fulfill({ json: { ...app, grants: app.grants.map((grant) => ({ ...grant, sandbox: true })) } })
})
const viewsOf = ({ app, webhook }) => ({
  apps: ['/desk/apps', '.app-list'],
  'apps-new': ['/desk/apps/new', '#app-name'],
  'apps-one': [app, '.app-keys .own-line', null, DESK],
  'apps-sandbox': [app, '.own-words .note', sandbox],
  'apps-usage': [`${app}/usage`, '.usage-bar', usage],
  'apps-webhook-new': [`${app}/webhooks/new`, '.hook-types'],
  'apps-webhook': [`${app}/webhooks/${webhook}`, '.delivery-log .own-line'],
})

let prepared
async function inMode({ browser, base, shots }, language, care) {
  prepared ??= prepare(base)
  const wrong = []
  for (const [name, [at, sign, before, ...also]] of Object.entries(viewsOf(await prepared)).filter(([one]) => isWanted(one))) {
    for (const viewport of [PHONE, ...also]) {
      const where = viewport === PHONE ? '' : '-desk'
      const { context, page, faults } = await deskOf(browser, base, 'admin', { language, care, viewport, reducedMotion: 'reduce' })
      try {
        await before?.(page)
        await page.goto(`${base}${at}`)
        await page.waitForSelector(sign)
        await settled(page)
        faults.push(...(await look(page, `${shots}desk-${name}${where}`, { language, care, whole: viewport === PHONE, alsoNarrow: viewport === PHONE })))
      } catch (error) {
        faults.push(error.message.split('\n').slice(0, 3).join(' '))
      }
      wrong.push(...faults.map((fault) => `${name}${where} ${language}${care ? ' elderly' : ''}: ${fault}`))
      await context.close()
    }
  }
  expectNone(wrong)
}

export const inChinese = (run) => inMode(run, 'zh-CN', false)
export const inChineseForTheElderly = (run) => inMode(run, 'zh-CN', true)
export const inEnglish = (run) => inMode(run, 'en', false)
export const inEnglishForTheElderly = (run) => inMode(run, 'en', true)
