// kill -9 of the application while it answers submissions, ROUNDS times; then every invariant is checked.
//   ROUNDS=20 CLIENTS=6 node kill-app.mjs      ends with 1 where anything is violated
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { jpeg } from './lib/picture.mjs';
import { table } from './lib/table.mjs';
import { Resident } from './faults/resident.mjs';
import { acknowledgedAreThere, audited, historiesAreLegal, nothingLeaks, onceOrNot, plainDump } from './faults/checks.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const CLIENTS = Number(process.env.CLIENTS ?? 6);
const MOST_READY_MS = 10_000;
const CLERK = ['clerk', process.env.DEMO_PASSWORD ?? 'mashang-demo-2026'];

const data = path.join(ROOT, '.data/faults');
const log = path.join(data, 'app.log');
const app = new App({ data, log, port: await freePort() });

/** A clerk who accepts what comes in, so that histories are longer than one line. */
async function clerk(until) {
  const api = new Api(app.base, 8000);
  let token;
  while (!until.aborted) {
    try {
      token ??= (await api.signIn(...CLERK)).token;
      const inbox = await api.get('/requests?state=submitted&limit=5', { Authorization: `Bearer ${token}` });
      for (const { id } of inbox.body.items) await api.post(`/requests/${id}/acceptance`, {}, { Authorization: `Bearer ${token}` });
    } catch {
      // the application is down: the next turn looks again
    }
    await sleep(300);
  }
}

async function kills() {
  const ready = [];
  for (let round = 1; round <= ROUNDS; round++) {
    await sleep(300 + 50 + Math.random() * 750);
    app.child.kill('SIGKILL');
    await app.exited;
    ready.push(await app.start().ready(60_000));
    process.stderr.write(`round ${round} of ${ROUNDS}: ready again after ${ready.at(-1)} ms\n`);
  }
  return ready;
}

/** What is served is what was built, byte for byte, and says the same in both forms. */
async function contractAsBuilt() {
  const [yaml, json] = await Promise.all(['', '?format=json'].map(async (form) => (await fetch(`${app.base}/openapi${form}`)).text()));
  const isSame = yaml === readFileSync(path.join(ROOT, 'backend/target/openapi/openapi.yaml'), 'utf8')
    && json === readFileSync(path.join(ROOT, 'backend/target/openapi/openapi.json'), 'utf8');
  return isSame ? [] : ['the contract that is served is not the one that was built'];
}

async function check(residents, ready) {
  const database = await app.database();
  const dump = await plainDump(database);
  const there = await acknowledgedAreThere(residents, database);
  const histories = await historiesAreLegal(database);
  const found = [
    ...there.found, ...onceOrNot(residents, there.rows, dump), ...histories.found, ...await audited(database),
    ...nothingLeaks(residents, dump, log), ...await contractAsBuilt(),
    ...ready.filter((ms) => ms > MOST_READY_MS).map((ms) => `ready only after ${ms} ms`),
  ];
  await database.end();
  const verdict = await app.command('verify');
  if (verdict.code !== 0) found.push(`I7 verify: ${verdict.output.trim()}`);
  const acknowledged = residents.flatMap((it) => [...it.acknowledged.values()]);
  if (acknowledged.length < ROUNDS) found.push(`only ${acknowledged.length} submissions were acknowledged`);
  console.log(table([
    ['rounds of kill -9', ROUNDS],
    ['ready again, slowest (≤ 10,000 ms)', Math.max(...ready)],
    ['submissions acknowledged', acknowledged.length],
    ['with photos', acknowledged.filter((it) => it.photos.length).length],
    ['with a planted contact', acknowledged.filter((it) => it.contact).length],
    ['calls repeated as their outcome was unknown', residents.reduce((sum, it) => sum + it.retries, 0)],
    ['refused', residents.reduce((sum, it) => sum + it.refused.size, 0)],
    ['histories checked', histories.count],
    ['bytes of the plain dump searched', dump.length],
    ['audit chain', verdict.output.trim().split('\n').at(-1)],
    ['violations', found.length],
  ]));
  found.slice(0, 40).forEach((it) => console.log(it));
  return found.length ? 1 : 0;
}

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const api = new Api(app.base);
  const consent = await api.consentVersion('guangwumen');
  const photo = jpeg(1200, 900, { seed: 7 });
  const residents = Array.from({ length: CLIENTS }, (_, i) => new Resident(app.base, i, consent, photo));
  const enough = new AbortController();
  const lives = [clerk(enough.signal), ...residents.map((it) => it.live(enough.signal))];
  const ready = await kills();
  enough.abort();
  await Promise.all(lives);
  return check(residents, ready);
}

await toTheEnd(main, () => ended(app));
