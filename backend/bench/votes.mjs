// Votes in a large discussion, on many statements and all on one, its results page meanwhile, and bookings of reception days;
// writes votes.md.
//   SECONDS=10 node votes.mjs      ends with 1 where the p99 of votes passes 50 ms or a results page 300 ms
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { bookings } from './lib/bookings.mjs';
import { STATEMENTS, VOTES, fill, votes } from './lib/discussion.mjs';
import { machine } from './lib/machine.mjs';
import { median } from './lib/measure.mjs';
import { openLoop } from './lib/open-loop.mjs';
import { callsFile } from './lib/operations.mjs';
import { findPgbench } from './lib/pgbench.mjs';
import { table } from './lib/table.mjs';
import { wrk } from './lib/wrk.mjs';

const CONNECTIONS = 16;
const ROUNDS = 3;
const SHARE = 0.7;
/** A second on one statement: a hall full of people, and more than that. */
const MOST_ON_ONE = 1000;
/** More than are ever answered, so that no phone books twice. */
const MOST_A_SECOND = 4000;
const MOST_MS = 50;
const MOST_RESULTS_MS = 300;
/** Longer than results are fresh. */
const LOOK_MS = 5200;
/** Longer than they are kept at all. */
const FORGOTTEN_MS = 10_500;
const LOOKS = 6;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const seconds = Number(process.env.SECONDS ?? 10);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'votes.md');
const data = path.join(ROOT, '.data/votes');
const [load] = os.loadavg();
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
const ms = (it) => `${it.toFixed(1)} ms`;

/** @param calls gives that many, or as many as there are, none of which was sent before where that would change the answer */
async function measured(name, calls, mostRate) {
  const file = () => callsFile(data, name, calls(MOST_A_SECOND * seconds));
  await wrk({ base: app.base, calls: file(), connections: CONNECTIONS, seconds });
  const most = await wrk({ base: app.base, calls: file(), connections: CONNECTIONS, seconds });
  const rate = Math.min(mostRate, most.rps * SHARE);
  const fixed = [];
  for (let i = 0; i < ROUNDS; i++) {
    const sent = calls(Math.ceil(rate * (seconds + 2)));
    fixed.push(await openLoop({ base: app.base, calls: sent, connections: CONNECTIONS, seconds, rate }));
  }
  return { rps: most.rps, rate, p50: median(fixed.map((it) => it.p50)), p99: median(fixed.map((it) => it.p99)),
    failed: most.refused + fixed.reduce((sum, it) => sum + it.failed, 0) };
}

/** How long the page takes while others vote at a third of the most: counted from nothing, the first time too, and kept for a while. */
async function results(id, statements, rate) {
  const looks = [...Array(LOOKS).fill(FORGOTTEN_MS), ...Array(LOOKS).fill(LOOK_MS)];
  const background = openLoop({ base: app.base, calls: votes.many(statements), connections: CONNECTIONS,
    seconds: looks.reduce((sum, it) => sum + it, 0) / 1000, rate: rate / 3 });
  const took = [];
  for (const wait of looks) {
    await sleep(wait);
    const began = performance.now();
    const answer = await fetch(`${app.base}/api/v1/public/discussions/${id}/results`);
    await answer.arrayBuffer();
    if (answer.ok) took.push(performance.now() - began);
  }
  await background;
  const of = (times) => ({ median: median(times), worst: Math.max(...times) });
  return { anew: of(took.slice(0, LOOKS)), kept: of(took.slice(LOOKS)), answered: took.length };
}

/** What was added up as votes came must be what the votes are. */
const WRONG = `SELECT count(*) FROM (
  SELECT statement_id, sum(agrees) a, sum(disagrees) d, sum(passes) p FROM statement_tally GROUP BY 1) t
  FULL JOIN (SELECT statement_id, count(*) FILTER (WHERE choice = 'agree') a, count(*) FILTER (WHERE choice = 'disagree') d,
    count(*) FILTER (WHERE choice = 'pass') p FROM statement_vote GROUP BY 1) v USING (statement_id)
  WHERE (t.a, t.d, t.p) IS DISTINCT FROM (v.a, v.d, v.p)`;

const line = (name, it) => [name, Math.round(it.rps).toLocaleString('en'), Math.round(it.rate).toLocaleString('en'), ms(it.p50), ms(it.p99), String(it.failed)];

const UNTRUE = `SELECT count(*) FROM reception_day d WHERE d.capacity > 1000 AND d.taken <>
  (SELECT count(*) FROM appointment a WHERE a.day_id = d.id AND a.state NOT IN ('cancelled', 'no_show'))`;

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const database = await app.database();
  const { id, statements } = await fill(database);
  const many = await measured('many', () => votes.many(statements), Infinity);
  const one = await measured('one', () => votes.one(statements), MOST_ON_ONE);
  const page = await results(id, statements, many.rps);
  const wrong = await database.value(WRONG);
  const wishes = await bookings(new Api(app.base), database, PASSWORD);
  const days = await measured('days', wishes.many, Infinity);
  const day = await measured('day', wishes.one, Infinity);
  const untrue = await database.value(UNTRUE);
  const version = await database.value('SHOW server_version');
  await database.end();
  const all = [many, one, days, day];
  const passed = Math.max(many.p99, one.p99) <= MOST_MS && Math.max(page.kept.worst, page.anew.worst) <= MOST_RESULTS_MS
    && all.every((it) => it.failed === 0) && wrong === '0' && untrue === '0' && page.answered === 2 * LOOKS;
  const rows = [line('votes on many statements', many), line('votes, all on one', one), line('bookings of ten days', days), line('bookings, all of one day', day)];
  writeFileSync(out, [
    `## Booking and voting\n\n\`make bench-votes\`: ${STATEMENTS.toLocaleString('en')} statements, ${VOTES.toLocaleString('en')} votes at the start, ${CONNECTIONS} connections.`
      + `\nThe times are at ${SHARE * 100} % of the most calls a second, on one statement at ${MOST_ON_ONE} at most; the median of ${ROUNDS} windows of ${seconds} s.`
      + ` Required: a p99 of votes of ${MOST_MS} ms at most, and results pages within ${MOST_RESULTS_MS} ms.\n`,
    table(rows, ['', 'calls/s at most', 'sent/s for the times', 'p50', 'p99', 'failed']),
    `The results page while others vote, ${LOOKS} looks each: looked at every ${LOOK_MS / 1000} s median ${ms(page.kept.median)}, worst ${ms(page.kept.worst)}; `
      + `counted from nothing, as nobody had looked for ${FORGOTTEN_MS / 1000} s, median ${ms(page.anew.median)}, worst ${ms(page.anew.worst)}.`
      + ` Statements whose tally was not what their votes are: ${wrong}; days whose taken seats were not their bookings: ${untrue}.\n`,
    table(machine(version, findPgbench(), load), ['machine', '']),
  ].join('\n'));
  return passed ? 0 : 1;
}

await toTheEnd(main, () => ended(app));
