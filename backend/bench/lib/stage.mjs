// A database of a size with its application, filled and looked over, ready to be measured.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { align } from './align.mjs';
import { App, freePort, freshFolder } from './app.mjs';
import { ended } from './ending.mjs';
import { Api } from './api.mjs';
import { load } from './load.mjs';
import { callsFile, operations } from './operations.mjs';
import { ofRequests, plans } from './plans.mjs';
import { difference } from './statements.mjs';
import { pairs } from './texts.mjs';
import { Witness } from './witness.mjs';
import { idOf, receiptOf } from './rows.mjs';

const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const SQL = fileURLToPath(new URL('../sql', import.meta.url));
const SCRIPTED = ['submit', 'track', 'inbox', 'search'];
const TRIES = 3;
const BARE = ['/bench/bare', '/q/health/live'];

const script = (name) => path.join(SQL, `${name}.sql`);

/** Each script must be, word for word, what the application sends for that call. */
async function checkScripts(witness, world, consentVersion, token) {
  const { api } = witness;
  const calls = {
    submit: () => api.submit({ qrCode: 'guangwumen', content: '请维修路灯', consentVersion, visibility: 'private', wantsReply: false }),
    track: () => api.track(idOf(1, world.time), receiptOf(1)),
    inbox: () => api.get('/requests', { Authorization: `Bearer ${token}` }),
    search: () => api.get(`/public/requests?q=${encodeURIComponent('路灯 维修')}`),
  };
  const found = [];
  for (const name of SCRIPTED) {
    for (let i = 0; i < 3; i++) await calls[name]();
    const seen = await witness.during(calls[name]);
    if (process.env.ALIGN && name === 'submit') {
      const fresh = align(script(name), seen.find(({ sql }) => sql.startsWith('insert into request ')).sql);
      if (fresh.length) found.push(`sql/submit.sql has new columns, look at their values: ${fresh.join()}`);
    }
    let differs = difference(script(name), seen);
    // a job may have spoken meanwhile; a script that is wrong stays wrong
    for (let again = 0; differs && again < TRIES; again++) differs = difference(script(name), await witness.during(calls[name]));
    if (differs) found.push(`sql/${name}.sql is not what the application sends: ${differs}`);
  }
  if (found.length) throw new Error(found.join('\n'));
}

async function bareTarget(base) {
  for (const target of BARE) {
    if ((await fetch(base + target)).status === 200) return target;
  }
  throw new Error('there is nothing to compare the landing page with');
}

/** The calls of each operation as wrk takes them, and the script of those that pgbench repeats. */
function prepared(all, folder) {
  return Object.fromEntries(Object.entries(all).map(([name, operation]) => [name, {
    ...operation,
    file: callsFile(folder, name, operation.calls),
    bareFile: operation.bare && callsFile(folder, `${name}-bare`, operation.bare),
    script: SCRIPTED.includes(name) && script(name),
  }]));
}

/** @return {rows, app, operations, folder, tokens, scanning, bare, versions, end} */
export async function stage({ rows, data, say, plansFile }) {
  await freshFolder(data);
  const folder = path.join(data, 'calls');
  const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });
  const end = () => ended(app);
  let witness;
  try {
    await app.start().ready();
    const world = await load(() => app.database(), rows, say);
    const api = new Api(app.base);
    const tokens = {};
    for (const who of ['clerk', 'member', 'office', 'admin']) tokens[who] = (await api.signIn(who, PASSWORD)).token;
    const consentVersion = await api.consentVersion('guangwumen');
    witness = await Witness.of(app, path.join(data, 'witness.log'));
    await checkScripts(witness, world, consentVersion, tokens.clerk);
    say('the scripts of pgbench are what the application sends');
    const database = await app.database();
    const member = (await api.get('/me', { Authorization: `Bearer ${tokens.member}` })).body.memberId;
    const words = { common: pairs(1)[0].join(' '), rare: '铁匠', venue: world.ours.id, request: idOf(1, world.time), committee: world.ours.committee, member };
    const scanning = plansFile ? await plans({ witness, database, of: ofRequests({ witness, tokens, words, rows }), file: plansFile }) : [];
    const versions = { database: await database.value('SHOW server_version'), size: await database.value("SELECT pg_size_pretty(pg_database_size('postgres'))") };
    await database.end();
    const bare = await bareTarget(app.base);
    const all = await operations({ rows, world, token: tokens.clerk, consentVersion, bare });
    return { rows, app, folder, tokens, scanning, bare, versions, end, operations: prepared(all, folder) };
  } catch (fault) {
    await end();
    throw fault;
  } finally {
    await witness?.stop();
  }
}
