// A session of 1,200 filed proposals with their replies, and its book: how long it takes, how far it is said to have got, and the
// memory meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { message } from './texts.mjs';
import { checked } from './table.mjs';

const LOOK_MS = 250;
/** Looked at in so many parts of the way. */
const PARTS = 4;
export const PROPOSALS = 1200;

const SESSION = (committeeId) => `
  INSERT INTO proposal_session (id, version, committee_id, term_number, number, opens_at, closes_at, filed, made_by, made_at, updated_at)
  SELECT gen_random_uuid(), 0, '${committeeId}', 98, 1, '2011-01-01', '2011-02-01', ${PROPOSALS}, id, now(), now() FROM account WHERE username = 'office' RETURNING id`;
const text = (n, messages) => Array.from({ length: messages }, (_, i) => message(n * 31 + i).content).join('\n');

/** As long as real ones are: about 900 characters, and 500 of reply. */
const FILED = (committeeId, session, from, count) => `
  INSERT INTO proposal (id, version, committee_id, session_id, state, kind, category, proposer_account_id, proposer_name, subject, situation, analysis, recommendations,
    drafted_at, updated_at, state_since, submitted_at, filing_number, filed_at, words_consent, replied_at, result_class, unit_ids)
  SELECT uuidv7(), 0, '${committeeId}', '${session}', 'closed', 'member', 'economy_and_construction', a.id, '石国栋', t.subject, t.situation, t.analysis, t.recommendations,
    now(), now(), now(), now(), t.n, now(), 'not_needed', now(), 'a', ARRAY[u.id]
  FROM (VALUES ${Array.from({ length: count }, (_, i) => from + i).map((n) =>
    `(${n}, '关于${message(n).title}等事项的提案', '${text(n, 3)}', '${text(n + PROPOSALS, 3)}', '${text(n + 2 * PROPOSALS, 3)}')`).join()}) t (n, subject, situation, analysis, recommendations)
  CROSS JOIN (SELECT id FROM account WHERE username = 'member') a CROSS JOIN (SELECT id FROM unit WHERE committee_id = '${committeeId}' ORDER BY id LIMIT 1) u`;
const REPLIED = (session) => `
  INSERT INTO proposal_assignment (id, version, committee_id, session_id, proposal_id, unit_id, round, mode, duty, state, state_since, designated, assigned_at, reply_due,
    contact_late, reply_late, escalated, extended, reminders, promise_late, tracked, updated_at, replied_at, reply, result_class)
  SELECT uuidv7(), 0, committee_id, session_id, id, unit_ids[1], 1, 'sole', 'lead', 'replied', now(), false, now(), now(), false, false, false, false, 0, false, false, now(),
    now(), '您提出的提案收悉，现答复如下。' || chr(10) || analysis || chr(10) || situation, 'a'
  FROM proposal WHERE session_id = '${session}';
  INSERT INTO proposal_feedback (id, proposal_id, round, process_rating, result_rating, given_by, giver_name, given_at)
  SELECT uuidv7(), id, 1, 'satisfied', 'satisfied', proposer_account_id, proposer_name, now() FROM proposal WHERE session_id = '${session}'`;

/** @return the session */
export async function fillBook(sql, committeeId) {
  const session = await sql.value(SESSION(committeeId));
  for (let from = 1; from <= PROPOSALS; from += 100) await sql.rows(FILED(committeeId, session, from, 100));
  await sql.rows(`${REPLIED(session)}; ANALYZE proposal, proposal_assignment, proposal_feedback`);
  return session;
}

/** Has the book written and fetches it. @return {seconds, steps, before, rss, bytes, whole, state, done}: rss the most of each quarter of the way, in MiB */
export async function writeBook({ app, api, session, headers, most }) {
  const before = app.rss();
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  const made = await api.post(`/plenary-sessions/${session}/proposal-books`, {}, headers);
  if (made.status !== 201) throw new Error(`a book is answered ${made.status} ${made.bytes}`);
  const rss = Array(PARTS).fill(0);
  const steps = new Set();
  let book = made.body;
  while (book.state === 'writing' && passed() < most) {
    await sleep(LOOK_MS);
    book = (await api.get(`/proposal-books/${book.id}`, headers)).body;
    steps.add(book.done);
    const part = Math.min(PARTS - 1, Math.floor(book.done * PARTS / book.total));
    rss[part] = Math.max(rss[part], app.rss());
  }
  const seconds = passed();
  const file = book.state === 'written' ? await api.get(`/proposal-books/${book.id}/document`, headers) : { bytes: Buffer.alloc(0) };
  const whole = file.bytes.subarray(0, 5).toString('latin1') === '%PDF-' && file.bytes.subarray(-1024).includes('%%EOF');
  return { seconds, steps: steps.size, before, rss, bytes: file.bytes.length, whole, state: book.state, done: book.done };
}

/** @param limits {seconds, rss, growth}: at most, in MiB */
export function judged(book, limits) {
  const growth = Math.max(...book.rss.slice(1)) - book.rss[0];
  const most = (seen, limit) => (seen <= limit ? 'ok' : `**more than ${limit}**`);
  return [
    checked('the book', book.state, 'written'), checked('proposals in it', book.done, PROPOSALS), checked('a whole PDF', book.whole, true),
    ['seconds', book.seconds.toFixed(1), most(book.seconds, limits.seconds)],
    ['steps of progress seen', book.steps, book.steps >= PARTS ? 'ok' : '**no progress**'],
    ['MiB of the file', (book.bytes / 2 ** 20).toFixed(1), ''],
    ['RSS MiB before', Math.round(book.before), ''],
    ['RSS MiB at most, by quarters of the way', book.rss.map(Math.round).join(', '), most(Math.max(...book.rss), limits.rss)],
    ['RSS MiB more after the first quarter', Math.round(growth), most(growth, limits.growth)],
  ];
}
