// Ten years of reception days, topics, consultations and discussions of 2,000 venues, made up in the database itself.
import { COPY_OF_VENUES, withoutIndexes } from './load.mjs';

/** How many of each come of so many rows. */
const SHARE = { reception_day: 0.25, appointment: 1, reception_record: 0.5, topic: 0.25, consultation: 0.25, outcome: 0.25, discussion: 0.001, statement: 1 };
export const LARGE = [...Object.keys(SHARE), 'duty_shift', 'consultation_participant', 'lineage'];
export const many = (table, rows) => Math.max(20, Math.round(rows * SHARE[table]));

/** Every fiftieth is of the demo's own venue; the others are spread over all. */
const PLACES = `
  CREATE TEMP TABLE place AS
  WITH v AS MATERIALIZED (SELECT id, committee_id, division_code, row_number() OVER (ORDER BY id) - 1 AS i FROM venue)
  SELECT n AS slot, v.id, v.committee_id, v.division_code FROM generate_series(0, 4999) n JOIN v ON v.i = CASE WHEN n % 50 = 0
    THEN (SELECT i FROM v WHERE id = (SELECT venue_id FROM qr_code WHERE code = 'guangwumen')) ELSE n % (SELECT count(*) FROM v) END;
  CREATE UNIQUE INDEX ON place (slot); ANALYZE place`;

const DAYS = (rows) => `
  INSERT INTO reception_day (id, version, committee_id, venue_id, state, planned_for, by_rota, held_on, from_time, to_time, starts_at, ends_at,
    capacity, state_since)
  SELECT uuidv7(), 0, p.committee_id, p.id, CASE WHEN d.on > current_date THEN CASE n % 3 WHEN 0 THEN 'planned' ELSE 'published' END
      WHEN n % 20 = 0 THEN 'cancelled' ELSE 'archived' END, d.on, false, d.on, '09:00', '11:30', d.on + time '09:00', d.on + time '11:30', 12, d.on
  FROM generate_series(1, ${many('reception_day', rows)}) n CROSS JOIN LATERAL (SELECT current_date + 30 - n % 3650 AS on) d
  JOIN place p ON p.slot = n % 5000;
  INSERT INTO duty_shift SELECT id, gen_random_uuid(), n, 'in_turn', 0 FROM reception_day CROSS JOIN generate_series(0, 1) n;
  INSERT INTO duty_shift SELECT id, (SELECT member_id FROM account WHERE username = 'member'), 2, 'in_turn', 0 FROM reception_day
  WHERE venue_id = (SELECT venue_id FROM qr_code WHERE code = 'guangwumen') LIMIT 100 ON CONFLICT DO NOTHING`;

const VISITS = (rows) => `
  INSERT INTO appointment (id, version, committee_id, venue_id, day_id, state, ticket, walk_in, consent_version, receipt_hash, key_id, booked_at, state_since)
  SELECT uuidv7(), 0, d.committee_id, d.venue_id, d.id, CASE WHEN d.starts_at > now() THEN 'booked' WHEN n % 4 = 0 THEN 'no_show' ELSE 'received' END, 100 + n, false,
    '2026-11', sha256((d.id::text || n)::bytea), '', d.starts_at, d.starts_at
  FROM reception_day d CROSS JOIN generate_series(1, ${Math.ceil(many('appointment', rows) / many('reception_day', rows))}) n;
  INSERT INTO reception_record (id, committee_id, venue_id, day_id, appointment_id, content, member_ids, account_id, at)
  SELECT uuidv7(), committee_id, venue_id, day_id, id, '反映楼道照明与停车的问题。', '{}', (SELECT id FROM account WHERE username = 'clerk'), state_since
  FROM appointment WHERE state = 'received' LIMIT ${many('reception_record', rows)} ON CONFLICT DO NOTHING`;

