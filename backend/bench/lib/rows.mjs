// Rows for COPY: requests with their timeline, public view, outbox and audit rows, the same at every run.
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './app.mjs';
import { message, randomFrom, terms } from './texts.mjs';

const YEARS_MS = 3 * 365 * 86_400_000;
const DAY_MS = 86_400_000;
const PUBLIC_SHARE = 0.25;
const OURS_SHARE = 0.02;
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const STATES = [['closed', 0.62], ['declined', 0.05], ['withdrawn', 0.05], ['submitted', 0.05], ['accepted', 0.04],
  ['assigned', 0.05], ['in_progress', 0.06], ['answered', 0.06], ['reopened', 0.01], ['follow_up', 0.01]];
const KIND = { closed: 'confirmed', in_progress: 'started', follow_up: 'follow_up_begun' };
const NEVER = '9999-12-31 00:00:00+00';
const NULL = '\\N';

/** The key under which the demonstration hashes receipts; a published one. */
const hashKey = Buffer.from(/mashang\.keys\.hash=(\S+)/.exec(
  readFileSync(path.join(ROOT, 'backend/src/main/resources/application.properties'), 'utf8'))[1], 'base64');

/** What the times of so many rows are: number k was submitted at start + k × step (milliseconds). */
export function times(rows) {
  const step = Math.floor(YEARS_MS / rows);
  return { start: Date.now() - DAY_MS - step * rows, step };
}

const uuid = (at, middle, number) => {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-${middle}-8000-${number.toString(16).padStart(12, '0')}`;
};

export const idOf = (k, { start, step }) => uuid(start + k * step, '7000', k);

export function receiptOf(k) {
  const bytes = createHash('sha256').update(`receipt ${k}`).digest();
  return Array.from(bytes.subarray(0, 24), (byte) => CROCKFORD[byte & 31]).join('');
}

function receiptHash(receipt) {
  const mac = createHmac('sha256', hashKey);
  for (const part of ['receipt', receipt]) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(part));
    mac.update(length).update(part);
  }
  return mac.digest('hex');
}

const stamp = (at) => new Date(at).toISOString().replace('T', ' ').replace('Z', '+00');
const vector = (words) => words.map((word) => `'${word}'`).join(' ');
const line = (...values) => `${values.map((value) => value ?? NULL).join('\t')}\n`;

function stateOf(random) {
  let left = random();
  return (STATES.find(([, share]) => (left -= share) < 0) ?? STATES[0])[0];
}

/** @param world {venues: [{id, committee, division}], ours, members, time} */
export function rowsOf(k, world, sequence) {
  const random = randomFrom(k);
  const at = world.time.start + k * world.time.step;
  const id = idOf(k, world.time);
  const venue = random() < OURS_SHARE ? world.ours : world.venues[Math.floor(random() * world.venues.length)];
  const state = stateOf(random);
  const text = message(k);
  const ends = ['closed', 'declined', 'withdrawn'].includes(state);
  const member = ['closed', 'assigned', 'in_progress', 'answered', 'reopened', 'follow_up'].includes(state)
    ? world.members[Math.floor(random() * world.members.length)] : null;
  const done = at + Math.floor(random() * 10 * DAY_MS);
  const due = ends ? NEVER : stamp(Date.now() + DAY_MS + Math.floor(random() * 10 * DAY_MS));
  const deadline = ends ? stamp(done) : due;
  const hash = createHash('sha256').update(`key ${k}`).digest('hex');
  const isPublic = !['submitted', 'declined', 'withdrawn'].includes(state) && random() < PUBLIC_SHARE / 0.85;
  const answer = member && state !== 'assigned' ? `已到现场查看，${text.place}的问题正在处理，将及时告知结果。` : null;
  const words = terms(text.title, text.content, text.place, `bn-${k}`);
  const states = ['submitted', state === 'submitted' ? 'submitted' : 'accepted', state === 'accepted' ? 'accepted' : state];
  const entries = states.map((it, i) => [uuid(at + i, `700${i + 1}`, k), it, i && it === states[i - 1] ? 'message_sent' : KIND[it] ?? it]);
  return {
    request: line(id, 3, `BN-${k}`, venue.committee, venue.id, venue.division, 'qr', text.category, text.title, text.content,
      text.place, 'normal', isPublic, random() < 0.01, true, false, '2026-11', state, state === 'closed' ? 'confirmed' : null,
      'venue', member, stamp(at), stamp(done), stamp(done), answer && stamp(done), state === 'closed' ? stamp(done) : null,
      deadline, deadline, deadline, deadline, due, answer, `\\\\x${receiptHash(receiptOf(k))}`, `\\\\x${hash}`, `\\\\x${hash}`, vector(words)),
    timeline: entries.map(([entry, it, kind], i) => line(entry, id, stamp(at + i), kind, i ? 'staff' : 'resident', i ? '王工作人员' : null, null, 'f', it)).join(''),
    outbox: line(entries[0][0], stamp(at), 'request.submitted', venue.committee, id, '{}', stamp(at + 1000)),
    audit: line(entries[0][0], venue.committee, stamp(at), 'resident', 'request.submitted', 'request', id, sequence(venue.committee), `\\\\x${hash}`),
    public: isPublic ? line(id, stamp(at), venue.id, venue.committee, venue.division, text.category, text.title, text.content,
      answer, ends ? 'f' : 't', vector(terms(text.title, text.content))) : '',
  };
}

export const COLUMNS = {
  request: `id, version, number, committee_id, venue_id, division_code, channel, category_code, title, content, place_text,
    urgency, public_wanted, about_staff, wants_reply, has_phone, consent_version, state, closure, examiner, assignee_member_id,
    submitted_at, updated_at, state_since, answered_at, closed_at,
    accept_due, start_due, answer_due, close_due, due_at, answer, receipt_hash, submission_key_hash, body_hash, terms`,
  timeline_entry: 'id, request_id, at, kind, actor_kind, actor_name, note, internal, state',
  outbox_event: 'id, at, type, committee_id, subject_id, data, done_at',
  audit_event: 'id, committee_id, at, actor_kind, action, object_kind, object_id, sequence, seal',
  public_request: 'request_id, published_at, venue_id, committee_id, division_code, category_code, title, content, answer, open, terms',
};
