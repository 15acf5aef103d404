import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const SCOPE = 'https://here.example/'
const code = readFileSync(join(import.meta.dirname, '../public/push.js'), 'utf8')

interface Window { url: string; focus: () => unknown; navigate: (to: string) => Promise<Window> }
let windows: Window[]
let opened: string[]
let shown: [string, { body: string; tag: string; data: { url: string } }][]
let worker: { onpush: (event: unknown) => void; onnotificationclick: (event: unknown) => void }

const windowAt = (url: string): Window => {
  const one = { url, focus: vi.fn(() => 'focused'), navigate: vi.fn(async (to: string) => { one.url = to; return one }) }
  return one
}

beforeEach(() => {
  windows = []
  opened = []
  shown = []
  worker = {
    location: { host: 'here.example' },
    registration: { scope: SCOPE, showNotification: async (...all: never) => void shown.push(all) },
    clients: { matchAll: async () => windows, openWindow: async (url: string) => void opened.push(url) },
  } as never
  new Function('self', code)(worker)
})

async function push(text: string | null) {
  let done: unknown
  const data = text === null ? null : { json: () => JSON.parse(text) }
  worker.onpush({ data, waitUntil: (what: unknown) => { done = what } })
  await done
}

async function tapOn(url: unknown) {
  let done: unknown
  const close = vi.fn()
  worker.onnotificationclick({ notification: { close, data: { url } }, waitUntil: (what: unknown) => { done = what } })
  await done
  expect(close).toHaveBeenCalled()
}

describe('the service worker, told something', () => {
  it('shows it in the server’s words, the newest of a request in the place of the last', async () => {
    await push(JSON.stringify({ title: 'T', body: 'B', tag: 'LZ-1', url: `${SCOPE}t/LZ-1` }))
    expect(shown).toEqual([['T', { body: 'B', tag: 'LZ-1', data: { url: `${SCOPE}t/LZ-1` } }]])
  })

  it.each([null, 'nonsense', 'null', '{"title":3}'])('shows something whatever came: %s', async (text) => {
    await push(text)
    expect(shown[0]![0]).toBe('here.example')
  })
})

describe('a tap on it', () => {
  it('opens the page', async () => {
    await tapOn(`${SCOPE}t/LZ-1`)
    expect(opened).toEqual([`${SCOPE}t/LZ-1`])
  })

  it('goes to where it is open already', async () => {
    windows = [windowAt(`${SCOPE}mine`), windowAt(`${SCOPE}t/LZ-1`)]
    await tapOn(`${SCOPE}t/LZ-1`)
    expect(windows[1]!.focus).toHaveBeenCalled()
    expect(opened).toEqual([])
  })

  it('leaves a page alone where a resident may be writing', async () => {
    windows = [windowAt(`${SCOPE}at/door/write`)]
    await tapOn(`${SCOPE}t/LZ-1`)
    expect(windows[0]!.navigate).not.toHaveBeenCalled()
    expect(opened).toEqual([`${SCOPE}t/LZ-1`])
  })

  it('takes staff to the window that knows who is signed in', async () => {
    windows = [windowAt(`${SCOPE}desk/sign-in`), windowAt(`${SCOPE}desk?state=submitted`)]
    await tapOn(`${SCOPE}desk/requests/1`)
    expect(windows.map((one) => one.url)).toEqual([`${SCOPE}desk/sign-in`, `${SCOPE}desk/requests/1`])
    expect(opened).toEqual([])
  })

  it.each(['https://elsewhere.example/t/1', 'javascript:alert(1)', undefined, ''])('leads nowhere else: %s', async (url) => {
    await tapOn(url)
    expect(opened).toEqual([SCOPE])
  })
})
