// Votes in a large discussion, on many statements and all on one, and its results page meanwhile; writes votes.md.
//   SECONDS=10 node votes.mjs      ends with 1 where a vote's p99 passes 50 ms or the median results page 300 ms
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { App, ROOT, freePort, freshFolder, stopDatabase } from './lib/app.mjs';
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
const MOST_VOTE_MS = 50;
const MOST_RESULTS_MS = 300;
/** Longer than results are kept, so that each look counts them anew. */
const LOOK_MS = 5200;
const LOOKS = 6;
const seconds = Number(process.env.SECONDS ?? 10);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'votes.md');
const data = path.join(ROOT, '.data/votes');
const [load] = os.loadavg();
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
const ms = (it) => `${it.toFixed(1)} ms`;

async function voting(name, statements, mostRate) {
  const calls = votes[name](statements);
  const file = callsFile(data, name, calls);
  await wrk({ base: app.base, calls: file, connections: CONNECTIONS, seconds });
  const most = await wrk({ base: app.base, calls: file, connections: CONNECTIONS, seconds });
  const rate = Math.min(mostRate, most.rps * SHARE);
  const fixed = [];
  for (let i = 0; i < ROUNDS; i++) {
    fixed.push(await openLoop({ base: app.base, calls, connections: CONNECTIONS, seconds, rate }));
  }
  return { rps: most.rps, rate, p50: median(fixed.map((it) => it.p50)), p99: median(fixed.map((it) => it.p99)),
    failed: most.refused + fixed.reduce((sum, it) => sum + it.failed, 0) };
}

/** How long a page takes that has to be counted, while others vote at a third of the most. */
async function results(id, statements, rate) {
  const background = openLoop({ base: app.base, calls: votes.many(statements), connections: CONNECTIONS,
    seconds: LOOKS * LOOK_MS / 1000, rate: rate / 3 });
  const took = [];
  for (let i = 0; i < LOOKS; i++) {
    await sleep(LOOK_MS);
    const began = performance.now();
    const answer = await fetch(`${app.base}/api/v1/public/discussions/${id}/results`);
    await answer.arrayBuffer();
    if (answer.ok) took.push(performance.now() - began);
  }
  await background;
  return { median: median(took), worst: Math.max(...took), answered: took.length };
}

/** What was added up as votes came must be what the votes are. */
const WRONG = `SELECT count(*) FROM (
  SELECT statement_id, sum(agrees) a, sum(disagrees) d, sum(passes) p FROM statement_tally GROUP BY 1) t
  FULL JOIN (SELECT statement_id, count(*) FILTER (WHERE choice = 'agree') a, count(*) FILTER (WHERE choice = 'disagree') d,
    count(*) FILTER (WHERE choice = 'pass') p FROM statement_vote GROUP BY 1) v USING (statement_id)
  WHERE (t.a, t.d, t.p) IS DISTINCT FROM (v.a, v.d, v.p)`;

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const database = await app.database();
  const { id, statements } = await fill(database);
  const many = await voting('many', statements, Infinity);
  const one = await voting('one', statements, MOST_ON_ONE);
  const page = await results(id, statements, many.rps);
  const wrong = await database.value(WRONG);
  const version = await database.value('SHOW server_version');
  await database.end();
  const passed = Math.max(many.p99, one.p99) <= MOST_VOTE_MS && page.median <= MOST_RESULTS_MS && many.failed + one.failed === 0
    && wrong === '0' && page.answered === LOOKS;
  const rows = [['on many statements', many], ['all on one', one]]
    .map(([name, it]) => [name, Math.round(it.rps).toLocaleString('en'), Math.round(it.rate).toLocaleString('en'), ms(it.p50), ms(it.p99), String(it.failed)]);
  writeFileSync(out, [
    `## Votes\n\n\`node backend/bench/votes.mjs\`: ${STATEMENTS.toLocaleString('en')} statements, ${VOTES.toLocaleString('en')} votes at the start, ${CONNECTIONS} connections.`
      + `\nThe times are at ${SHARE * 100} % of the most calls a second, on one statement at ${MOST_ON_ONE} at most; the median of ${ROUNDS} windows of ${seconds} s.\n`,
    table(rows, ['', 'votes/s at most', 'sent/s for the times', 'p50', 'p99', 'failed']),
    `The results page, counted anew while others vote: median ${ms(page.median)}, worst of ${page.answered} ${ms(page.worst)}. `
      + `Statements whose tally was not what their votes are: ${wrong}.\n`,
    table(machine(version, findPgbench(), load), ['machine', '']),
  ].join('\n'));
  return passed ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
} finally {
  await app.stop();
  await stopDatabase(data);
}
