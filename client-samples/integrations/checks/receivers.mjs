// The receivers that verify by themselves, against what an independent library of Standard Webhooks signs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const { Webhook } = createRequire(`${HERE}javascript/package.json`)('standardwebhooks');
const PROGRAMS = { 'http/receiver.mjs': process.execPath, 'python/receiver.py': 'python3' };
const SECRET = `whsec_${randomBytes(32).toString('base64')}`;
const OTHER = `whsec_${randomBytes(32).toString('base64')}`;
const EVENT = JSON.stringify({ id: randomUUID(), type: 'request.submitted', subject: randomUUID(), data: { 字: '路灯坏了' } });
const CHALLENGE = JSON.stringify({ id: randomUUID(), type: 'webhook.verification', subject: randomUUID(), data: { challenge: 'abc' } });

/** As the service would send it; `by` are the secrets that sign. */
function signed(body, { by = [SECRET], at = new Date(), sent = body } = {}) {
  const id = randomUUID();
  const headers = {
    'content-type': 'application/cloudevents+json', 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': by.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
  return { method: 'POST', headers, body: sent, signal: AbortSignal.timeout(5000) };
}

async function answered(url, call) {
  const answer = await fetch(url, call);
  return [answer.status, await answer.text()];
}

async function listening(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await fetch(url, signed(CHALLENGE)).then(() => true, () => false);
    if (open) return;
    await sleep(100);
  }
  throw new Error('the receiver does not listen');
}

export async function receivers({ freePort }, hold) {
  for (const [file, program] of Object.entries(PROGRAMS)) {
    const port = await freePort();
    const url = `http://localhost:${port}/events`;
    const child = spawn(program, [HERE + file], { env: { ...process.env, SECRET, PORT: String(port) }, stdio: 'ignore' });
    try {
      await hold(`${file} takes what is signed, and nothing else`, async () => {
        await listening(url);
        assert.deepEqual(await answered(url, signed(EVENT)).then(([status]) => status), 200);
        assert.deepEqual(await answered(url, signed(EVENT, { by: [OTHER, SECRET] })).then(([status]) => status), 200);
        const [status, body] = await answered(url, signed(CHALLENGE));
        assert.deepEqual([status, JSON.parse(body)], [200, { challenge: 'abc' }]);
        const refused = {
          'another secret': signed(EVENT, { by: [OTHER] }),
          'another body': signed(EVENT, { sent: EVENT.replace('路灯', '井盖') }),
          'ten minutes old': signed(EVENT, { at: new Date(Date.now() - 600_000) }),
          'of the future': signed(EVENT, { at: new Date(Date.now() + 600_000) }),
        };
        for (const [what, call] of Object.entries(refused)) assert.equal((await answered(url, call))[0], 401, what);
      });
    } finally {
      child.kill();
    }
  }
}
