// The samples in plain HTTP: each is run as it stands.
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ran } from '../lib/program.mjs';

const HERE = fileURLToPath(new URL('../http', import.meta.url));

/** What key.sh prints, as an environment. */
export async function key(base) {
  const printed = await ran(path.join(HERE, 'key.sh'), [], { env: { BASE: base } });
  return Object.fromEntries(printed.trim().replace('export ', '').split(' ').map((each) => each.split('=')));
}

export async function plainHttp({ base, freePort }, hold) {
  const env = { BASE: base };
  let submitted;
  const sample = (name, words = [], more = {}) => ran(path.join(HERE, `${name}.sh`), words, { env: { ...env, ...more } });
  await hold('key.sh', async () => {
    Object.assign(env, await key(base));
    assert.match(env.KEY, /^msk_/);
  });
  await hold('submit.sh', async () => {
    submitted = JSON.parse(await sample('submit'));
    assert.equal(submitted.state, 'submitted');
    assert.match(submitted.receipt, /^[0-9A-Z-]{24,}$/);
  });
  await hold('follow.sh', async () => {
    const printed = await sample('follow', [submitted.id], { RECEIPT: submitted.receipt });
    assert.match(printed, new RegExp(submitted.number));
    assert.match(printed, /"message/);
  });
  await hold('idempotency.sh', async () => {
    const printed = await sample('idempotency');
    assert.match(printed, /^the same request, the same receipt$/m);
    assert.match(printed, /"status": 422/);
  });
  await hold('paging.sh', async () => {
    for (let more = 0; more < 3; more += 1) await sample('submit', [`第${more}盏路灯不亮，晚上看不清台阶。`]);
    const numbers = (await sample('paging')).trim().split('\n').map((line) => line.split(' ')[0]);
    assert.equal(numbers.length, 5);
    assert.equal(new Set(numbers).size, 5);
    assert.ok(numbers.includes(submitted.number));
  });
  await hold('token.sh', async () => {
    const printed = await sample('token');
    assert.match(printed, /"token_type": "Bearer"/);
    assert.match(printed, /^1$/m);
  });
  await hold('launch.sh', async () => {
    const token = new URL((await sample('launch')).trim()).hash.slice(1);
    const opened = await fetch(`${base}/api/v1/launches/opening`, {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ token }),
    });
    assert.equal((await opened.json()).phone, '+8613900000001');
  });
  await hold('statement.sh', async () => {
    const said = JSON.parse(await sample('statement'));
    assert.equal(said.state, 'pending');
    assert.match(said.receipt, /^[0-9A-Z-]{24,}$/);
  });
  await hold('webhook.sh', async () => {
    const printed = await sample('webhook', [], { PORT: String(await freePort()) });
    assert.match(printed, /^active\nverified webhook.verification .+\nverified request.submitted .+\n/m);
    assert.match(printed, /^request.submitted delivered$/m);
  });
}
