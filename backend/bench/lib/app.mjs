// The application as a child process, started as `make run` starts it, on a data folder and ports of its own.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pg } from './pg.mjs';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const RUN = path.join(ROOT, 'backend/deploy/run.sh');

export class App {
  /** @param env what is added to the environment; a JDBC URL in it makes the application use that database */
  constructor({ data, port, databasePort = 0, profile = 'demo', log, env = {} }) {
    Object.assign(this, { data, port, log });
    this.base = `http://127.0.0.1:${port}`;
    this.env = {
      ...process.env, MASHANG_DATA: data, MASHANG_PORT: String(port), MASHANG_DATABASE_PORT: String(databasePort),
      MASHANG_PROFILE: profile, ...env,
    };
  }

  start() {
    mkdirSync(this.data, { recursive: true });
    this.ended = undefined;
    const out = openSync(this.log, 'a');
    this.child = spawn(RUN, [], { env: this.env, stdio: ['ignore', out, out] });
    closeSync(out);
    this.startedAt = performance.now();
    this.exited = new Promise((resolve) => { this.child.once('exit', (code, signal) => resolve(code ?? signal)); });
    this.exited.then((how) => { this.ended = how; });
    return this;
  }

  /** Waits until it serves; gives the milliseconds since its start. */
  async ready(most = 120_000) {
    for (;;) {
      if (this.ended !== undefined) throw new Error(`the application ended (${this.ended}) before it was ready; see ${this.log}`);
      try {
        const answer = await fetch(`${this.base}/q/health/ready`, { signal: AbortSignal.timeout(2000) });
        if (answer.ok && this.ended === undefined) return Math.round(performance.now() - this.startedAt);
      } catch {
        // not listening yet
      }
      if (performance.now() - this.startedAt > most) throw new Error(`not ready within ${most} ms; see ${this.log}`);
      await sleep(20);
    }
  }

  async stop(signal = 'SIGTERM') {
    if (!this.child || this.ended !== undefined) return;
    this.child.kill(signal);
    const forced = setTimeout(() => this.child.kill('SIGKILL'), 30_000);
    await this.exited;
    clearTimeout(forced);
  }

  /** Runs one command of the application, such as `verify`; gives exit code and output. */
  command(...words) {
    return new Promise((resolve, reject) => {
      const child = spawn(RUN, words, { env: this.env, stdio: ['ignore', 'pipe', 'pipe'] });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
      child.once('error', reject).once('close', (code) => resolve({ code, output }));
    });
  }

  /** Resident memory in MiB. */
  rss() {
    const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }

  /** A connection to the embedded database, wherever it listens. */
  database(name) {
    return Pg.connect(this.databasePort(), name);
  }

  databasePort() {
    return Number(postmaster(this.data)?.[3]);
  }
}

function postmaster(data) {
  const file = path.join(data, 'postgres/postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').map((line) => line.trim()) : null;
}

/** A port that nothing listens on; nothing keeps it free either, so use it at once. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Stops the embedded server of a folder that no application looks after any more. */
export async function stopDatabase(data) {
  const pid = Number(postmaster(data)?.[0]);
  const lives = () => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0].endsWith('/postgres');
    } catch {
      return false;
    }
  };
  if (!pid || !lives()) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; lives() && waited < 60_000; waited += 50) await sleep(50);
}

/** An empty data folder; what an earlier run left in it is ended and deleted. */
export async function freshFolder(data) {
  await stopDatabase(data);
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
}
