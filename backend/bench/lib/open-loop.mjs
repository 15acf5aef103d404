// Calls at a fixed rate, whether or not earlier ones have been answered. The time of a call counts from when it was meant
// to be sent, so that waiting for a free connection is part of it (no coordinated omission). Calls are due in steps of a
// millisecond. Runs as a thread of its own; the work it takes from the server's cores is part of what is measured.
import { randomUUID } from 'node:crypto';
import net from 'node:net';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';

const END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = '0\r\n\r\n';
const DRAIN_MS = 10_000;
/** Sent first and not counted: connections are new, and this program is not compiled yet. */
const LEAD_MS = 1000;

/** @return {rps, p50, p99, max, failed} with times in milliseconds */
export function openLoop(setting) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { ...setting, key: '%KEY%' } });
    worker.once('message', resolve).once('error', reject);
  });
}

class Connection {
  #held = Buffer.alloc(0);
  #need = -1;

  constructor({ host, port }, free) {
    this.socket = net.connect(port, host);
    this.socket.setNoDelay(true);
    this.socket.on('data', (data) => this.#take(data));
    for (const end of ['error', 'close']) this.socket.on(end, () => this.#done?.(0));
    this.socket.once('connect', () => free(this));
    this.free = free;
  }

  #done = null;

  send(bytes, done) {
    this.#done = (status) => {
      this.#done = null;
      done(status);
      if (status) this.free(this);
    };
    this.socket.write(bytes);
  }

  #take(data) {
    this.#held = this.#held.length ? Buffer.concat([this.#held, data]) : data;
    if (this.#need < 0) {
      const end = this.#held.indexOf(END);
      if (end < 0) return;
      const head = this.#held.toString('latin1', 0, end);
      this.status = Number(head.slice(9, 12));
      const length = /content-length: *(\d+)/i.exec(head)?.[1];
      this.#need = end + 4 + Number(length ?? 0);
      this.chunked = length === undefined && /transfer-encoding: *chunked/i.test(head);
    }
    // there is one answer at a time, so the last chunk ends what has come so far
    const tail = this.chunked ? this.#held.subarray(-LAST_CHUNK.length).toString('latin1') : LAST_CHUNK;
    if (this.#held.length < this.#need || tail !== LAST_CHUNK) return;
    this.#held = Buffer.alloc(0);
    this.#need = -1;
    this.#done?.(this.status);
  }
}

async function measure({ base, calls, connections, seconds, rate, key }) {
  const { hostname: host, port } = new URL(base);
  const prepared = calls.map((it) => Buffer.from(it));
  const texts = prepared[0].includes(key) ? prepared.map((it) => it.toString()) : null;
  const idle = [];
  const due = [];
  const times = [];
  let failed = 0;
  let sent = 0;
  let answered = 0;
  let counted = 0;
  let turn = Math.floor(Math.random() * prepared.length);
  const pump = () => {
    while (idle.length && due.length) {
      const meant = due.shift();
      turn = (turn + 1) % prepared.length;
      idle.pop().send(texts ? texts[turn].replace(key, () => randomUUID()) : prepared[turn], (status) => {
        answered++;
        if (meant > counted) times.push(performance.now() - meant);
        if (status < 200 || status > 299) failed++;
      });
    }
  };
  for (let i = 0; i < connections; i++) {
    new Connection({ host, port }, (it) => {
      idle.push(it);
      pump();
    });
  }
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  const began = performance.now();
  counted = began + LEAD_MS;
  const wanted = Math.floor(rate * seconds);
  const total = wanted + Math.floor(rate * LEAD_MS / 1000);
  await new Promise((resolve) => {
    const tick = () => {
      const passed = Math.floor(performance.now() - began);
      for (const until = Math.min(total, Math.floor(passed * rate / 1000)); sent < until; sent++) {
        due.push(began + Math.ceil((sent + 1) * 1000 / rate));
      }
      pump();
      if (sent === total && (answered === total || passed > LEAD_MS + seconds * 1000 + DRAIN_MS)) resolve();
      else setTimeout(tick, 1);
    };
    tick();
  });
  times.push(...new Array(Math.max(0, wanted - times.length)).fill(DRAIN_MS));
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rps: wanted / seconds, p50: at(0.5), p99: at(0.99), max: times.at(-1), failed };
}

if (!isMainThread && workerData?.calls) {
  parentPort.postMessage(await measure(workerData));
  process.exit();
}
