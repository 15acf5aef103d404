// Lighthouse as a phone on slow 4G (its own simulation) meets the landing page of BASE: five runs, the median of each
// figure against its budget. Run alone: what else the machine does is measured along.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { launch } from 'chrome-launcher'
import lighthouse, { generateReport } from 'lighthouse'

const RUNS = 5
const PAGE = '/s/guangwumen'
const BUDGETS = {
  performance: [0.95, Infinity], accessibility: [1, Infinity], 'best-practices': [1, Infinity], 'cumulative-layout-shift': [0, 0.02],
}
const TOLD = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'interactive', 'speed-index', 'total-byte-weight']
const CHROMES = [process.env.CHROME_PATH, process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const base = process.env.BASE ?? 'http://localhost:8080'

function figuresOf({ categories, audits }) {
  const scores = Object.values(categories).map(({ id, score }) => [id, score])
  return Object.fromEntries([...scores, ...['cumulative-layout-shift', ...TOLD].map((id) => [id, audits[id].numericValue])])
}

async function once() {
  const chrome = await launch({ chromePath: CHROMES.find((path) => path && existsSync(path)), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'], logLevel: 'error' })
  try {
    const { lhr } = await lighthouse(base + PAGE, { port: chrome.port, logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    return lhr
  } finally {
    chrome.kill()
  }
}

const runs = []
for (let run = 0; run < RUNS; run += 1) runs.push(await once())
const all = runs.map(figuresOf)
const middle = (id) => all.map((figures) => figures[id]).sort((a, b) => a - b)[Math.floor(RUNS / 2)]
const shown = (id, figure) => (id in runs[0].categories ? Math.round(figure * 100) : figure < 1 ? figure.toFixed(3) : Math.round(figure))

let failed = 0
for (const id of Object.keys(all[0])) {
  const [least, most] = BUDGETS[id] ?? [0, Infinity]
  const good = middle(id) >= least && middle(id) <= most
  failed += good ? 0 : 1
  console.log(`${good ? 'ok  ' : 'FAIL'} ${id.padEnd(24)} median ${String(shown(id, middle(id))).padStart(7)}   of ${all.map((figures) => shown(id, figures[id])).join(' ')}`)
}
const middleRun = runs.find((_, at) => all[at].performance === middle('performance'))
for (const audit of Object.values(middleRun.audits)) {
  const counted = ['accessibility', 'best-practices'].some((id) => middleRun.categories[id].auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0))
  if (counted && audit.score !== null && audit.score < 1) console.log(`     ${audit.id}: ${audit.title}`)
}
if (process.env.REPORTS) {
  mkdirSync(process.env.REPORTS, { recursive: true })
  writeFileSync(`${process.env.REPORTS}/lighthouse.html`, generateReport(middleRun, 'html'))
  console.log(`     the median run: ${process.env.REPORTS}/lighthouse.html`)
}
process.exit(failed ? 1 : 0)
