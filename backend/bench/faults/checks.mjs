// What must hold after every fault run (trust.md's invariants), asked of the database and over HTTP.
import { readFileSync } from 'node:fs';
import { canary, sha256 } from './resident.mjs';
import { flaw } from './legal-moves.mjs';

const MOST_RECEIPTS = 300;

/** I1: every acknowledged request is there once, by receipt and by SQL, with its photos byte-equal. */
export async function acknowledgedAreThere(residents, database) {
  const rows = new Map();
  for (const [id, content] of await database.rows("SELECT id, content FROM request WHERE content LIKE '故障演练 %'")) {
    const nonce = content.split(' ')[1];
    rows.set(nonce, [...(rows.get(nonce) ?? []), id]);
  }
  const hashes = new Map(await database.rows("SELECT id, encode(sha256, 'hex') FROM attachment"));
  const found = [];
  for (const resident of residents) {
    for (const [nonce, kept] of resident.acknowledged) {
      const ids = rows.get(nonce) ?? [];
      if (ids.length !== 1 || ids[0] !== kept.id) found.push(`I1 ${kept.id} stands ${ids.length} times in the database`);
      const shown = await resident.api.track(kept.id, kept.receipt);
      if (shown.status !== 200) found.push(`I1 ${kept.id} is answered ${shown.status} to its receipt`);
      if (kept.withdrawn && shown.body?.state !== 'withdrawn') found.push(`I1 the withdrawal of ${kept.id} is lost`);
      found.push(...await lostPhotos(resident, kept, shown, hashes));
    }
  }
  return { found, rows };
}

async function lostPhotos(resident, kept, shown, hashes) {
  const found = [];
  if ((shown.body?.attachments ?? []).length !== kept.photos.length) found.push(`I1 ${kept.id} has lost a photo`);
  for (const photo of kept.photos.filter((it) => it.hash)) {
    const now = sha256((await resident.api.download(photo.id, kept.receipt)).bytes);
    if (now !== photo.hash || now !== hashes.get(photo.id)) found.push(`I1 photo ${photo.id} has changed`);
  }
  return found;
}

/** I2: no key has two rows; I3: nothing of what was refused is anywhere in the dump. */
export function onceOrNot(residents, rows, dump) {
  const found = [...rows].filter(([, ids]) => ids.length > 1).map(([nonce]) => `I2 ${nonce} stands more than once`);
  const faults = residents.flatMap((it) => it.faults).map((it) => `I2 ${it}`);
  const left = residents.flatMap((it) => [...it.refused]).filter((nonce) => rows.has(nonce) || dump.includes(nonce));
  return [...found, ...faults, ...left.map((nonce) => `I3 refused ${nonce} has left something`)];
}

/** I6: every history is a legal path that ends in the state of its row. */
export async function historiesAreLegal(database) {
  const rows = await database.rows(`
    SELECT r.id, r.state, array_to_string(array_agg(t.state ORDER BY t.at, t.id), ' ')
    FROM request r LEFT JOIN timeline_entry t ON t.request_id = r.id GROUP BY r.id`);
  const found = rows
    .map(([id, state, path]) => [id, flaw((path ?? '').split(' '), state)])
    .filter(([, wrong]) => wrong)
    .map(([id, wrong]) => `I6 ${id}: ${wrong}`);
  return { found, count: rows.length };
}

/** I7: one audit row for each line of a timeline; supports stand in no timeline. `verify` checks the chain itself. */
export async function audited(database) {
  const [[missing, spare]] = await database.rows(`
    SELECT count(*) FILTER (WHERE a.id IS NULL), count(*) FILTER (WHERE t.id IS NULL)
    FROM timeline_entry t FULL JOIN (SELECT id FROM audit_event
      WHERE object_kind = 'request' AND action <> 'request.supported') a ON a.id = t.id`);
  return [missing > 0 && `I7 ${missing} timeline entries without an audit row`,
    spare > 0 && `I7 ${spare} audit rows without a timeline entry`].filter(Boolean);
}

/** Every table as text, as a plain dump has it. */
export async function plainDump(database) {
  const pieces = [];
  const tables = await database.rows(
    "SELECT quote_ident(table_name) FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'");
  for (const [table] of tables) {
    await database.copyOut(`COPY ${table} TO STDOUT`, (bytes) => pieces.push(Buffer.from(bytes)));
  }
  return Buffer.concat(pieces);
}

/** I9: no planted phone or name and no receipt, in plain, hexadecimal or Base64, in dump or logs. */
export function nothingLeaks(residents, dump, log) {
  const planted = residents.flatMap((_, i) => Object.values(canary(i)));
  const receipts = residents.flatMap((it) => [...it.acknowledged.values()].map((kept) => kept.receipt)).slice(0, MOST_RECEIPTS);
  const places = { 'the dump': dump, 'the log': readFileSync(log) };
  const found = [];
  for (const [place, bytes] of Object.entries(places)) {
    for (const secret of [...planted, ...receipts]) {
      const forms = [secret, secret.toLowerCase(), Buffer.from(secret).toString('hex'), ...base64(secret)];
      if (forms.some((form) => bytes.includes(form))) found.push(`I9 ${place} holds ${secret.slice(0, 4)}…`);
    }
  }
  return found;
}

/** As it looks inside a longer text that was encoded, at each of three offsets. */
function base64(secret) {
  return [0, 1, 2].map((offset) => {
    const whole = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]).toString('base64').replace(/=+$/, '');
    return whole.slice(Math.ceil(offset * 8 / 6), -1);
  });
}
