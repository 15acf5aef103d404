// The plans of the lists of Open311 on a million requests, for everybody and for an app that filed a quarter of them; writes PLANS-OPEN311.md.
//   ROWS=1000000 node open311.mjs      ends with 1 where a list reads what it does not show. BENCH_OUT=folder writes there instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { plans } from './lib/plans.mjs';
import { LARGE, fillServiceRequests, serviceRequestLists } from './lib/service-requests.mjs';
import { Witness } from './lib/witness.mjs';

const ADMIN = ['admin', process.env.DEMO_PASSWORD ?? 'mashang-demo-2026'];
/** A filter reads what the committee has within 90 days, which is all that a list may reach. */
const MOST_IN_VAIN = 50_000;
const rows = Number(process.env.ROWS ?? 1_000_000);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'PLANS-OPEN311.md');
const data = path.join(ROOT, '.data/open311');
const began = Date.now();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
let witness;

async function done(answer) {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}

/** Two apps of the demo's committee, and the key of the first. */
async function registered(api) {
  const admin = { Authorization: `Bearer ${(await api.signIn(...ADMIN)).token}` };
  const app = () => done(api.post('/apps', { name: '兰州通', purpose: '看计划', contact: 'dev@example.org', grant: { scopes: ['requests:read'] } }, admin));
  const [asking, other] = [(await app()).id, (await app()).id];
  return { asking, other, key: (await done(api.post(`/apps/${asking}/keys`, {}, admin))).secret };
}

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const database = await app.database();
  const { key, ...apps } = await registered(new Api(app.base));
  await fillServiceRequests(database, apps, rows, say);
  const [[jurisdiction, request]] = await database.rows(`
    SELECT c.code, r.id FROM app_request a JOIN request r ON r.id = a.request_id JOIN public_request USING (request_id) JOIN committee c ON c.id = r.committee_id
    WHERE a.app_id = '${apps.asking}' ORDER BY r.id DESC LIMIT 1`);
  witness = await Witness.of(app, path.join(data, 'witness.log'));
  const ask = async (address) => {
    const answer = await fetch(`${witness.app.base}/open311/v2/${address}`);
    return { status: answer.status, bytes: await answer.text() };
  };
  // whose key it is and which committee is meant are not lists
  const watched = { proxy: witness.proxy, during: async (call) => (await witness.during(call)).filter(({ sql }) => /FROM (request|timeline_entry|\()/.test(sql)) };
  const scanning = await plans({ witness: watched, database, file: out, of: {
    title: 'Plans of Open311', rows: `${rows.toLocaleString('en')} requests, half of them of one committee, half of those by one app`, large: LARGE,
    jobs: {}, vain: MOST_IN_VAIN, wholes: /^$/, lists: serviceRequestLists({ ask, key, jurisdiction, request }) } });
  await database.end();
  say(scanning.length ? `read too much: ${scanning.join('; ')}` : `written: ${out}`);
  return scanning.length ? 1 : 0;
}

await toTheEnd(main, async () => {
  await witness?.stop();
  await ended(app);
});
