// Reception days and tickets in every mode.
import { randomUUID } from 'node:crypto'
import { fails } from './phones.mjs'
import { calledOff, moved, publishedDay, taken, venueOf } from './receptions.mjs'
import { inEveryMode } from './views.mjs'

async function prepare(browser, base) {
  const [venue, open, full, off, changed] = [await venueOf(base), await publishedDay(base, 8), await publishedDay(base, 1), await publishedDay(base, 4), await publishedDay(base, 4)]
  const more = { name: '王女士', topic: '三单元的楼道灯坏了，想当面问问什么时候修。' }
  const [own, gone, later] = [await taken(base, open.id, more), await taken(base, off.id, more), await taken(base, changed.id, more)]
  await taken(base, full.id)
  await calledOff(base, off.id)
  return { venue, open, full, own, gone, later, changed }
}

const to = (path) => (page, base) => page.goto(base + path)
const ticket = (one) => to(`/a/${one.id}#${one.receipt}`)

const typed = (day) => async (page, base) => {
  await page.goto(`${base}/reception/${day.id}/book`)
  await page.waitForSelector('.agreed-to')
  await page.fill('#topic', '三单元的楼道灯坏了，想当面问问什么时候修。')
  await page.fill('#phone', '139 0931 0088')
}
const failed = (day, glob, status) => async (page, base) => {
  await typed(day)(page, base)
  await fails(glob, status)(page)
  await page.locator('.thumb .primary').tap()
}
/** Opened here before it was moved; the day is moved once, whichever mode comes first. */
let moving
const movedSince = ({ later, changed }) => async (page, base) => {
  const was = { ...later, dayId: randomUUID(), startsAt: changed.startsAt }
  moving ??= moved(base, changed.id)
  await moving
  await page.route(`**/appointments/${later.id}`, (route) => route.fulfill({ json: was }), { times: 1 })
  await ticket(later)(page, base)
  await page.waitForSelector('.ticket-code')
  await page.reload()
}

const viewsOf = (it) => ({
  reception: [null, to(`/reception?venue=${it.venue.id}`), '.day-line'],
  'reception-city': [null, to('/reception?division=62'), '.day-line'],
  'reception-day': [null, to(`/reception/${it.open.id}`), '.on-duty'],
  'reception-full': [null, to(`/reception/${it.full.id}`), '.day-line'],
  'reception-gone': [null, to(`/reception/${randomUUID()}`), '.page a'],
  'reception-book': [null, typed(it.open), '.agreed-to'],
  'reception-book-busy': [null, failed(it.open, '**/appointments', 429), '.note.wrong'],
  'reception-book-full': [null, to(`/reception/${it.full.id}/book`), '.day-line'],
  ticket: [null, ticket(it.own), '.ticket-code'],
  'ticket-cancel': [null, async (page, base) => { await ticket(it.own)(page, base); await page.locator('.page > p > .careful').tap() }, 'dialog[open]'],
  'ticket-moved': [null, movedSince(it), '.note.good'],
  'ticket-cancelled': [null, ticket(it.gone), '.note.wrong'],
  'ticket-find': [null, to('/a'), '#receipt'],
  'mine-tickets': [null, async (page, base) => { await ticket(it.own)(page, base); await page.waitForSelector('.ticket-code'); await page.goto(`${base}/mine`) }, '.mine a[href*="/a/"]'],
})

export const { inChinese, inChineseForTheElderly, inEnglish, inEnglishForTheElderly } = inEveryMode(prepare, viewsOf)
