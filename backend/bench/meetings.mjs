// The plans of the lists of reception days, topics, consultations and discussions on many rows; writes PLANS-MEETINGS.md.
//   ROWS=1000000 node meetings.mjs      ends with 1 where a list scans a table that grows. BENCH_OUT=folder writes there instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { LARGE, fillMeetings, many } from './lib/meetings.mjs';
import { meetingLists } from './lib/meeting-lists.mjs';
import { plans } from './lib/plans.mjs';
import { Witness } from './lib/witness.mjs';

const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const rows = Number(process.env.ROWS ?? 1_000_000);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'PLANS-MEETINGS.md');
const data = path.join(ROOT, '.data/meetings');
const began = Date.now();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
let witness;

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const database = await app.database();
  await fillMeetings(database, rows, say);
  const api = new Api(app.base);
  const tokens = {};
  for (const who of ['clerk', 'member', 'office', 'unit']) tokens[who] = (await api.signIn(who, PASSWORD)).token;
  witness = await Witness.of(app, path.join(data, 'witness.log'));
  const lists = await meetingLists({ api: witness.api, database, tokens });
  const scanning = await plans({ witness, database, file: out, of: {
    title: 'Plans of meetings', rows: LARGE.slice(0, 8).map((table) => `${many(table, rows).toLocaleString('en')} ${table}`).join(', '), large: LARGE, jobs: {}, lists } });
  await database.end();
  say(scanning.length ? `scanned: ${scanning.join('; ')}` : `written: ${out}`);
  return scanning.length ? 1 : 0;
}

await toTheEnd(main, async () => {
  await witness?.stop();
  await ended(app);
});