const TOPICS = (rows) => `
  INSERT INTO topic (id, version, committee_id, venue_id, division_code, source, title, situation, state, proposed_at, updated_at, state_since, public_title, public_summary)
  SELECT uuidv7(), 0, p.committee_id, CASE WHEN n % 10 > 0 THEN p.id END, p.division_code, 'resident', '第 ' || n || ' 个议题', '住户意见不一。', s.state, now(), now(), now(),
    CASE WHEN s.state = 'approved' THEN '议题' END, CASE WHEN s.state = 'approved' THEN '怎样一致' END
  FROM generate_series(1, ${many('topic', rows)}) n CROSS JOIN LATERAL (SELECT (ARRAY['approved', 'approved', 'approved', 'proposed', 'screened', 'deferred', 'rejected'])[1 + n / 5000 % 7] AS state) s
  JOIN place p ON p.slot = n % 5000`;

const CONSULTATIONS = (rows) => `
  INSERT INTO consultation (id, version, committee_id, venue_id, division_code, level, topic_id, micro, public, title, format, convener_name, starts_at, ends_at, state,
    made_by, made_at, updated_at, state_since, noticed_at, held_at)
  SELECT uuidv7(), 0, p.committee_id, CASE WHEN n % 10 > 0 THEN p.id END, p.division_code, 'town', gen_random_uuid(), false, n % 3 > 0, '第 ' || n || ' 次协商', 'meeting', '召集人',
    d.on + time '15:00', d.on + time '17:00', CASE WHEN d.on > current_date THEN 'noticed' WHEN n / 5000 % 4 = 0 THEN 'implementing' ELSE 'archived' END,
    gen_random_uuid(), d.on, d.on, d.on, d.on, CASE WHEN d.on <= current_date THEN d.on END
  FROM generate_series(1, ${many('consultation', rows)}) n CROSS JOIN LATERAL (SELECT current_date + 30 - n % 3650 AS on) d JOIN place p ON p.slot = n % 5000;
  INSERT INTO consultation_participant (id, consultation_id, position, kind, member_id, name)
  SELECT uuidv7(), id, 0, 'member', gen_random_uuid(), '委员' FROM consultation;
  INSERT INTO outcome (id, version, committee_id, consultation_id, position, title, content, unit_id, due_on, answer, answered_at, made_at, updated_at)
  SELECT uuidv7(), 0, committee_id, id, 100, '办理事项', '限期办结', CASE WHEN random() < 0.001 THEN (SELECT unit_id FROM account_grant WHERE unit_id IS NOT NULL LIMIT 1) END,
    made_at::date + 30, CASE WHEN state = 'archived' THEN '已办结' END, CASE WHEN state = 'archived' THEN made_at END, made_at, made_at
  FROM consultation;
  INSERT INTO lineage SELECT 'topic', topic_id, 'consultation', id, committee_id, NULL, made_at FROM consultation WHERE topic_id IS NOT NULL ON CONFLICT DO NOTHING`;

const DISCUSSIONS = (rows) => `
  INSERT INTO discussion (id, version, committee_id, venue_id, topic_id, qr_code, title, introduction, rules, opens_at, closes_at, made_by, made_at)
  SELECT uuidv7(), 0, p.committee_id, p.id, gen_random_uuid(), 'bench-' || n, '讨论', '请您说说。', '一事一议。', now() - interval '9 days', now() + interval '9 days', gen_random_uuid(), now()
  FROM generate_series(1, ${many('discussion', rows)}) n JOIN place p ON p.slot = n % 5000;
  INSERT INTO statement (id, version, discussion_id, content, pseudonym, state, state_since, submitted_at, consent_version, receipt_hash, submission_key_hash, body_hash)
  SELECT uuidv7(), 0, d.id, '希望把楼道里的杂物清一清。', 'AB12C', CASE WHEN n % 20 = 0 THEN 'pending' ELSE 'published' END, now(), now(), '2026-11', '\\x00', sha256(('bench' || n)::bytea), '\\x00'
  FROM generate_series(1, ${many('statement', rows)}) n JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS i FROM discussion) d
    ON d.i = n % (SELECT count(*) FROM discussion)`;

export async function fillMeetings(database, rows, say) {
  await database.rows(COPY_OF_VENUES);
  await database.rows(PLACES);
  await withoutIndexes(database, LARGE, async () => {
    for (const [what, sql] of Object.entries({ days: DAYS, visits: VISITS, topics: TOPICS, consultations: CONSULTATIONS, discussions: DISCUSSIONS })) {
      await database.rows(sql(rows));
      say(`${what} are there`);
    }
  });
  await database.rows('VACUUM ANALYZE');
}
