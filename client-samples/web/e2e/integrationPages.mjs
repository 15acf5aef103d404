// Every page of third-party apps in every mode, on a phone, and the app at a desk.
import { receiver } from './receiver.mjs'
import { signIn } from './staff.mjs'
import { until } from './steps.mjs'
import { inEveryMode } from './views.mjs'

/** An app in use: two keys, a webhook that is verified, and one delivery. */
async function prepare(_, base) {
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
  await until('it is there', async () => (await admin.get(`/webhooks/${webhook.id}/deliveries?outcome=delivered`)).items.length)
  there.close()
  return { app: `/desk/apps/${app.id}`, webhook: webhook.id }
}

const lines = [['2026-11-21', 120, 2], ['2026-11-20', 480, 0], ['2026-11-19', 260, 31]].map(([day, calls, refused]) => ({ day, operation: 'submitRequest', calls, refused }))
const usage = (page) => page.route('**/usage?*', (route) => route.fulfill({ json: { items: lines } }))
const sandbox = (page) => page.route('**/api/v1/apps/*', async (route) => {
  const app = await (await route.fetch()).json()
  return route.fulfill({ json: { ...app, grants: app.grants.map((grant) => ({ ...grant, sandbox: true })) } })
})
const handedOver = (page) => page.route('**/launches/opening', (route) => route.fulfill({ json: {
  app: '兰州通', qrCode: 'guangwumen', phone: '+8613909310000', name: '王女士', content: '广武门公交站的站牌被撞倒了，夜里容易绊人。', expiresAt: '2026-11-23T08:10:00Z',
} }))
const ended = (page) => page.route('**/launches/opening', (route) => route.fulfill({ status: 404, json: { type: 'x#not-found', title: '没有找到' } }))
const at = (path, before) => async (page, base) => {
  await before?.(page)
  await page.goto(`${base}${path}`)
}
const viewsOf = ({ app, webhook }) => ({
  'desk-apps': ['admin', at('/desk/apps'), '.app-list'],
  'desk-apps-new': ['admin', at('/desk/apps/new'), '#app-name'],
  'desk-apps-one': ['admin', at(app), '.app-keys .own-line'],
  'desk-apps-sandbox': ['admin', at(app, sandbox), '.own-words .note'],
  'desk-apps-usage': ['admin', at(`${app}/usage`, usage), '.usage-bar'],
  'desk-apps-webhook-new': ['admin', at(`${app}/webhooks/new`), '.hook-types'],
  launch: [null, at('/launch#token', handedOver), '.launched'],
  'launch-ended': [null, at('/launch#token', ended), '.note'],
  'desk-apps-webhook': ['admin', at(`${app}/webhooks/${webhook}`), '.delivery-log .own-line'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf, (name) => name === 'desk-apps-one')
