// Every page of accounts, one's own and an administrator's, in every mode, on a phone; the list at a desk, too.
import { CHOSEN, invited, somebody, typeIn, withAuthenticator } from './accountsDesk.mjs'
import { fails } from './phones.mjs'
import { call } from './staff.mjs'
import { inEveryMode } from './views.mjs'

/** Somebody with an authenticator, somebody with nothing yet, somebody who has to choose a password, a link. */
async function prepare(_, base) {
  const [app, plain, forced, guest] = await Promise.all([somebody(base), somebody(base), somebody(base), invited(base)])
  await withAuthenticator(base, app)
  await forced.admin.post(`/accounts/${forced.id}/password-expiry`, {})
  const begin = (one) => call(base, 'POST', '/sessions', { username: one.username, password: CHOSEN, keep: false, device: 'Chrome, Android' })
  return { app, plain, forced, guest, own: await begin(plain), other: await begin(plain), must: await begin(forced) }
}

const go = (at) => (page, base) => page.goto(`${base}${at}`)
const press = (selector) => (page) => page.locator(selector).first().tap()
const submit = press('form button[type=submit]')
const then = (...steps) => async (page, base) => { for (const step of steps) await step(page, base) }
const seen = (selector) => (page) => page.waitForSelector(selector)

/** Who looks (nobody, a session, or an account of the demo), how to get there, and what is there then. */
const viewsOf = ({ app, plain, guest, own, must }) => ({
  'desk-sign-in-wrong': [null, then(go('/desk/sign-in'), (page) => typeIn(page, plain.username, 'wrong')), '.note.wrong'],
  'desk-sign-in-code': [null, then(go('/desk/sign-in'), (page) => typeIn(page, app.username, CHOSEN)), '#code'],
  'desk-sign-in-recovery': [null, then(go('/desk/sign-in'), (page) => typeIn(page, app.username, CHOSEN), seen('#code'), press('form .button.wide')), '#code[autocapitalize]'],
  'desk-sign-in-provider': [null, then(provider, go('/desk/sign-in')), '.oidc'],
  'desk-sign-in-returned': [null, go('/desk/sign-in/oidc?state=nobodys'), '.note.wrong'],
  'desk-invitation': [null, go(`/invitation#${guest.token}`), '#new-password'],
  'desk-invitation-used': [null, go('/invitation#nothing'), '.note.wrong'],
  'desk-account': [own, go('/desk/account'), '.entries'],
  'desk-account-password': [own, then(go('/desk/account/password'), seen('#current'), submit), '#current-error'],
  'desk-account-password-first': [must, go('/desk'), '#new-password'],
  'desk-account-authenticator': [own, go('/desk/account/authenticator'), '.enrol-picture'],
  'desk-account-recovery': [own, recoveryCodes, '.recovery-codes'],
  'desk-account-passkeys': [own, passkeys, '.own-line'],
  'desk-account-passkeys-rename': [own, then(passkeys, seen('.own-line'), press('.own-line button')), '#other-label'],
  'desk-account-sessions': [own, go('/desk/account/sessions'), '.own-line >> nth=1'],
  'desk-account-again': [own, factorAgain, '#again-code'],
  'desk-account-trouble': [own, then(fails('**/api/v1/me/factors', 503), go('/desk/account')), '.note.wrong'],
  'desk-accounts': ['admin', go('/desk/accounts'), '.account-row'],
  'desk-accounts-none': ['admin', go('/desk/accounts?q=zzzzzz'), 'p[role=status]'],
  'desk-accounts-new': ['admin', newAccount, '#username-error'],
  'desk-accounts-one': ['admin', then(go(`/desk/accounts/${plain.id}`), seen('.own-line'), press('section > p > .button'), seen('#grant-role'), (page) => page.selectOption('#grant-role', 'chief')), '.found .option'],
  'desk-accounts-identity': ['admin', then(withIdentity, go(`/desk/accounts/${plain.id}`)), '#subject'],
  'desk-accounts-ask': ['admin', then(go(`/desk/accounts/${plain.id}`), seen('section > .button'), press('section > .button.careful')), 'dialog .primary'],
  'desk-accounts-link': ['admin', then(go(`/desk/accounts/${guest.id}`), seen('section > .button'), link), '.link-text'],
})

/** As if the code were right: each would be good once, and there are many modes. */
async function recoveryCodes(page, base) {
  const recoveryCodes = Array.from({ length: 10 }, (_, index) => `8K4QZ-7TW0${'ABCDEFGHJK'[index]}`)
  await page.route('**/totp/confirmation', (route) => route.fulfill({ json: { recoveryCodes } }))
  await page.goto(`${base}/desk/account/authenticator`)
  await page.fill('#enrol-code', '123456')
  await submit(page)
}
async function passkeys(page, base) {
  const made = { id: 'a', label: 'Chrome, Android', backedUp: true, madeAt: '2026-11-20T02:00:00Z', usedAt: '2026-11-21T08:30:00Z' }
  await page.route('**/api/v1/me/passkeys', (route) => route.fulfill({ json: { items: [made, { ...made, id: 'b', label: 'Edge, Windows', backedUp: false, usedAt: null }] } }))
  await page.goto(`${base}/desk/account/passkeys`)
}
async function factorAgain(page, base) {
  await page.route('**/api/v1/sessions', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: '{"status":403,"code":"factor_again"}' }))
  await page.route('**/api/v1/me/factors', (route) => route.fulfill({ json: { totp: true, recoveryCodesLeft: 9 } }))
  await page.goto(`${base}/desk/account/sessions`)
}
async function newAccount(page, base) {
  await page.goto(`${base}/desk/accounts/new`)
  await page.fill('#name', '周小梅')
  await page.selectOption('#first-role', 'unit_officer')
  await page.waitForSelector('.found .option')
  await submit(page)
}
const provider = (page) => page.route('**/sign-in-methods', (route) => route.fulfill({ json: { oidc: '省统一身份认证' } }))
/** As where a provider is configured. */
const withIdentity = (page) => page.route('**/api/v1/accounts/*', async (route) => {
  const account = await (await route.fetch()).json()
  return route.fulfill({ json: { ...account, subject: '248289761001', allowedActions: [...account.allowedActions, 'identity'] } })
})
/** Not the link of the page beside, which a new one would end. */
async function link(page) {
  await page.route('**/invitation', async (route) => {
    const account = await (await route.fetch({ url: route.request().url().replace('/invitation', ''), method: 'GET', postData: undefined })).json()
    return route.fulfill({ json: { account, link: 'https://mashang.example.org/invitation#wX3v9Qm2kT7dLr5bYh8nZc1sPf4gJa6eUo0iVt2xKy4', linkExpiresAt: '2026-11-29T08:00:00Z' } })
  })
  await page.locator('section > .button').first().tap()
  await page.locator('dialog .primary').tap()
}

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf, (name) => name === 'desk-accounts')
