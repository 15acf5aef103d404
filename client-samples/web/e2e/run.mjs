// End to end in a real browser against BASE (a backend that serves the client) or, without it, against dist/ served
// here with the API of MASHANG_API passed through. `npm run e2e -- journey` runs the scenarios whose name begins so.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '../scripts/serve.mjs'
import { launch } from './browser.mjs'
import * as journey from './journey.mjs'
import * as offline from './offline.mjs'
import * as pages from './pages.mjs'
import * as trouble from './trouble.mjs'
import * as workbench from './workbench.mjs'
import * as workbenchPages from './workbenchPages.mjs'
import * as workbenchUse from './workbenchUse.mjs'

const shots = fileURLToPath(new URL('../screenshots/', import.meta.url))
mkdirSync(shots, { recursive: true })
const server = process.env.BASE ? null : await serve(Number(process.env.PORT ?? 4194), process.env.MASHANG_API ?? 'http://localhost:8080')
const base = process.env.BASE ?? `http://localhost:${server.address().port}`
const wanted = process.argv[2] ?? ''

const scenarios = Object.entries({ journey, offline, trouble, workbench, workbenchUse, pages, workbenchPages }).flatMap(([file, scenes]) =>
  Object.entries(scenes).map(([name, scene]) => [`${file}.${name}`, scene])).filter(([name]) => name.startsWith(wanted))

let passed = 0
let failed = 0
const browser = await launch()
for (const [name, scene] of scenarios) {
  const begun = Date.now()
  try {
    await scene({ browser, base, shots })
    passed += 1
    console.log(`ok   ${name} ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  } catch (error) {
    failed += 1
    console.log(`FAIL ${name}\n${error.stack}`)
  }
}
await browser.close()
server?.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
