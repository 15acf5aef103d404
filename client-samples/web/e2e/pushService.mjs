// A push service of our own: what the application sends it arrives encrypted, is opened with a browser's keys (RFC 8291),
// and handed to the browser's service worker as its own push service would.
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'

const url64 = (bytes) => Buffer.from(bytes).toString('base64url')
const expand = (key, salt, info, length) => Buffer.from(hkdfSync('sha256', key, salt, info, length))

export async function pushService() {
  const browser = createECDH('prime256v1')
  browser.generateKeys()
  const auth = randomBytes(16)
  const got = []
  const server = createServer((call, answer) => {
    const parts = []
    call.on('data', (part) => parts.push(part)).on('end', () => {
      got.push({ headers: call.headers, told: JSON.parse(open(browser, auth, Buffer.concat(parts))) })
      answer.writeHead(201).end()
    })
  })
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const subscription = { endpoint: `http://127.0.0.1:${server.address().port}/push/${url64(randomBytes(12))}`, keys: { p256dh: url64(browser.getPublicKey()), auth: url64(auth) } }
  return { got, subscription, end: () => server.close() }
}

/** aes128gcm (RFC 8188) of one record: salt, its size, the sender's key, and what is sealed, which ends in a 2 and padding. */
function open(browser, auth, body) {
  const salt = body.subarray(0, 16)
  const sender = body.subarray(21, 21 + body[20])
  const sealed = body.subarray(21 + body[20])
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), sender])
  const secret = expand(browser.computeSecret(sender), auth, info, 32)
  const opening = createDecipheriv('aes-128-gcm', expand(secret, salt, 'Content-Encoding: aes128gcm\0', 16), expand(secret, salt, 'Content-Encoding: nonce\0', 12))
  opening.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()])
  return plain.subarray(0, plain.lastIndexOf(2)).toString()
}

/** The browser subscribes there, whatever its maker's push service does; the rest of it is its own. */
export const subscribesThere = (context, subscription) => context.addInitScript((given) => {
  let held = null
  const made = { ...given, options: { applicationServerKey: null }, toJSON: () => given, unsubscribe: async () => { held = null; return true } }
  const kept = () => { try { return localStorage.getItem('test.push') } catch { return null } }
  if (kept()) held = made
  PushManager.prototype.getSubscription = async () => held
  PushManager.prototype.subscribe = async (options) => {
    made.options = { applicationServerKey: options.applicationServerKey.buffer }
    held = made
    localStorage.setItem('test.push', 'on')
    return held
  }
}, subscription)

/** What came there goes on to the browser's service worker, of which there is one. */
export async function deliver(page, base, told) {
  const tools = await page.context().newCDPSession(page)
  const registered = new Promise((resolve) => {
    tools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => registrations[0] && resolve(registrations[0].registrationId))
  })
  await tools.send('ServiceWorker.enable')
  await tools.send('ServiceWorker.deliverPushMessage', { origin: new URL(base).origin, registrationId: await registered, data: JSON.stringify(told) })
}
