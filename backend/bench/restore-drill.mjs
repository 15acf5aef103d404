// Erased means erased, on a whole data folder: copies the stopped database, lets a resident erase everything, restores the
// copy, replays the ledger, and looks again.
//   node restore-drill.mjs      ends with 1 where something erased is still there
import { randomUUID } from 'node:crypto';
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder } from './lib/app.mjs';
import { ended, toTheEnd } from './lib/ending.mjs';
import { table } from './lib/table.mjs';

const data = path.join(ROOT, '.data/restore-drill');
const postgres = path.join(data, 'postgres');
const copy = path.join(data, 'postgres-copy');
const results = [];
const app = new App({ data, port: await freePort(), log: path.join(data, 'app.log') });

function check(what, seen, wanted) {
  results.push([what, seen, seen === wanted ? 'ok' : `**expected ${wanted}**`]);
}

/** Serves while that is done. */
async function serving(work) {
  await app.start().ready();
  const done = await work(new Api(app.base));
  await app.stop();
  return done;
}

async function file(api) {
  const { body: code } = await api.get('/qr-codes/guangwumen');
  const { body } = await api.post('/requests', {
    qrCode: 'guangwumen', content: '还原演练：路灯坏了', wantsReply: true, consentVersion: code.consent.version,
    visibility: 'private', contact: { phone: '13912345678' },
  }, { 'Idempotency-Key': randomUUID() });
  const resident = { 'Mashang-Receipt': body.receipt };
  await api.post(`/requests/${body.id}/withdrawal`, { reason: '演练' }, resident);
  return { at: `/requests/${body.id}`, resident };
}

const seen = async (api, { at, resident }) => {
  const { body } = await api.get(at, resident);
  return `${body.contact ? 'contact' : 'no contact'}, ${body.content ? 'content' : 'no content'}`;
};

async function main() {
  await freshFolder(data);
  const filed = await serving(file);
  cpSync(postgres, copy, { recursive: true });
  check('after the erasure', await serving(async (api) => {
    await api.post(`${filed.at}/erasure`, { scope: 'everything' }, filed.resident);
    return seen(api, filed);
  }), 'no contact, no content');
  rmSync(postgres, { recursive: true });
  renameSync(copy, postgres);
  check('after the restore', await serving((api) => seen(api, filed)), 'contact, content');
  const replay = async () => (await app.command('replay-erasures')).output.trim();
  check('the replay', await replay(), '2 erasures in the ledger, 2 unknown to this database, 2 erased again');
  check('the replay again', await replay(), '2 erasures in the ledger, 0 unknown to this database, 0 erased again');
  check('the audit chain', String((await app.command('verify')).code), '0');
  check('after the replay', await serving((api) => seen(api, filed)), 'no contact, no content');
  console.log(table(results, ['erased means erased', 'seen', '']));
  return results.every((row) => row[2] === 'ok') ? 0 : 1;
}

await toTheEnd(main, () => ended(app, 'SIGKILL'));
