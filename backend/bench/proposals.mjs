// The plans of the lists of proposals and opinion reports on 100,000 rows each, with a million events; writes PLANS-PROPOSALS.md.
//   ROWS=100000 node proposals.mjs      ends with 1 where a list reads what it does not show. BENCH_OUT=folder writes there instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { LARGE, fillAround } from './lib/around-proposals.mjs';
import { plans } from './lib/plans.mjs';
import { proposalLists } from './lib/proposal-lists.mjs';
import { fillPast } from './lib/past-proposals.mjs';
import { gather } from './lib/proposal-people.mjs';
import { Witness } from './lib/witness.mjs';

const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const MEMBERS = 300;
/** A filter that most rows of a committee do not pass has an index; figures count all that a committee has. */
const MOST_IN_VAIN = 20_000;
const ACCOUNTS = { clerk: 'clerk', member: 'rush-7', office: 'office', leader: 'leader', dispatcher: 'dispatcher', unit: 'unit', above: 'office-lanzhou' };
const JOBS = {
  'claim of units to be nudged': /FROM proposal_assignment WHERE nudge_at <=/,
  'claim of feedback that lapses': /FROM proposal WHERE state = 'feedback' AND feedback_due </,
  'reports not judged in time': /FROM opinion_report WHERE triage_due </,
  'reports not assigned in time': /FROM opinion_report WHERE assign_due </,
  'reports to be archived': /FROM opinion_report WHERE state = 'issued' AND updated_at </,
};
const rows = Number(process.env.ROWS ?? 100_000);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'PLANS-PROPOSALS.md');
const data = path.join(ROOT, '.data/proposals');
const began = Date.now();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
let witness;

async function filled(sql) {
  const [[committee, parent]] = await sql.rows(
    "SELECT c.id, c.parent_id FROM account_grant g JOIN account a ON a.id = g.account_id JOIN committee c ON c.id = g.committee_id WHERE a.username = 'office'");
  const venue = await sql.value("SELECT venue_id FROM qr_code WHERE code = 'guangwumen'");
  const sessions = await fillPast(sql, { committeeId: committee, parentId: parent }, await gather(sql, committee, MEMBERS, 0), rows, say);
  await fillAround(sql, committee, venue, say);
  const [old, now] = [sessions[10], sessions.at(-1)];
  return {
    committee, parent, venue, old, now,
    small: await sql.value(`SELECT id FROM committee WHERE id <> '${committee}' ORDER BY id DESC LIMIT 1`),
    unit: await sql.value("SELECT unit_id FROM account_grant g JOIN account a ON a.id = g.account_id WHERE a.username = 'unit'"),
    proposal: await sql.value(`SELECT id FROM proposal WHERE session_id = '${now}' AND state = 'submitted' LIMIT 1`),
    shown: await sql.value(`SELECT id FROM proposal WHERE session_id = '${old}' AND consented AND published AND filed_at IS NOT NULL LIMIT 1`),
    report: await sql.value(`SELECT id FROM opinion_report WHERE committee_id = '${committee}' AND state = 'submitted' ORDER BY id DESC LIMIT 1`),
  };
}

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const sql = await app.database();
  const ids = await filled(sql);
  const api = new Api(app.base);
  const tokens = {};
  for (const [who, username] of Object.entries(ACCOUNTS)) tokens[who] = (await api.signIn(username, PASSWORD)).token;
  witness = await Witness.of(app, path.join(data, 'witness.log'));
  const counted = await Promise.all(LARGE.map(async (it) => `${Number(await sql.value(`SELECT count(*) FROM ${it}`)).toLocaleString('en')} ${it}`));
  const scanning = await plans({ witness, database: sql, file: out, of: {
    title: 'Plans of proposals and opinion reports', rows: counted.join(', '), large: LARGE, jobs: JOBS, vain: MOST_IN_VAIN, wholes: /statistics/, lists: proposalLists({ api: witness.api, tokens, ids }) } });
  await sql.end();
  say(scanning.length ? `scanned: ${scanning.join('; ')}` : `written: ${out}`);
  return scanning.length ? 1 : 0;
}

await toTheEnd(main, async () => {
  await witness?.stop();
  await ended(app);
});
