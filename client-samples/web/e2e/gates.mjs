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
const guardedPort = await freePort()
const providerPort = await freePort()
const base = `http://localhost:${port}`
const app = new App({
  data, port, log: path.join(data, 'app.log'),
  // the push service of the scenes is on this machine
  // and a reception day of today can be made and announced
  env: { MASHANG_BASE_URL: base, MASHANG_PUSH_ALLOW_LOOPBACK: 'true', MASHANG_RECEPTION_LEAD_DAYS: '0', MASHANG_CORS_ENABLED: 'true', MASHANG_CORS_ORIGINS: `http://127.0.0.1:${elsewhere}` },
})
/** One that asks for a proof after the first of anything. */
const strictPort = await freePort()
// by number: who calls is counted by address, and a name may lead to either of two
const strictBase = `http://127.0.0.1:${strictPort}`
const onlyOne = ['SUBMIT_DEVICE', 'ATTACHMENT_ADDRESS', 'SUPPORT_ADDRESS'].flatMap((limit) =>
  [[`MASHANG_RATES_${limit}_PERMITS`, '1'], [`MASHANG_RATES_${limit}_PERIOD`, '1h']])
const strict = new App({
  data: path.join(ROOT, '.data/gates-strict'), port: strictPort, log: path.join(data, 'strict.log'),
  env: { MASHANG_BASE_URL: strictBase, ...Object.fromEntries(onlyOne) },
})
const isStrict = wanted.split(',').some((one) => 'proof'.startsWith(one.split('.')[0]))
/** A second node on the same database, which asks for a second step as production does. */
const GUARDED = `http://localhost:${guardedPort}`
const PROVIDER = `http://localhost:${providerPort}`
const isGuarded = wanted.split(',').some((one) => ['accounts', 'oidc'].some((name) => name.startsWith(one.split('.')[0])))
let provider
let guarded
let running

/** A certified OpenID Connect provider, whose one client is that second node. */
function startProvider() {
  provider = spawn(process.execPath, [path.join(ROOT, 'backend/src/test/oidc/provider.mjs'), String(providerPort), `${GUARDED}/desk/sign-in/oidc`], { stdio: ['ignore', 'pipe', 'ignore'] })
  return new Promise((resolve, reject) => {
    provider.stdout.once('data', resolve)
    provider.once('exit', (code) => reject(new Error(`the identity provider ended (${code})`)))
  })
}

function startGuarded() {
  const url = `jdbc:postgresql://127.0.0.1:${app.databasePort()}/postgres?user=postgres`
  const own = path.join(data, 'guarded')
  guarded = new App({
    data: own, port: guardedPort, log: path.join(own, 'app.log'),
    env: { MASHANG_BASE_URL: GUARDED, MASHANG_SECOND_FACTOR: 'required', QUARKUS_DATASOURCE_JDBC_URL: url,
      MASHANG_PUSH_ALLOW_LOOPBACK: 'true', MASHANG_OIDC_ISSUER: PROVIDER, MASHANG_OIDC_CLIENT_ID: 'mashangjian', MASHANG_OIDC_CLIENT_SECRET: 'of-the-tests-alone', MASHANG_OIDC_NAME: '统一身份认证',
    },
  })
  return guarded.start().ready()
}

function program(...words) {
  const env = { ...process.env, BASE: base, ELSEWHERE: String(elsewhere), REPORTS: data, ...(isStrict && { STRICT: strictBase }), ...(isGuarded && { GUARDED, PROVIDER }) }
  running = spawn(process.execPath, words, { cwd: WEB, stdio: 'inherit', env })
  return new Promise((resolve) => { running.once('exit', (code) => resolve(code ?? 1)) })
}

async function stop() {
  running?.kill('SIGTERM')
  await guarded?.stop()
  provider?.kill()
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
  if (wanted !== 'lighthouse') {
    if (isGuarded) {
      await startProvider()
      await startGuarded()
    }
    codes.push(await program('e2e/run.mjs', wanted))
    await guarded?.stop()
  }
  if (wanted === 'lighthouse' || !wanted) codes.push(await program('lighthouse/measure.mjs'))
  process.exitCode = codes.some(Boolean) ? 1 : 0
} catch (fault) {
  console.error(fault)
  process.exitCode = 1
} finally {
  await stop()
}
