// What became of each message: kept in a file as the run goes, and told at its end.
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';

export class Outcomes {
  accepted = 0;
  refused = 0;
  failed = 0;
  #settled = new Map();
  #descriptor;
  #now = 0;

  constructor(folder, hash, total) {
    this.total = total;
    this.file = path.join(folder, `import-${hash}.jsonl`);
    mkdirSync(folder, { recursive: true });
    const known = existsSync(this.file) ? readFileSync(this.file, 'utf8') : '';
    for (const line of known.split('\n')) {
      try {
        const { id, ...outcome } = JSON.parse(line);
        this.#count(id, outcome);
      } catch {
        // the last line of a killed run may be torn: that message is sent again, under the same key
      }
    }
    this.#descriptor = openSync(this.file, 'a', 0o600);
    if (known && !known.endsWith('\n')) appendFileSync(this.#descriptor, '\n');
  }

  has(id) {
    return this.#settled.has(String(id));
  }

  /** Writes down what is final; a failure of the service is only counted, so that the next run tries again. */
  settle(id, { failed, ...outcome }) {
    if (failed) {
      this.failed++;
      return;
    }
    appendFileSync(this.#descriptor, JSON.stringify({ id: String(id), ...outcome }) + '\n');
    this.#count(id, outcome);
    this.#now++;
  }

  close() {
    closeSync(this.#descriptor);
  }

  get settled() {
    return this.#settled.size;
  }

  get settledNow() {
    return this.#now;
  }

  report({ seconds, unreadable, untitled, pauses }) {
    const reasons = new Map();
    for (const { status, type, violations } of this.#settled.values()) {
      if (status === 201) continue;
      const reason = [`${status} ${type}`, ...(violations ?? [])].join(' | ');
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    console.log(`accepted   ${this.accepted}`);
    console.log(`refused    ${this.refused}`);
    for (const [reason, times] of [...reasons].sort((a, b) => b[1] - a[1])) console.log(`  ${String(times).padStart(6)}  ${reason}`);
    if (this.failed) console.log(`failed     ${this.failed} that the service could not answer; the next run tries them again`);
    if (unreadable) console.log(`unreadable ${unreadable} lines without JSON, id or content`);
    const waiting = this.total - this.settled - this.failed;
    if (waiting > 0) console.log(`waiting    ${waiting}`);
    console.log(`this run   ${this.#now} messages in ${seconds.toFixed(1)} s, ${(this.#now / Math.max(seconds, 0.001)).toFixed(1)} per second`);
    if (untitled) console.log(`           ${untitled} without a title of 1 to 60 characters, left to the service to derive`);
    if (pauses) console.log(`           ${pauses} pauses that the service asked for (429, 503)`);
  }

  #count(id, outcome) {
    if (this.#settled.has(String(id))) return;
    this.#settled.set(String(id), outcome);
    if (outcome.status === 201) this.accepted++;
    else this.refused++;
  }
}
