// Fills a freshly migrated database with so many requests, by COPY, with the indexes built afterwards.
import { setTimeout as sleep } from 'node:timers/promises';
import { COLUMNS, rowsOf, times } from './rows.mjs';

const VENUES = 2000;
const NOTICES = 20_000;
const BATCH = 5000;
const KEY = { request: 'request', timeline_entry: 'timeline', outbox_event: 'outbox', audit_event: 'audit', public_request: 'public' };

export const COPY_OF_VENUES = `
  INSERT INTO venue (id, version, committee_id, kind, name, division_code, phone, terms)
  SELECT uuidv7(), 0, v.committee_id, 'station', v.name || '第' || n || '联络点', v.division_code, v.phone, v.terms
  FROM generate_series(1, ${VENUES}) n
  JOIN (SELECT *, row_number() OVER (ORDER BY id) AS i, count(*) OVER () AS all FROM venue) v ON v.i = 1 + n % v.all`;

const SOME_NOTICES = (account) => `
  INSERT INTO notice (id, account_id, event_id, type, request_id, made_at)
  SELECT uuidv7(), '${account}', uuidv7(), 'request.assigned', id, submitted_at
  FROM request WHERE venue_id = (SELECT venue_id FROM account_grant WHERE account_id = '${account}' LIMIT 1) LIMIT ${NOTICES}`;

async function worldOf(database, rows) {
  const venues = (await database.rows('SELECT id, committee_id, division_code FROM venue ORDER BY id'))
    .map(([id, committee, division]) => ({ id, committee, division }));
  const ours = await database.value("SELECT venue_id FROM qr_code WHERE code = 'guangwumen'");
  const members = (await database.rows('SELECT id FROM member ORDER BY id')).map(([id]) => id);
  return { venues, ours: venues.find((it) => it.id === ours), members, time: times(rows) };
}

/** Batch by batch, so that each row is made up once for all its tables. */
async function copyAll(database, rows, world, say) {
  const last = new Map((await database.rows('SELECT committee_id, max(sequence) FROM audit_event GROUP BY 1'))
    .map(([committee, sequence]) => [committee, Number(sequence ?? 0)]));
  const next = (committee) => {
    last.set(committee, (last.get(committee) ?? 0) + 1);
    return last.get(committee);
  };
  for (let k = 1; k <= rows; k += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, rows + 1 - k) }, (_, i) => rowsOf(k + i, world, next));
    for (const table of Object.keys(COLUMNS)) {
      const pieces = batch.map((row) => row[KEY[table]]);
      await database.copyIn(`COPY ${table} (${COLUMNS[table]}) FROM STDIN`, [pieces.join('')]);
    }
    if (k % (BATCH * 10) === 1) say(`${k - 1} of ${rows} requests`);
  }
}

/** What the application's sealer of the audit takes for each batch. */
const SEALER_LOCK = '7881707715023470593';

/** Fills tables while they have neither indexes nor checks of what they refer to. */
export async function withoutIndexes(database, tables, filling) {
  const indexes = await database.rows(`
    SELECT c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
    WHERE i.indrelid::regclass::text IN (${tables.map((table) => `'${table}'`).join()})
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid)`);
  for (const [name] of indexes) await database.rows(`DROP INDEX ${name}`);
  await database.rows('SET session_replication_role = replica');
  await filling();
  await database.rows("SET session_replication_role = DEFAULT; SET maintenance_work_mem = '512MB'");
  for (const [, definition] of indexes) await database.rows(definition);
}

/** Gives the world that the rows were made of: their times, the venues and that of the demo's clerk. */
export async function load(connect, rows, say) {
  const database = await connect();
  // the demonstration's own rows first come to rest, as the ones loaded continue their chain
  while (await database.value('SELECT 1 FROM audit_event WHERE sequence IS NULL LIMIT 1')) await sleep(200);
  // and what jobs write meanwhile is chained only behind them
  await database.rows(`SELECT pg_advisory_lock(${SEALER_LOCK})`);
  await database.rows(COPY_OF_VENUES);
  const world = await worldOf(database, rows);
  await database.rows("ALTER SYSTEM SET max_wal_size = '8GB'");
  await database.rows('SELECT pg_reload_conf()');
  await withoutIndexes(database, Object.keys(COLUMNS), () => copyAll(database, rows, world, say));
  say('indexes are built');
  const clerk = await database.value("SELECT id FROM account WHERE username = 'clerk'");
  await database.rows(SOME_NOTICES(clerk));
  await database.rows('ALTER SYSTEM RESET max_wal_size');
  await database.rows('SELECT pg_reload_conf()');
  await database.rows('VACUUM ANALYZE');
  await database.rows('CHECKPOINT');
  await database.end();
  return world;
}
