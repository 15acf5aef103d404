// What the scenes of accounts share: somebody new with a role of their own, by the API, and what proves who they are.
import assert from 'node:assert/strict'
import { totp } from '../../../openapi/lib/totp.mjs'
import { Pg } from '../../../backend/bench/lib/pg.mjs'
import { phone } from './browser.mjs'
import { bearer, call, signIn } from './staff.mjs'
import { readFileSync } from 'node:fs'
import path from 'node:path'

export { totp }
export const CHOSEN = 'lantern-53-gravel-otter'
let made = 0

/** Somebody invited by the demo's administrator; a clerk where nothing else is said. */
export async function invited(base, { role = 'clerk', name = '周小梅', ...more } = {}) {
  const admin = await signIn(base, 'admin')
  const { venue, members } = await call(base, 'GET', '/qr-codes/guangwumen')
  made += 1
  const username = `e2e.${Date.now()}.${made}`
  const place = role === 'clerk' || role === 'chief' ? { venueId: venue.id } : {}
  const { account, link } = await admin.post('/accounts', { username, name, roles: [{ role, ...place }], ...more })
  return { ...account, link, token: link.split('#')[1], admin, venue, members }
}

/** One who has chosen a password already. */
export async function somebody(base, more) {
  const one = await invited(base, more)
  await call(base, 'POST', '/invitations/acceptance', { token: one.token, password: CHOSEN })
  return one
}

/** Their authenticator, in use: shows the code of so many steps from now, each of which is good once. */
export async function withAuthenticator(base, one, password = CHOSEN) {
  const session = await call(base, 'POST', '/sessions', { username: one.username, password, keep: false })
  const { secret } = await call(base, 'POST', '/me/factors/totp', {}, bearer(session))
  const { recoveryCodes } = await call(base, 'POST', '/me/factors/totp/confirmation', { totp: totp(secret, -1) }, bearer(session))
  return { code: (steps = 0) => totp(secret, steps), recoveryCodes }
}

export async function signInPage(browser, base, one, { password = CHOSEN, path: at = '/desk', ...options } = {}) {
  const opened = await phone(browser, base, { serviceWorkers: 'block', acceptDownloads: true, ...options })
  await opened.page.goto(`${base}${at}`)
  await typeIn(opened.page, one.username, password)
  return opened
}

export async function typeIn(page, username, password) {
  await page.waitForSelector('#username')
  await page.fill('#username', username)
  await page.fill('#password', password)
  await page.locator('form button[type=submit]').tap()
}

export async function signOutOf(page) {
  await page.locator('.bar .desk-tools button').tap()
  await page.locator('dialog .button:has(use[href$="#leave"])').tap()
  await page.waitForSelector('#username')
}

/** A platform authenticator of the browser's own, as a phone has one; `sure` is whether its holder is recognised. */
export async function virtualAuthenticator(page, context) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  })
  return {
    recognises: (isUserVerified) => devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    keys: async () => (await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  }
}

/** What only time would bring about, done in the database of the run. */
export async function inTheDatabase(sql) {
  const lines = readFileSync(path.join(process.env.REPORTS, 'postgres/postmaster.pid'), 'utf8').split('\n')
  const database = await Pg.connect(Number(lines[3].trim()))
  try {
    await database.rows(sql)
  } finally {
    await database.end()
  }
}

export async function closed(...all) {
  for (const { context, faults } of all) {
    assert.deepEqual(faults, [])
    await context.close()
  }
}
