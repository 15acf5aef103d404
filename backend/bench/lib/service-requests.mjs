// Three years of requests for Open311, made up in the database itself: half of them of the demo's own committee, half of those by the app that asks.
import { COPY_OF_VENUES, withoutIndexes } from './load.mjs';

export const LARGE = ['request', 'timeline_entry', 'public_request', 'app_request'];

const PLACES = `
  CREATE TEMP TABLE place AS
  WITH v AS MATERIALIZED (SELECT id, committee_id, division_code, committee_id = (SELECT v.committee_id FROM qr_code q JOIN venue v ON v.id = q.venue_id WHERE q.code = 'guangwumen') AS ours FROM venue),
    i AS MATERIALIZED (SELECT *, row_number() OVER (PARTITION BY ours ORDER BY id) - 1 AS i, count(*) OVER (PARTITION BY ours) AS all FROM v)
  SELECT n AS slot, i.id, i.committee_id, i.division_code, i.ours FROM generate_series(0, 4999) n JOIN i ON i.ours = (n % 2 = 0) AND i.i = n / 2 % i.all;
  CREATE UNIQUE INDEX ON place (slot); ANALYZE place`;

const REQUESTS = (rows) => `
  INSERT INTO request (id, version, number, committee_id, venue_id, division_code, channel, category_code, title, content, urgency, public_wanted, about_staff,
    wants_reply, has_phone, consent_version, state, closure, examiner, submitted_at, updated_at, state_since, answered_at, closed_at, due_at, answer,
    receipt_hash, submission_key_hash, body_hash, terms)
  SELECT uuidv7(s.at - now()), 3, 'BO-' || n, p.committee_id, p.id, p.division_code, 'api', (ARRAY['urban.heating', 'urban.elevator', 'urban.water', NULL])[1 + n / 5000 % 4],
    '楼道里的灯', '三号楼二单元的灯坏了两个星期。', 'normal', n / 7 % 4 = 0, false, true, false, '2026-11', s.state, CASE WHEN s.state = 'closed' THEN 'confirmed' END, 'venue',
    s.at, s.done, s.done, CASE WHEN s.state <> 'accepted' THEN s.done END, CASE WHEN s.state = 'closed' THEN s.done END,
    CASE WHEN s.state = 'closed' THEN timestamptz '9999-12-31 00:00:00+00' ELSE now() + interval '9 days' END, CASE WHEN s.state <> 'accepted' THEN '已经修好。' END,
    sha256(('receipt' || n)::bytea), sha256(('key' || n)::bytea), '\\x00', ''
  FROM generate_series(1, ${rows}) n
  CROSS JOIN LATERAL (SELECT now() - interval '1 day' - interval '3 years' * (${rows} - n) / ${rows} AS at,
    now() - interval '1 day' - interval '3 years' * (${rows} - n) / ${rows} + interval '10 days' * (n % 97) / 97 AS done, (ARRAY['closed', 'closed', 'closed', 'accepted', 'answered'])[1 + n / 3 % 5] AS state) s
  JOIN place p ON p.slot = n % 5000`;

const SHOWN = `
  INSERT INTO public_request (request_id, published_at, venue_id, committee_id, division_code, category_code, title, content, answer, open, terms)
  SELECT id, submitted_at + interval '1 hour', venue_id, committee_id, division_code, category_code, title, content, answer, state <> 'closed', ''
  FROM request WHERE public_wanted AND number LIKE 'BO-%'`;

const HAPPENED = `
  INSERT INTO timeline_entry (id, request_id, at, kind, actor_kind, internal, state)
  SELECT uuidv7(k.at - now()), r.id, k.at, k.kind, 'staff', false, k.state FROM request r
  CROSS JOIN LATERAL (VALUES (submitted_at, 'submitted', 'submitted'), (submitted_at + interval '1 hour', 'accepted', 'accepted'), (answered_at, 'answered', 'answered'), (closed_at, 'confirmed', 'closed')) k (at, kind, state)
  WHERE r.number LIKE 'BO-%' AND k.at IS NOT NULL ORDER BY k.at`;

/** All came in by some app: those of every second pair of the committee's by the one that asks, the others by another. */
const BY_APPS = (asking, other) => `
  INSERT INTO app_request (request_id, app_id, committee_id, submitted_at)
  SELECT r.id, CASE WHEN c.ours AND substr(r.number, 4)::integer / 2 % 2 = 0 THEN '${asking}' ELSE '${other}' END::uuid, r.committee_id, r.submitted_at
  FROM request r CROSS JOIN LATERAL (SELECT r.committee_id =
    (SELECT v.committee_id FROM qr_code q JOIN venue v ON v.id = q.venue_id WHERE q.code = 'guangwumen') AS ours) c
  WHERE r.number LIKE 'BO-%'`;

/** @param asking the id of the app that half of the committee's requests came in by; other: that of the one that has all others */
export async function fillServiceRequests(database, { asking, other }, rows, say) {
  await database.rows(COPY_OF_VENUES);
  await database.rows(PLACES);
  await withoutIndexes(database, LARGE, async () => {
    for (const [what, sql] of Object.entries({ requests: REQUESTS(rows), shown: SHOWN, happened: HAPPENED, 'by apps': BY_APPS(asking, other) })) {
      await database.rows(sql);
      say(`${what}: there`);
    }
  });
  await database.rows('VACUUM ANALYZE');
}

const DAY_MS = 86_400_000;

/** Every list of Open311, for everybody and for the app. @param ask calls an address below /open311/v2 */
export function serviceRequestLists({ ask, key, jurisdiction, request }) {
  const day = (ago) => new Date(Date.now() - ago * DAY_MS).toISOString().replace(/\.\d+/, '');
  const span = `start_date=${day(400)}&end_date=${day(320)}`;
  const asked = {
    'of 90 days': '',
    'second page of ten': 'page=2&page_size=10',
    'last page there is': 'page=50&page_size=1000',
    'still open': 'status=open&page_size=50',
    'closed': 'status=closed&page_size=50',
    'of a service': 'service_code=urban.elevator&page_size=50',
    'of no topic': 'service_code=unsorted&page_size=50',
    'of a service nobody asks for': 'service_code=urban.noise&page_size=50',
    'of a service, closed, in a span of a year ago': `service_code=urban.water&status=closed&${span}&page_size=50`,
    'until a time': `end_date=${day(500)}&page_size=50`,
    'by id': `service_request_id=${request}`,
  };
  const recent = `start_date=${day(1.2)}&end_date=${day(0)}`;
  const calls = {};
  for (const [who, own] of [['everybody', ''], ['an app', `&api_key=${key}`]]) {
    for (const [what, query] of Object.entries(asked)) {
      calls[`requests, ${what}, for ${who}`] = () => ask(`requests.json?jurisdiction_id=${jurisdiction}${own}&${query}`);
    }
    calls[`updates of a request, for ${who}`] = () => ask(`servicerequestupdates.json?jurisdiction_id=${jurisdiction}${own}&service_request_id=${request}`);
  }
  calls['updates of an app, the last day'] = () => ask(`servicerequestupdates.json?jurisdiction_id=${jurisdiction}&api_key=${key}&${recent}`);
  calls['updates of an app, 90 days'] = () => ask(`servicerequestupdates.json?jurisdiction_id=${jurisdiction}&api_key=${key}`);
  calls['updates of an app, in a span of a year ago'] = () => ask(`servicerequestupdates.json?jurisdiction_id=${jurisdiction}&api_key=${key}&${span}`);
  return calls;
}
