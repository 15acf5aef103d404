// Two processes of the application started at once on one fresh database must behave like one.
//   node two-nodes.mjs      ends with 1 where anything is violated
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './lib/app.mjs';
import { TwoNodes, within } from './lib/nodes.mjs';
import { rotas, seats } from './lib/seats.mjs';
import { checked, table } from './lib/table.mjs';

/** Those of `requests-1.json` to `-8`, and the one that came of what was said on a reception day. */
const DEMO_REQUESTS = 201;
const AT_ONCE = 100;
const OVERDUE = 500;
const LOGINS = 7;
/** Of the last seat; `make last-seat` has 500. */
const ROUNDS = Number(process.env.ROUNDS ?? 20);
const MOST_MS = 240_000;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';

const nodes = new TwoNodes(path.join(ROOT, '.data/two-nodes'), {
  MASHANG_RATES_LOGIN_ACCOUNT_PERMITS: String(LOGINS), MASHANG_RATES_LOGIN_ACCOUNT_PERIOD: '1h', MASHANG_DEADLINES_EVERY: '1s',
  MASHANG_RATES_BOOKING_ADDRESS_PERMITS: '1000000',
});
const results = [];
const check = (...fact) => results.push(checked(...fact));

async function startedOnce(sql) {
  check('migrations that ran twice or failed', await sql.value(
    'SELECT count(*) FROM (SELECT version FROM flyway_schema_history GROUP BY version HAVING count(*) > 1 OR NOT bool_and(success)) o'), '0');
  check('accounts called clerk', await sql.value("SELECT count(*) FROM account WHERE username = 'clerk'"), '1');
  check('requests of the demo', await sql.value('SELECT count(*) FROM request'), String(DEMO_REQUESTS));
}

async function oneRow(apis, sql, consentVersion) {
  const body = { qrCode: 'guangwumen', content: '两个节点 同一次提交', consentVersion, visibility: 'private' };
  const key = randomUUID();
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => apis[i % 2].submit(body, key)));
  check('answers other than 201', String(answers.filter((it) => it.status !== 201).length), '0');
  check('receipts shown', String(new Set(answers.map((it) => it.body?.receipt)).size), '1');
  check('rows stored', await sql.value("SELECT count(*) FROM request WHERE content = '两个节点 同一次提交'"), '1');
}

async function limitsAreShared(apis) {
  const tries = { username: 'office', password: 'not-the-password-of-the-office' };
  let asked = 0;
  for (let i = 0; i < 3 * LOGINS; i++) asked += (await apis[i % 2].post('/sessions', tries)).status === 401;
  check(`logins let through on both nodes together (limit ${LOGINS})`, String(asked), String(LOGINS));
}

/** Every clock of the requests made here is set back; both nodes look for what is due, and one of them is killed over it. */
async function deadlinesOnce(apis, sql, consentVersion) {
  for (let i = 0; i < OVERDUE; i += 20) {
    await Promise.all(Array.from({ length: 20 }, (_, j) => apis[j % 2].submit(
      { qrCode: 'guangwumen', content: `两个节点 到期 ${i + j}`, consentVersion, visibility: 'private' })));
  }
  const ours = "SELECT id FROM request WHERE content LIKE '两个节点 到期 %'";
  await sql.rows(`UPDATE request SET timer_at = now() - interval '1 minute' WHERE id IN (${ours})`);
  const left = () => sql.value(`SELECT count(*) FROM request WHERE timer_at <= now() AND id IN (${ours})`).then(Number);
  while (await left() > OVERDUE - 50) await sleep(5);
  await nodes.apps[1].stop('SIGKILL');
  const atKill = await left();
  check('one node killed while deadlines waited', String(atKill > 0), 'true');
  for (let waited = 0; waited < 60_000 && await left() > 0; waited += 250) await sleep(250);
  check('requests whose clock ran out', await sql.value(`SELECT count(*) FROM (${ours}) o`), String(OVERDUE));
  check('of these, with exactly one line about it', await sql.value(
    `SELECT count(*) FROM (SELECT request_id FROM timeline_entry WHERE kind = 'overdue' AND request_id IN (${ours})
       GROUP BY request_id HAVING count(*) = 1) o`), String(OVERDUE));
  const told = `SELECT n.event_id FROM notice n JOIN account a ON a.id = n.account_id
    WHERE a.username = 'chief' AND n.type = 'request.overdue' AND n.request_id IN (${ours})`;
  for (let waited = 0; waited < 60_000 && await sql.value(`SELECT count(*) FROM (${told}) o`) !== String(OVERDUE); waited += 250) await sleep(250);
  check('notices of them to the chief', await sql.value(`SELECT count(*) FROM (${told}) o`), String(OVERDUE));
}

async function sealedByOne(sql) {
  for (let waited = 0; waited < 20_000; waited += 250) {
    if (await sql.value('SELECT count(*) FROM audit_event WHERE sequence IS NULL') === '0') break;
    await sleep(250);
  }
  check('audit rows not sealed after 20 s', await sql.value('SELECT count(*) FROM audit_event WHERE sequence IS NULL'), '0');
  check('committees with a gap in their chain', await sql.value(
    'SELECT count(*) FROM (SELECT committee_id FROM audit_event GROUP BY 1 HAVING max(sequence) <> count(*)) o'), '0');
  check('request numbers given twice', await sql.value('SELECT count(number) - count(DISTINCT number) FROM request'), '0');
}

async function main() {
  const { apis, sql } = await nodes.start();
  const consentVersion = await apis[0].consentVersion('guangwumen');
  await startedOnce(sql);
  await oneRow(apis, sql, consentVersion);
  await limitsAreShared(apis);
  const bearer = { Authorization: `Bearer ${(await apis[0].signIn('clerk', PASSWORD)).token}` };
  check('a session of one node on the other', String((await apis[1].get('/me', bearer)).status), '200');
  results.push(...await seats(apis, sql, { rounds: ROUNDS, password: PASSWORD }));
  results.push(...await rotas(apis, sql, PASSWORD));
  await deadlinesOnce(apis, sql, consentVersion);
  await sealedByOne(sql);
  await sql.end();
  const verdict = await nodes.apps[0].command('verify');
  check('verify ends with', String(verdict.code), '0');
  console.log(table(results, ['two nodes, one database', 'seen', '']));
  return results.every((it) => it[2] === 'ok') ? 0 : 1;
}

await within(MOST_MS, nodes, main);
