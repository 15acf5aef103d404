// The book of 1,200 proposals with their replies: how long it takes and what memory it takes. Writes proposal-book.md.
//   node proposal-book.mjs      ends with 1 where it takes more than 60 s or memory grows with it
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PROPOSALS, fillBook, judged, writeBook } from './lib/book.mjs';
import { machine } from './lib/machine.mjs';
import { holds } from './lib/rushing.mjs';
import { PASSWORD, served } from './lib/served.mjs';
import { table } from './lib/table.mjs';

const LIMITS = { seconds: 60, rss: 450, growth: 60 };
const MOST_SECONDS = 240;
const ROUNDS = 2;
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'proposal-book.md');
const [load] = os.loadavg();

await served('proposal-book', async ({ app, api, sql }) => {
  const committee = await sql.value("SELECT g.committee_id FROM account_grant g JOIN account a ON a.id = g.account_id WHERE a.username = 'office'");
  const session = await fillBook(sql, committee);
  const headers = { Authorization: `Bearer ${(await api.signIn('office', PASSWORD)).token}` };
  const sections = [];
  const all = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const facts = judged(await writeBook({ app, api, session, headers, most: MOST_SECONDS }), LIMITS);
    sections.push(table(facts, [round === 1 ? 'the first' : 'another', 'seen', '']));
    all.push(...facts);
    console.error(sections.at(-1));
  }
  const version = await sql.value('SHOW server_version');
  writeFileSync(out, [
    `## The book of a session's proposals\n\n\`make proposal-book\`: ${PROPOSALS.toLocaleString('en')} proposals of about 900 characters with replies of about 600, on the heap of deploy/jvm.options.`
      + `\nRequired: ${LIMITS.seconds} s at most with progress, RSS of ${LIMITS.rss} MiB at most, and no more than ${LIMITS.growth} MiB more after the first quarter of the way.\n`,
    ...sections, table(machine(version, null, load).filter(([it]) => it !== 'pgbench'), ['machine', '']),
  ].join('\n'));
  return holds(all);
});
