// Members who submit and examiners who file at the same time, each call timed; what is refused with 409 is counted apart.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { cut, written } from './past-proposals.mjs';
import { p99 } from './searching.mjs';
import { checked } from './table.mjs';

const MOST_MS = 300;
const EACH = 2;
/** Of its window a proposal takes the last tenth to be typed. */
const BEGUN_WITHIN = 0.9;

export class Rush {
  constructor(api, session) {
    Object.assign(this, { api, session, times: new Map(), refused: new Map(), conflicts: 0 });
  }

  /** @return the answer, or null where it is not what was expected */
  async #timed(name, work) {
    const began = performance.now();
    const answer = await work().catch((fault) => ({ status: fault.name }));
    const took = performance.now() - began;
    // who comes second to take one up is told so; nothing else may be refused
    if (answer.status === 409 && name === 'examine') this.conflicts++;
    else if (answer.status >= 200 && answer.status < 300) (this.times.get(name) ?? this.times.set(name, []).get(name)).push(took);
    else this.refused.set(`${name} ${answer.status}`, (this.refused.get(`${name} ${answer.status}`) ?? 0) + 1);
    return answer.status >= 200 && answer.status < 300 ? answer.body : null;
  }

  #post(name, who, path, body) {
    return this.#timed(name, () => this.api.post(path, body, { ...who, 'Idempotency-Key': randomUUID() }));
  }

  /** One member's proposal: begun, saved while it is typed, submitted. */
  async submit(who, n, typing) {
    const { subject, situation, analysis, recommendations } = written(n);
    const text = { kind: 'member', category: 'labour_and_social_governance', subject, situation, analysis, recommendations };
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
}

/** What is counted afterwards: each number once, from the next one on without a gap, in the order of filing. */
const NUMBERS = (session, before) => `
  SELECT count(*), count(DISTINCT filing_number), min(filing_number), max(filing_number), count(*) FILTER (WHERE filing_number < was)
  FROM (SELECT filing_number, lag(filing_number) OVER (ORDER BY filed_at) AS was FROM proposal WHERE session_id = '${session}' AND filing_number > ${before}) p`;
const LAST = (session) => `
  SELECT subject, proposer_name, situation, analysis, recommendations, array_to_string(tsvector_to_array(s.terms), ' ')
  FROM proposal p JOIN proposal_search s ON s.proposal_id = p.id WHERE session_id = '${session}' ORDER BY position DESC LIMIT 1`;

/** How many terms of what came last are other than those that loaded proposals have. */
async function torn(sql, session, from, total) {
  const [[subject, name, situation, analysis, recommendations, terms]] = await sql.rows(LAST(session));
  const { initials } = Array.from({ length: total }, (_, i) => written(from + i)).find((it) => it.subject === subject);
  const ours = new Set(cut({ subject, initials, situation, analysis, recommendations }, name).terms);
  const theirs = new Set(terms.split(' '));
  return [...ours].filter((it) => !theirs.has(it)).length + [...theirs].filter((it) => !ours.has(it)).length;
}

/**
 * All members submit two proposals each within the minutes while the examiners work.
 *
 * @param from the number of the first proposal's texts; @param strict whether a time that is too long fails
 * @return the facts as lines of a table, each with ok where it is what it has to be
 */
export async function rush({ api, sql, session, members, examiners, minutes, from, strict = true }) {
  const before = Number(await sql.value(`SELECT filed FROM proposal_session WHERE id = '${session}'`));
  const it = new Rush(api, session);
  let submitting = true;
  const examining = examiners.map((who) => it.examine(who, () => !submitting));
  await Promise.all(members.map(async (who, n) => {
    for (let i = 0; i < EACH; i++) {
      await sleep(Math.random() * minutes * 60_000 / EACH * BEGUN_WITHIN);
      await it.submit(who, from + n * EACH + i, minutes * 100);
    }
  }));
  submitting = false;
  await Promise.all(examining);
  const total = members.length * EACH;
  const [[filed, numbers, first, last, disorder]] = await sql.rows(NUMBERS(session, before));
  const refused = [...it.refused].map(([what, n]) => `${what}: ${n}`).join(', ') || 'none';
  return [
    checked('proposals filed', Number(filed), total), checked('numbers, each once', Number(numbers), total),
    checked('first number', Number(first), before + 1), checked('last number', Number(last), before + total),
    checked('filed out of the order of numbers', Number(disorder), 0), checked('calls that failed', refused, 'none'),
    checked('terms other than those of loaded proposals', await torn(sql, session, from, total), 0),
    ['of several examiners at once, the later, with 409', it.conflicts, ''],
    ...[...it.times].map(([name, times]) => [`p99 of ${name}, of ${times.length}`, `${p99(times).toFixed(1)} ms`,
      !strict ? '' : p99(times) <= MOST_MS ? 'ok' : `**more than ${MOST_MS} ms**`]),
  ];
}

export const holds = (facts) => facts.every((it) => it[2] === 'ok' || it[2] === '');
