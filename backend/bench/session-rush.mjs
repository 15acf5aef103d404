// A session's rush: 300 members submit 600 proposals in 10 minutes while 20 examiners take them up and file them, among 100,000
// of past sessions. Writes session-rush.md.
//   MINUTES=10 PAST=100000 node session-rush.mjs      ends with 1 where a call fails, a p99 is too high or a number is missing
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder, stopDatabase } from './lib/app.mjs';
import { machine } from './lib/machine.mjs';
import { WORDS, fillPast } from './lib/past-proposals.mjs';
import { Rush, p99 } from './lib/rushing.mjs';
import { checked, table } from './lib/table.mjs';

const MEMBERS = Number(process.env.MEMBERS ?? 300);
const EXAMINERS = 20;
const EACH = 2;
const MOST_MS = 300;
const MOST_SEARCH_MS = 150;
const SEARCHES = 500;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const minutes = Number(process.env.MINUTES ?? 10);
const past = Number(process.env.PAST ?? 100_000);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'session-rush.md');
const data = path.join(ROOT, '.data/session-rush');
const [load] = os.loadavg();
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });

/** People who sign in as the demonstration's do. */
const PEOPLE = (committeeId) => `
  INSERT INTO member (id, version, committee_id, name, levels, sector_code, expertise, languages, active, terms)
  SELECT ('02000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, '${committeeId}', '委员' || n, '{county}', m.sector_code, '{}', '{zh}', true, ''
  FROM generate_series(1, ${MEMBERS}) n CROSS JOIN (SELECT sector_code FROM member LIMIT 1) m;
  INSERT INTO account (id, version, username, name, password_hash, member_id, demo)
  SELECT ('03000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 0, 'rush-' || n, '委员' || n, a.password_hash,
    CASE WHEN n <= ${MEMBERS} THEN ('02000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid END, true
  FROM generate_series(1, ${MEMBERS + EXAMINERS}) n CROSS JOIN (SELECT password_hash FROM account WHERE username = 'member') a;
  INSERT INTO account_grant (id, account_id, role, committee_id)
  SELECT gen_random_uuid(), a.id, CASE WHEN a.member_id IS NULL THEN 'office' ELSE 'member' END, '${committeeId}'
  FROM account a WHERE a.username LIKE 'rush-%'`;

async function signedIn(api) {
  const all = [];
  for (let n = 1; n <= MEMBERS + EXAMINERS; n++) all.push({ Authorization: `Bearer ${(await api.signIn(`rush-${n}`, PASSWORD)).token}` });
  return all;
}

async function main() {
  await freshFolder(data);
  app.start();
  await app.ready();
  const sql = await app.database();
  const api = new Api(app.base);
  const [[session, committeeId]] = await sql.rows('SELECT id, committee_id FROM proposal_session WHERE now() BETWEEN opens_at AND closes_at LIMIT 1');
  const before = Number(await sql.value(`SELECT filed FROM proposal_session WHERE id = '${session}'`));
  await sql.rows(PEOPLE(committeeId));
  const [[accountId, memberId]] = await sql.rows("SELECT id, member_id FROM account WHERE username = 'rush-1'");
  await fillPast(sql, committeeId, { accountId, memberId }, past);
  const who = await signedIn(api);
  const members = who.slice(0, MEMBERS);
  const examiners = who.slice(MEMBERS);

  const searching = new Rush(api, session);
  for (let i = 0; i < 2 * SEARCHES; i++) {
    if (i === SEARCHES) searching.times.clear();
    await searching.search(examiners[i % EXAMINERS], WORDS[i % WORDS.length]);
  }

  const rush = new Rush(api, session);
  let submitting = true;
  const examining = examiners.map((it) => rush.examine(it, () => !submitting));
  await Promise.all(members.map(async (it, n) => {
    for (let i = 0; i < EACH; i++) {
      await sleep(Math.random() * minutes * 60_000 / EACH * 0.9);
      await rush.submit(it, past + n * EACH + i, minutes * 100);
    }
  }));
  submitting = false;
  await Promise.all(examining);

  const total = MEMBERS * EACH;
  const [[filed, numbers, first, last, disorder]] = await sql.rows(`SELECT count(*), count(DISTINCT filing_number), min(filing_number), max(filing_number),
      count(*) FILTER (WHERE filing_number < was) FROM (SELECT filing_number, lag(filing_number) OVER (ORDER BY filed_at) AS was
      FROM proposal WHERE session_id = '${session}' AND filing_number > ${before}) p`);
  const version = await sql.value('SHOW server_version');
  await sql.end();
  const refused = [...searching.refused, ...rush.refused].map(([what, n]) => `${what}: ${n}`).join(', ') || 'none';
  const times = [...searching.times, ...rush.times].map(([name, all]) => {
    const most = name === 'search' ? MOST_SEARCH_MS : MOST_MS;
    return [`p99 of ${name}, of ${all.length}`, `${p99(all).toFixed(1)} ms`, p99(all) <= most ? 'ok' : `**more than ${most} ms**`];
  });
  const facts = [
    checked('proposals filed', Number(filed), total), checked('numbers, each once', Number(numbers), total),
    checked('first number', Number(first), before + 1), checked('last number', Number(last), before + total),
    checked('filed out of the order of numbers', Number(disorder), 0), checked('calls that failed', refused, 'none'),
    ['of two examiners at once, the second, with 409', rush.conflicts, ''], ...times,
  ];
  writeFileSync(out, [
    `## A session's rush\n\n\`node backend/bench/session-rush.mjs\`: ${MEMBERS} members submit ${total} proposals in ${minutes} minutes while ${EXAMINERS} examiners`
      + ` work, among ${past} of past sessions.\n`,
    table(facts, ['', 'seen', '']), table(machine(version, null, load).filter(([it]) => it !== 'pgbench'), ['machine', '']),
  ].join('\n'));
  console.log(table(facts, ['', 'seen', '']));
  return facts.every((it) => it[2] === 'ok' || it[2] === '') ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
} finally {
  await app.stop('SIGKILL');
  await stopDatabase(data);
}
