// The two calls that the import makes, and how patient it is.
import { setTimeout as sleep } from 'node:timers/promises';

const CALL_MS = 30_000;
const MOST_WAIT_S = 120;
const MOST_TRIES = 12;
const TRIES_OF_A_FAULT = 3;

/** The run cannot go on; nothing is settled by it. */
export class Stop extends Error {}

export class Api {
  pauses = 0;
  #until = 0;
  #ended = new AbortController();

  constructor(base) {
    this.base = base;
  }

  giveUp() {
    this.#ended.abort();
  }

  async consentVersion(qrCode) {
    const answer = await this.#patiently(`/api/v1/qr-codes/${encodeURIComponent(qrCode)}`, {});
    if (answer.status !== 200) throw new Stop(`the QR code ${qrCode} answers ${answer.status}`);
    return answer.body.consent.version;
  }

  /** → {status, number} or {status, type, violations}; `failed` where another run may fare better. */
  async submit(body, key) {
    const answer = await this.#patiently('/api/v1/requests', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(body),
    });
    if (answer.status === 201) return { status: 201, number: answer.body.number };
    const violations = (answer.body.violations ?? []).map((one) => `${one.field}: ${one.code}`);
    if (violations.some((one) => one.startsWith('consentVersion'))) throw new Stop('the privacy notice has changed meanwhile');
    const failed = answer.status === 500 || answer.status === 409;
    if (answer.status > 500 || answer.status === 401) throw new Stop(`the service answers ${answer.status}`);
    return { status: answer.status, type: answer.body.type ?? 'no problem type', violations, ...(failed && { failed }) };
  }

  /** Repeats what a repetition may cure: no connection, a busy duplicate, 429, any 5xx; Retry-After holds for all. */
  async #patiently(path, options) {
    let answer;
    for (let tries = 1; tries <= MOST_TRIES; ) {
      await this.#pause();
      answer = await this.#once(path, options);
      if (answer && answer.status !== 409 && answer.status !== 429 && answer.status < 500) return answer;
      if (answer?.status === 500 && tries >= TRIES_OF_A_FAULT) return answer;
      const named = Number(answer?.retryAfter);
      const seconds = Math.min(named > 0 ? named : 0.25 * 2 ** Math.min(tries, 6), MOST_WAIT_S);
      if (answer?.status === 429 || answer?.status === 503) {
        this.#holdAll(seconds);
        if (answer.status === 503 || !(named > 0)) tries++;
      } else {
        tries++;
        await this.#sleep(seconds * 1000);
      }
    }
    if (!answer) throw new Stop(`${this.base} cannot be reached`);
    return answer;
  }

  async #once(path, options) {
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(CALL_MS), this.#ended.signal]);
      const response = await fetch(this.base + path, { ...options, signal });
      const text = await response.text();
      let body = {};
      try {
        body = JSON.parse(text);
      } catch {
        // an answer of something else than the service, such as a proxy's page
      }
      return { status: response.status, retryAfter: response.headers.get('Retry-After'), body };
    } catch {
      if (this.#ended.signal.aborted) throw new Stop('interrupted');
      return null;
    }
  }

  #holdAll(seconds) {
    const until = Date.now() + seconds * 1000;
    if (until > this.#until) {
      if (this.#until < Date.now()) this.pauses++;
      this.#until = until;
    }
  }

  async #pause() {
    while (Date.now() < this.#until) await this.#sleep(this.#until - Date.now());
  }

  async #sleep(milliseconds) {
    try {
      await sleep(milliseconds, undefined, { signal: this.#ended.signal });
    } catch {
      throw new Stop('interrupted');
    }
  }
}
