// End to end in a real browser against BASE (a backend that serves the client) or, without it, against dist/ served
// here with the API of MASHANG_API passed through. `npm run e2e -- journey` runs the scenarios whose names begin so; several by commas.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { serve } from '../scripts/serve.mjs'
import { launch } from './browser.mjs'
import * as accountPages from './accountPages.mjs'
import * as accounts from './accounts.mjs'
import * as administration from './administration.mjs'
import * as integration from './integration.mjs'
import * as integrationPages from './integrationPages.mjs'
import * as bookings from './bookings.mjs'
import * as bringing from './bringing.mjs'
import * as byPhone from './byPhone.mjs'
import * as choices from './choices.mjs'
import * as consultation from './consultation.mjs'
import * as consultationDesk from './consultationDesk.mjs'
import * as consultationPages from './consultationPages.mjs'
import * as deskPages from './deskPages.mjs'
import * as deskWork from './deskWork.mjs'
import * as discussion from './discussion.mjs'
import * as discussionDesk from './discussionDesk.mjs'
import * as discussionPages from './discussionPages.mjs'
import * as elsewhere from './elsewhere.mjs'
import * as forms from './forms.mjs'
import * as journey from './journey.mjs'
import * as keeping from './keeping.mjs'
import * as ledger from './ledger.mjs'
import * as ledgerPages from './ledgerPages.mjs'
import * as offline from './offline.mjs'
import * as opinionPages from './opinionPages.mjs'
import * as opinionReport from './opinionReport.mjs'
import * as organisation from './organisation.mjs'
import * as organisationPages from './organisationPages.mjs'
import * as otherEnds from './otherEnds.mjs'
import * as oidc from './oidc.mjs'
import * as pages from './pages.mjs'
import * as promise from './promise.mjs'
import * as proposal from './proposal.mjs'
import * as proposalDesk from './proposalDesk.mjs'
import * as proposalPages from './proposalPages.mjs'
import * as reception from './reception.mjs'
import * as receptionPages from './receptionPages.mjs'
import * as receptionDesk from './receptionDesk.mjs'
import * as rotaPages from './rotaPages.mjs'
import * as rotaRules from './rotaRules.mjs'
import * as readyWords from './readyWords.mjs'
import * as recusal from './recusal.mjs'
import * as passkeys from './passkeys.mjs'
import * as passing from './passing.mjs'
import * as privacyDesk from './privacyDesk.mjs'
import * as privacyPages from './privacyPages.mjs'
import * as proof from './proof.mjs'
import * as publicPapers from './publicPapers.mjs'
import * as reminding from './reminding.mjs'
import * as rights from './rights.mjs'
import * as scripts from './scripts.mjs'
import * as signingIn from './signingIn.mjs'
import * as telling from './telling.mjs'
import * as theLine from './theLine.mjs'
import * as trouble from './trouble.mjs'
import * as units from './units.mjs'
import * as unitsPages from './unitsPages.mjs'
import * as words from './words.mjs'
import * as workbench from './workbench.mjs'
import * as workbenchPages from './workbenchPages.mjs'
import * as workbenchUse from './workbenchUse.mjs'

const FILES = {
  pages,
  workbenchPages,
  accountPages,
  scripts,
  journey,
  choices,
  forms,
  offline,
  trouble,
  theLine,
  words,
  publicPapers,
  byPhone,
  telling,
  rights,
  reception,
  bookings,
  bringing,
  privacyDesk,
  workbench,
  workbenchUse,
  recusal,
  administration,
  integration,
  integrationPages,
  passkeys,
  signingIn,
  // needs a node on the same database that asks for a second step
  ...(process.env.GUARDED && { accounts }),
  // needs that node to know an identity provider
  ...(process.env.PROVIDER && { oidc }),
  deskPages,
  deskWork,
  readyWords,
  units,
  passing,
  reminding,
  unitsPages,
  receptionPages,
  organisation,
  organisationPages,
  keeping,
  ledger,
  ledgerPages,
  receptionDesk,
  rotaPages,
  rotaRules,
  consultation,
  consultationDesk,
  consultationPages,
  proposal,
  proposalDesk,
  otherEnds,
  promise,
  proposalPages,
  opinionReport,
  opinionPages,
  privacyPages,
  discussion,
  discussionDesk,
  discussionPages,
  // needs a backend that lets that one other origin in
  ...(process.env.ELSEWHERE && { elsewhere }),
  // needs one whose limits are low
  ...(process.env.STRICT && { proof }),
}
/** As many phones at once as the smallest machine has cores. */
const LANES = Number(process.env.LANES ?? 2)

const shots = fileURLToPath(new URL('../screenshots/', import.meta.url))
mkdirSync(shots, { recursive: true })
const server = process.env.BASE ? null : await serve(Number(process.env.PORT ?? 4194), process.env.MASHANG_API ?? 'http://localhost:8080')
const base = process.env.BASE ?? `http://localhost:${server.address().port}`
const wanted = process.argv[2] ?? ''

const scenarios = Object.entries(FILES).flatMap(([file, scenes]) =>
  Object.entries(scenes).map(([name, scene]) => [`${file}.${name}`, scene])).filter(([name]) => wanted.split(',').some((one) => name.startsWith(one)))

let passed = 0
let failed = 0
const begunAll = Date.now()
const browser = await launch()

async function play(name, scene) {
  const begun = Date.now()
  const seconds = () => ((Date.now() - begun) / 1000).toFixed(1)
  try {
    await scene({ browser, base, shots })
    passed += 1
    console.log(`ok   ${name} ${seconds()} s`)
  } catch (error) {
    failed += 1
    console.log(`FAIL ${name} ${seconds()} s\n${error.stack}`)
  }
}

await Promise.all(Array.from({ length: LANES }, async () => {
  for (let next = scenarios.shift(); next; next = scenarios.shift()) await play(...next)
}))
await browser.close()
server?.close()
console.log(`${passed} passed, ${failed} failed, ${((Date.now() - begunAll) / 1000).toFixed(0)} s`)
process.exit(failed || !passed ? 1 : 0)
