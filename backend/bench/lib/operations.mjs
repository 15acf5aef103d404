// The five operations: what is sent by HTTP, prepared as bytes that wrk and the open-loop generator replay, and what
// pgbench's script needs to know.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { idOf, receiptOf } from './rows.mjs';
import { message, pairs, terms } from './texts.mjs';

const PAIRS = 200;
const BODIES = 2000;
const VARIANTS = 32;
const MOST_POOL = 20_000;
const PAGE = 20;
/** The cursor of a first page. */
const LAST = '9223372036854775807';
export const KEY = '%KEY%';

function call(method, target, headers = {}, body = '') {
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: localhost', ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  if (body) lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** @param setting {rows, world, token, consentVersion, bare, database} */
export async function operations(setting) {
  const { rows, world, token, consentVersion, bare } = setting;
  const pool = Math.min(rows, MOST_POOL);
  const stride = Math.floor(rows / pool);
  const numbers = Array.from({ length: pool }, (_, i) => stride * (i + 1));
  const words = pairs(PAIRS);
  const submission = (it) => JSON.stringify({
    qrCode: 'guangwumen', title: it.title, content: it.content, consentVersion, visibility: 'private', wantsReply: false });
  const search = (two) => `/api/v1/public/requests?q=${encodeURIComponent(two.join(' '))}`;
  const bodies = Array.from({ length: BODIES }, (_, i) => message(90_000_001 + i));
  return {
    landing: { calls: [call('GET', '/api/v1/qr-codes/guangwumen')], bare: [call('GET', bare)] },
    track: {
      calls: numbers.map((k) => call('GET', `/api/v1/requests/${idOf(k, world.time)}`, { 'Mashang-Receipt': receiptOf(k) })),
      values: { stride, pool, start: world.time.start, step: world.time.step },
    },
    inbox: {
      calls: [call('GET', '/api/v1/requests', { Authorization: `Bearer ${token}` })],
      values: { token: `\\x${createHash('sha256').update(token).digest('hex')}`, venue: world.ours.id, limit: PAGE + 1 },
    },
    search: {
      calls: words.map((two) => call('GET', search(two))),
      values: { pairs: PAIRS, limit: PAGE + 1, last: LAST, words: `{${words.map((two) => `"${two.map((it) => `'${it}'`).join(' & ')}"`).join()}}` },
    },
    submit: {
      calls: bodies.map((it) => call('POST', '/api/v1/requests', { 'Idempotency-Key': KEY }, submission(it))),
      values: { n: 0, committee: world.ours.committee, venue: world.ours.id, division: world.ours.division },
      variants: bodies.slice(0, VARIANTS).map((it) => ({
        title: it.title, content: it.content, terms: terms(it.title, it.content).join('\u001f'),
        data: `{"venueId":"${world.ours.id}","channel":"qr","urgency":"normal","aboutStaff":false}`.replaceAll(':', ': '),
      })),
    },
  };
}

/** Writes prepared calls down for wrk; gives the file. */
export function callsFile(folder, name, calls) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${name}.calls`);
  writeFileSync(file, Buffer.concat(calls.flatMap((it) => [Buffer.from(`${it.length}\n`), it])));
  return file;
}
