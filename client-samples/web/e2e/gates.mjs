// What the client must hold, against the real backend on its own database, ports and data folder, which end with this:
// everything end to end, then, alone, Lighthouse. `npm run gates -- pages` runs the scenarios whose name begins so.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { App, freePort, freshFolder, ROOT, stopDatabase } from '../../../backend/bench/lib/app.mjs'

const WEB = path.join(ROOT, 'client-samples/web')
const data = path.join(ROOT, '.data/gates')
const wanted = process.argv[2] ?? ''
const port = await freePort()
const elsewhere = await freePort()
const base = `http://localhost:${port}`
const app = new App({
  data, port, log: path.join(data, 'app.log'),
  env: { MASHANG_BASE_URL: base, MASHANG_CORS_ENABLED: 'true', MASHANG_CORS_ORIGINS: `http://127.0.0.1:${elsewhere}` },
})
/** One that asks for a proof after the first of anything. */
const strictPort = await freePort()
const strictBase = `http://localhost:${strictPort}`
const onlyOne = ['SUBMIT_DEVICE', 'ATTACHMENT_ADDRESS', 'SUPPORT_ADDRESS'].flatMap((limit) =>
  [[`MASHANG_RATES_${limit}_PERMITS`, '1'], [`MASHANG_RATES_${limit}_PERIOD`, '1h']])
const strict = new App({
  data: path.join(ROOT, '.data/gates-strict'), port: strictPort, log: path.join(data, 'strict.log'),
  env: { MASHANG_BASE_URL: strictBase, ...Object.fromEntries(onlyOne) },
})
const isStrict = wanted.split(',').some((one) => 'proof'.startsWith(one.split('.')[0]))
let running

function program(...words) {
  running = spawn(process.execPath, words, { cwd: WEB, stdio: 'inherit', env: { ...process.env, BASE: base, ELSEWHERE: String(elsewhere), REPORTS: data, ...(isStrict && { STRICT: strictBase }) } })
  return new Promise((resolve) => { running.once('exit', (code) => resolve(code ?? 1)) })
}

async function stop() {
  running?.kill('SIGTERM')
  for (const one of [app, strict]) {
    await one.stop()
    await stopDatabase(one.data)
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop().then(() => process.exit(1)))
try {
  await freshFolder(data)
  await app.start().ready()
  if (isStrict) {
    await freshFolder(strict.data)
    await strict.start().ready()
  }
  const codes = []
  if (wanted !== 'lighthouse') codes.push(await program('e2e/run.mjs', wanted))
  if (wanted === 'lighthouse' || !wanted) codes.push(await program('lighthouse/measure.mjs'))
  process.exitCode = codes.some(Boolean) ? 1 : 0
} catch (fault) {
  console.error(fault)
  process.exitCode = 1
} finally {
  await stop()
}
