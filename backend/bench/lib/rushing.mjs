// Members who submit and examiners who file at the same time, each call timed; what is refused with 409 is counted apart.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { written } from './past-proposals.mjs';

export class Rush {
  constructor(api, session) {
    Object.assign(this, { api, session, times: new Map(), refused: new Map(), conflicts: 0 });
  }

  /** @return the answer, or null where it is not what was expected */
  async #timed(name, work) {
    const began = performance.now();
    const answer = await work().catch((fault) => ({ status: fault.name }));
    const took = performance.now() - began;
    if (answer.status === 409) this.conflicts++;
    else if (answer.status >= 200 && answer.status < 300) (this.times.get(name) ?? this.times.set(name, []).get(name)).push(took);
    else this.refused.set(`${name} ${answer.status}`, (this.refused.get(`${name} ${answer.status}`) ?? 0) + 1);
    return answer.status >= 200 && answer.status < 300 ? answer.body : null;
  }

  #post(name, who, path, body) {
    return this.#timed(name, () => this.api.post(path, body, { ...who, 'Idempotency-Key': randomUUID() }));
  }

  /** One member's proposal: begun, saved while it is typed, submitted. */
  async submit(who, n, typing) {
    const text = { kind: 'member', category: 'labour_and_social_governance', analysis: '部门各管一段。', ...written(n) };
    const body = { sessionId: this.session, text };
    const draft = await this.#post('draft', who, '/proposals', body);
    for (let version = draft?.version; version !== undefined && version < 3;) {
      await sleep(typing);
      const answer = await this.#timed('save', () => this.api.call('PUT', `/proposals/${draft.id}`, {
        body: JSON.stringify({ ...body, text: { ...text, analysis: `${text.analysis}${'再核实。'.repeat(version + 1)}` } }),
        headers: { ...who, 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
      }));
      version = answer?.version;
    }
    if (draft) await this.#post('submit', who, `/proposals/${draft.id}/submission`, {});
  }

  /** Takes up what others may take up too, looks for what is alike, and files, until it is told to stop and nothing is left. */
  async examine(who, mayStop) {
    for (;;) {
      const waiting = await this.#timed('list', () => this.api.get(`/proposals?state=submitted&limit=50&plenarySession=${this.session}`, who));
      if (!waiting?.items.length) {
        if (mayStop()) return;
        await sleep(500);
        continue;
      }
      const { id } = waiting.items[Math.floor(Math.random() * waiting.items.length)];
      if (!await this.#post('examine', who, `/proposals/${id}/examination`, {})) continue;
      await this.#timed('similar', () => this.api.get(`/proposals/${id}/similar`, who));
      await this.#post('file', who, `/proposals/${id}/filing`, {});
    }
  }

  async search(who, words) {
    await this.#timed('search', () => this.api.get(`/proposals?q=${encodeURIComponent(words)}`, who));
  }
}

export const p99 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1];
