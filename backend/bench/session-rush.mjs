// A session's rush: 300 members submit 600 proposals in 10 minutes while 20 examiners take them up and file them, among 100,000
// of past sessions; and searches among those. Writes session-rush.md.
//   MINUTES=10 PAST=100000 node session-rush.mjs      ends with 1 where a call fails, a p99 is too high or a number is missing
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { machine } from './lib/machine.mjs';
import { holds, rush } from './lib/rushing.mjs';
import { MOST_MS, search, searches, shown } from './lib/searching.mjs';
import { gathered } from './lib/sessions.mjs';
import { checked, table } from './lib/table.mjs';

const MEMBERS = Number(process.env.MEMBERS ?? 300);
const EXAMINERS = 20;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const minutes = Number(process.env.MINUTES ?? 10);
const past = Number(process.env.PAST ?? 100_000);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'session-rush.md');
const data = path.join(ROOT, '.data/session-rush');
const [load] = os.loadavg();
const began = Date.now();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const sql = await app.database();
  const api = new Api(app.base);
  const scene = await gathered({ api, sql, members: MEMBERS, examiners: EXAMINERS, past, password: PASSWORD, say });
  const small = await sql.value(`SELECT id FROM committee WHERE id <> '${scene.committee}' ORDER BY id DESC LIMIT 1`);
  const where = { old: scene.past[10], now: scene.past.at(-1), committee: scene.committee, small };
  const found = await search(api, searches(scene.who, where), say);
  const facts = await rush({ ...scene, api, sql, minutes, from: past });
  const version = await sql.value('SHOW server_version');
  await sql.end();
  facts.push(checked('searches that failed', found.failed, 0));
  writeFileSync(out, [
    `## A session's rush\n\n\`make session-rush\`: ${MEMBERS} members submit ${2 * MEMBERS} proposals in ${minutes} minutes, each saved three times while it is typed, while`
      + `\n${EXAMINERS} examiners take up, compare and file them, among ${past.toLocaleString('en')} of past sessions, three of five of the same committee.`
      + `\nRequired: no error, every p99 within 300 ms, numbers unique and without a gap in filing order.\n`,
    table(facts, ['', 'seen', '']),
    `## Searching proposals\n\nAmong the same ${past.toLocaleString('en')}, of about 330 characters each, before the rush, one search after another, 200 of each kind. Required: a p99 of ${MOST_MS} ms at most.\n`,
    shown(found.lines),
    table(machine(version, null, load).filter(([it]) => it !== 'pgbench'), ['machine', '']),
  ].join('\n'));
  say(`written: ${out}`);
  return holds(facts) && found.lines.every((it) => it.p99 <= MOST_MS) ? 0 : 1;
}

await toTheEnd(main, () => ended(app, 'SIGKILL'));
