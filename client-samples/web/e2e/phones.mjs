// What is done to a phone before it opens a page: receipts put on it or taken from it, calls that fail.

const tooLong = (message) => ({ violations: [{ field: 'title', code: 'too_long', message }] })
const PROBLEMS = {
  'zh-CN': {
    422: { type: '/docs/problems#rule-broken', title: '有几处需要修改', detail: '请按提示修改后再提交。', ...tooLong('题目太长，最多 60 个字') },
    429: { type: '/docs/problems#too-many-requests', title: '现在人太多', detail: '请稍后再试，内容没有丢。' },
    500: { type: '/docs/problems#fault', title: '系统出了点问题', detail: '已经记下来了，请稍后再试。' },
    503: { type: '/docs/problems#unavailable', title: '系统正忙', detail: '请稍后再试。' },
  },
  en: {
    422: { type: '/docs/problems#rule-broken', title: 'Please correct a few things', detail: 'Then send it again.', ...tooLong('At most 60 characters') },
    429: { type: '/docs/problems#too-many-requests', title: 'Too many people right now', detail: 'Please try again later; nothing is lost.' },
    500: { type: '/docs/problems#fault', title: 'Something went wrong here', detail: 'It is noted. Please try again later.' },
    503: { type: '/docs/problems#unavailable', title: 'Busy right now', detail: 'Please try again later.' },
  },
}

/** An answer of the server's that stands for trouble, in the language that was asked for. */
export const trouble = (status, request) => ({
  status, contentType: 'application/problem+json', headers: status === 422 ? {} : { 'Retry-After': '60' },
  body: JSON.stringify({ status, ...PROBLEMS[request.headers()['accept-language'] ?? 'zh-CN'][status] }),
})

/** Calls to these addresses get no answer, or that of trouble, until this phone goes on to the next screen. */
export const fails = (glob, status) => (page) => page.route(glob, (route) => {
  const ours = glob.endsWith('/requests') ? route.request().method() === 'POST' : true
  if (!ours) return route.continue()
  return status ? route.fulfill(trouble(status, route.request())) : route.abort('internetdisconnected')
})

const changeReceipts = (page, list) => page.evaluate((kept) => new Promise((resolve) => {
  const opening = indexedDB.open('mashang')
  opening.onsuccess = () => {
    const change = opening.result.transaction(['receipts', 'outbox'], 'readwrite')
    const store = change.objectStore('receipts')
    store.clear()
    change.objectStore('outbox').clear()
    kept.forEach((one) => store.put(one))
    change.oncomplete = () => { opening.result.close(); resolve() }
  }
}), list)

/** The store exists once a page of ours has looked into it, which it does when somebody does something on it. */
async function onAnyPage(page, base) {
  if (!page.url().startsWith(`${base}/find`)) await page.goto(`${base}/find`)
  await page.waitForSelector('main h1')
  await page.keyboard.press('Shift')
  await page.waitForFunction(async () => (await indexedDB.databases()).some((one) => one.name === 'mashang'))
}

/** This phone holds the receipts of these requests and of no others, and nothing waits on it. */
export const keep = (...all) => async (page, base) => {
  await onAnyPage(page, base)
  await changeReceipts(page, all)
}
export const forget = keep()
