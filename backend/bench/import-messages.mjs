// Submits a JSON-lines file of residents' messages {id, title, content, submitted_at} through the public API.
// Idempotent: the key of a submission comes from the message's id. Resumable: what was settled stands in
// .data/import-<hash>.jsonl (id, status, number or reason; never content or receipt) and is not sent again.
//   FILE=messages.jsonl [BASE=http://localhost:8080] [QR=guangwumen] node import-messages.mjs
import { createHash } from 'node:crypto';
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Outcomes } from './import/outcomes.mjs';
import { Progress } from './import/progress.mjs';
import { Api, Stop } from './import/api.mjs';

const AT_ONCE = 8;
const MOST_TITLE_POINTS = 60;

const file = process.env.FILE || process.argv[2];
const base = (process.env.BASE || `http://localhost:${process.env.MASHANG_PORT || 8080}`).replace(/\/+$/, '');
const qrCode = process.env.QR || 'guangwumen';
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = path.resolve(root, process.env.MASHANG_DATA || '.data');

/** A UUID of version 8 (RFC 9562: own rule) out of the message's id, the same at every run. */
export function keyOf(id) {
  const bytes = createHash('sha256').update(String(id)).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x80;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The body of a submission. A title that is absent or too long is left out: the service derives one from the content. */
export function bodyOf(message, consentVersion) {
  const body = {
    qrCode, content: message.content, wantsReply: false, consentVersion, visibility: 'private', attachmentIds: [],
  };
  const points = typeof message.title === 'string' ? [...message.title].length : 0;
  return points >= 1 && points <= MOST_TITLE_POINTS ? { ...body, title: message.title } : body;
}

function read(text) {
  const messages = [];
  let unreadable = 0;
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    try {
      const message = JSON.parse(line);
      if (message.id === undefined || message.id === null || typeof message.content !== 'string') throw new Error('id or content is missing');
      messages.push(message);
    } catch {
      unreadable++;
    }
  }
  return { messages, unreadable };
}

async function main() {
  if (!file || !existsSync(file)) {
    console.error(file ? `There is no file ${file}.` : 'Say which file: make import-messages FILE=messages.jsonl');
    return 2;
  }
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { messages, unreadable } = read(text);
  const hash = createHash('sha256').update(text).update(base).update(qrCode).digest('hex').slice(0, 16);
  const outcomes = new Outcomes(folder, hash, messages.length);
  const waiting = messages.filter((message) => !outcomes.has(message.id));
  console.log(`${messages.length} messages in ${path.basename(file)} for ${base}, QR code ${qrCode}`);
  if (waiting.length < messages.length) {
    console.log(`${messages.length - waiting.length} were settled by an earlier run (${path.relative(process.cwd(), outcomes.file)}); delete that file to begin anew`);
  }

  const api = new Api(base);
  let untitled = 0;
  let stopped = null;
  const stop = (reason) => { stopped ??= reason; api.giveUp(); };
  process.on('SIGINT', () => stop('interrupted'));
  process.on('SIGTERM', () => stop('interrupted'));

  const progress = new Progress(messages.length, outcomes);
  const began = performance.now();
  let next = 0;
  async function work(consentVersion) {
    while (!stopped && next < waiting.length) {
      const message = waiting[next++];
      const body = bodyOf(message, consentVersion);
      try {
        outcomes.settle(message.id, await api.submit(body, keyOf(message.id)));
        if (!('title' in body)) untitled++;
      } catch (reason) {
        if (!(reason instanceof Stop)) throw reason;
        stop(reason.message);
      }
    }
  }
  try {
    if (waiting.length) {
      const consentVersion = await api.consentVersion(qrCode);
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(consentVersion)));
    }
  } catch (reason) {
    if (!(reason instanceof Stop)) throw reason;
    stop(reason.message);
  } finally {
    progress.end();
    outcomes.close();
  }
  const seconds = (performance.now() - began) / 1000;
  outcomes.report({ seconds, unreadable, untitled, pauses: api.pauses });
  if (stopped) {
    console.error(`Stopped: ${stopped}. The same command goes on where this run ended.`);
    return 1;
  }
  return outcomes.failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exit(await main());
}
