// Webhooks: how soon a healthy receiver has its events beside five that hang; then kill -9 of the application in the middle of
// its deliveries, ROUNDS times, after which every event is there. Writes webhooks.md.
//   EVENTS=300 ROUNDS=3 node webhooks.mjs      ends with 1 where anything is violated
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { machine } from './lib/machine.mjs';
import { Receiver } from './lib/receivers.mjs';
import { checked, table } from './lib/table.mjs';

const EVENTS = Number(process.env.EVENTS ?? 300);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const EVERY_MS = 100;
const HANGING = 5;
const MOST_MS = 2000;
/** Of a round, and how long the receiver takes for each, so that the application dies with some of them sent and some not. */
const BURST = 25;
const TAKES_MS = 100;
const SENT = 5;
/** A node that died keeps its lanes for half a minute. */
const PATIENCE_MS = 60_000;
const ADMIN = ['admin', process.env.DEMO_PASSWORD ?? 'mashang-demo-2026'];

const [load] = os.loadavg();
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'webhooks.md');
const data = path.join(ROOT, '.data/webhooks');
const app = new App({ data, log: path.join(data, 'app.log'), port: await freePort() });
const api = new Api(app.base);
const healthy = new Receiver();
const hanging = Array.from({ length: HANGING }, () => new Receiver());

async function done(answer) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

const once = (bearer) => ({ ...bearer, 'Idempotency-Key': randomUUID() });

/** An app with a webhook for each receiver, all verified; gives what its calls carry. */
async function registered() {
  const admin = { Authorization: `Bearer ${(await api.signIn(...ADMIN)).token}` };
  const scopes = ['requests:write', 'requests:read', 'webhooks:manage'];
  const made = await done(api.post('/apps', { name: '兰州通', purpose: '测量事件多久送到', contact: 'dev@example.org', grant: { scopes } }, admin));
  const key = await done(api.post(`/apps/${made.id}/keys`, {}, admin));
  const bearer = { Authorization: `Bearer ${key.secret}` };
  for (const receiver of [healthy, ...hanging]) {
    await receiver.open(receiver !== healthy);
    const { webhook, secret } = await done(api.post('/webhooks', { url: receiver.url, types: ['request.submitted'] }, once(bearer)));
    receiver.secret = secret;
    await done(api.post(`/webhooks/${webhook.id}/verification`, {}, once(bearer)));
  }
  return bearer;
}

async function submitted(bearer, consentVersion) {
  const body = { qrCode: 'guangwumen', content: '路口的井盖松了，车一过就响。', consentVersion, visibility: 'private' };
  return (await done(api.submit(body, randomUUID(), { ...bearer, 'Mashang-Device': randomUUID() }))).id;
}

/** Waits until the receiver has all of them, or for as long as there is patience; gives how many are missing. */
async function missing(ids) {
  const lost = () => ids.filter((id) => !healthy.got.has(id)).length;
  for (const end = performance.now() + PATIENCE_MS; lost() && performance.now() < end;) await sleep(50);
  return lost();
}

/** One every tenth of a second, whether or not the one before has come. */
async function beside(submit) {
  const waiting = [];
  for (let i = 0; i < EVENTS; i++) {
    waiting.push(submit());
    await sleep(EVERY_MS);
  }
  const ids = await Promise.all(waiting);
  const lost = await missing(ids);
  const times = ids.flatMap((id) => healthy.got.get(id)?.[0] ?? []).sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return [
    ['events, ten a second, beside five receivers that hang', EVENTS, ''],
    checked('of them missing', lost, 0),
    ['half were there after, ms', at(0.5), ''],
    ['99 % were there after, ms (≤ 2,000)', at(0.99), at(0.99) <= MOST_MS ? 'ok' : '**too late**'],
    ['the last after, ms', times.at(-1), ''],
  ];
}

/** Killed when some of the events are sent and some are not. */
async function killed(submit) {
  const ids = await Promise.all(Array.from({ length: BURST }, submit));
  const there = () => ids.filter((id) => healthy.got.has(id)).length;
  while (there() < SENT) await sleep(5);
  app.child.kill('SIGKILL');
  await app.exited;
  const unsent = BURST - there();
  const since = performance.now();
  await app.start().ready();
  const lost = await missing(ids);
  const twice = ids.filter((id) => healthy.got.get(id)?.length > 1).length;
  return { unsent, lost, twice, seconds: (performance.now() - since) / 1000 };
}

async function kills(submit) {
  healthy.takes = TAKES_MS;
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round++) {
    rounds.push(await killed(submit));
    process.stderr.write(`round ${round} of ${ROUNDS}: all there ${rounds.at(-1).seconds.toFixed(0)} s after the kill\n`);
  }
  const sum = (what) => rounds.reduce((all, one) => all + one[what], 0);
  return [
    [`rounds of kill -9 in the middle of ${BURST} deliveries`, ROUNDS, ''],
    ['events not sent when it was killed', rounds.map((one) => one.unsent).join(', '), rounds.every((one) => one.unsent > 0) ? 'ok' : '**none was left**'],
    checked('of them missing', sum('lost'), 0),
    ['sent more than once', sum('twice'), ''],
    ['all there after the kill, slowest, s', Math.max(...rounds.map((one) => one.seconds)).toFixed(0), ''],
  ];
}

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const bearer = await registered();
  const consent = await api.consentVersion('guangwumen');
  const submit = () => submitted(bearer, consent);
  // what the demo did is told first
  await missing([await submit()]);
  const facts = [...await beside(submit), ...await kills(submit), checked('events whose signature is wrong', healthy.unsigned, 0)];
  const sql = await app.database();
  const version = await sql.value('SHOW server_version');
  await sql.end();
  const told = table(facts, ['', 'seen', '']);
  writeFileSync(out, [
    '## Webhooks\n\n`node backend/bench/webhooks.mjs`: times are counted from when it happened to when the receiver has it.\n', told,
    table(machine(version, null, load).filter(([it]) => it !== 'pgbench'), ['machine', '']),
  ].join('\n'));
  console.log(told);
  return facts.some((it) => it[2].startsWith('**')) ? 1 : 0;
}

await toTheEnd(main, () => {
  for (const receiver of [healthy, ...hanging]) if (receiver.server) receiver.close();
  return ended(app);
});
