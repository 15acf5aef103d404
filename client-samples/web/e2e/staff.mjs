// Staff and member of the demo, by the API alone: what happens at the other end while the resident waits.
import { randomUUID } from 'node:crypto'

export const PASSWORD = process.env.MASHANG_DEMO_PASSWORD ?? 'mashang-demo-2026'

export async function call(base, method, path, body, headers = {}) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const told = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${told}`)
  return told ? JSON.parse(told) : null
}

const sessions = new Map()

/** One session of an account for the run, as its sign-ins are few a quarter of an hour; `anew` begins another, for scenes that end it. */
export async function sessionOf(base, username, anew = false) {
  const begin = () => call(base, 'POST', '/sessions', { username, password: PASSWORD })
  if (anew) return begin()
  const name = `${base} ${username}`
  if (!sessions.has(name)) sessions.set(name, begin())
  return sessions.get(name)
}

/** Somebody whose password is their own; later calls find their session by the name. */
export async function signInWith(base, username, password) {
  sessions.set(`${base} ${username}`, await call(base, 'POST', '/sessions', { username, password }))
  return username
}

export const bearer = (session) => ({ Authorization: `Bearer ${session.token}` })

/** By the API, as who signed in so: what the other end does while a page is looked at. */
export async function signIn(base, username) {
  const session = await sessionOf(base, username)
  return {
    account: session.account,
    get: (path) => call(base, 'GET', path, undefined, bearer(session)),
    post: (path, body) => call(base, 'POST', path, body, bearer(session)),
  }
}

/** Takes a submitted request to its answer. */
export async function answerIt(base, id, words) {
  const [clerk, member] = await Promise.all([signIn(base, 'clerk'), signIn(base, 'member')])
  await clerk.post(`/requests/${id}/acceptance`, {})
  await clerk.post(`/requests/${id}/assignment`, { memberId: member.account.memberId })
  await member.post(`/requests/${id}/start`, {})
  await member.post(`/requests/${id}/messages`, { content: '我下午到现场看一看。' })
  await member.post(`/requests/${id}/answer`, { content: words })
  return member
}
