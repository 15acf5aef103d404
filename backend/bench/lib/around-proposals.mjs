// What hangs on a hundred thousand proposals: what units do about them, what proposers say, reports that say the same, what levels
// make of those, and a million events. Made up in the database itself.
import { withoutIndexes } from './load.mjs';

/** Filled here, beside what is filled with the proposals. */
const TABLES = ['proposal', 'proposal_assignment', 'proposal_meeting', 'proposal_feedback', 'proposal_cosigner', 'proposal_milestone', 'proposal_excellence',
  'proposal_hearing', 'opinion_report', 'opinion_report_revision', 'adoption', 'history_entry', 'outbox_event'];
/** What must not be read from end to end. */
export const LARGE = [...TABLES.filter((it) => !['proposal_excellence', 'proposal_hearing'].includes(it)), 'proposal_search'];
const UNITS = 60;

/** The id of what hangs on one, in the same order. */
const hung = (id, kind) => `overlay(${id}::text placing '7${kind}' from 15 for 4)::uuid`;

const UNIT = (ours) => `
  INSERT INTO unit (id, version, committee_id, kind, name)
  SELECT gen_random_uuid(), 0, id, 'department', '单位' || n FROM committee CROSS JOIN generate_series(1, CASE WHEN id = '${ours}' THEN ${UNITS} ELSE 3 END) n;
  CREATE TEMP TABLE unit_at AS
  SELECT id, committee_id, row_number() OVER (PARTITION BY committee_id ORDER BY id) - 1 AS i, count(*) OVER (PARTITION BY committee_id) AS all FROM unit;
  CREATE TEMP TABLE numbered AS
  SELECT p.id, row_number() OVER (ORDER BY p.id) AS n FROM proposal p JOIN proposal_session s ON s.id = p.session_id WHERE s.term_number >= 100;
  CREATE UNIQUE INDEX ON numbered (id); ANALYZE unit_at, numbered`;

const ASSIGNED = ['assigned', 'replied', 'feedback', 'closed', 'tracking'].map((it) => `'${it}'`).join();
const ANSWERED = "p.state <> 'assigned'";
const PART = (duty, kind, every) => `
  INSERT INTO proposal_assignment (id, version, committee_id, session_id, proposal_id, unit_id, round, mode, duty, state, state_since, designated, assigned_at, contact_due,
    reply_due, signed_at, contacted_at, replied_at, contact_late, reply_late, escalated, extended, reminders, reply, result_class, promised_on, promise, promise_late,
    tracked, updated_at)
  SELECT ${hung('p.id', kind)}, 3, p.committee_id, p.session_id, p.id, u.id, 1, CASE WHEN k.n % 3 = 0 THEN 'joint' ELSE 'sole' END, '${duty}',
    CASE WHEN ${ANSWERED} THEN 'replied' ELSE (ARRAY['assigned', 'signed', 'contacted', 'contacted', 'objected'])[1 + k.n % 5] END, p.filed_at, false, p.filed_at, p.filed_at,
    p.filed_at + interval '90 days', p.filed_at, p.filed_at, CASE WHEN ${ANSWERED} THEN p.filed_at + interval '60 days' END, k.n % 50 = 0, k.n % 70 = 0, false, false, 0,
    CASE WHEN ${ANSWERED} THEN '收悉，现答复如下。' || p.analysis END,
    CASE WHEN ${ANSWERED} AND '${duty}' = 'lead' THEN (ARRAY['a', 'a', 'b', 'c', 'd'])[1 + k.n % 5] END,
    CASE WHEN ${ANSWERED} AND '${duty}' = 'lead' AND k.n % 5 = 2 THEN p.filed_at::date + 300 END,
    CASE WHEN ${ANSWERED} AND '${duty}' = 'lead' AND k.n % 5 = 2 THEN '分步完成' END, k.n % 90 = 0, k.n % 200 = 2, p.filed_at
  FROM proposal p JOIN numbered k USING (id) JOIN unit_at u ON u.committee_id = p.committee_id AND u.i = (k.n * 7 + ${kind}) % u.all
  WHERE p.state IN (${ASSIGNED}) AND k.n % ${every} = 0`;

const HANDLED = (ours) => `
  UPDATE proposal p SET unit_ids = a.units, handling_mode = a.mode, assigned_at = p.filed_at, reply_due = p.filed_at + interval '90 days',
    replied_at = CASE WHEN p.state <> 'assigned' THEN p.filed_at + interval '60 days' END, result_class = a.class,
    key_proposal = k.n % 50 = 0, oversight_account_id = CASE WHEN k.n % 50 = 0 AND p.committee_id = '${ours}' THEN (SELECT id FROM account WHERE username = 'leader') END,
    feedback_due = CASE WHEN p.state = 'feedback' THEN now() + interval '30 days' END, closed_at = CASE WHEN p.state = 'closed' THEN p.filed_at + interval '80 days' END
  FROM (SELECT proposal_id, array_agg(unit_id ORDER BY id) AS units, min(mode) AS mode, max(result_class) AS class FROM proposal_assignment GROUP BY 1) a JOIN numbered k ON k.id = a.proposal_id
  WHERE p.id = a.proposal_id`;

const SAID = `
  INSERT INTO proposal_meeting (id, committee_id, proposal_id, assignment_id, held_on, place, attendees, content, agreement, recorded_by, recorder_name, recorded_at)
  SELECT ${hung('proposal_id', '003')}, committee_id, proposal_id, id, assigned_at::date + 30, '会议室', '提案者', '当面沟通。', 'agreed', gen_random_uuid(), '承办人', assigned_at
  FROM proposal_assignment WHERE proposal_id IN (SELECT id FROM numbered) AND duty = 'lead' AND state IN ('replied', 'contacted');
  INSERT INTO proposal_feedback (id, proposal_id, round, process_rating, result_rating, given_by, giver_name, given_at)
  SELECT ${hung('p.id', '004')}, p.id, 1, 'satisfied', CASE WHEN k.n % 20 = 0 THEN 'dissatisfied' ELSE 'satisfied' END, p.proposer_account_id, p.proposer_name, p.filed_at
  FROM proposal p JOIN numbered k USING (id) WHERE p.state IN ('closed', 'tracking');
  INSERT INTO proposal_cosigner (proposal_id, member_id, position, name, asked_at, answer, answered_at)
  SELECT p.id, m.id, 1, m.name, p.drafted_at, k.n % 10 > 0, p.drafted_at
  FROM proposal p JOIN numbered k USING (id) JOIN (SELECT id, name, row_number() OVER (ORDER BY id) - 1 AS i, count(*) OVER () AS all FROM member) m ON m.i = k.n * 11 % m.all
  WHERE m.id IS DISTINCT FROM p.proposer_member_id ON CONFLICT DO NOTHING;
  INSERT INTO proposal_milestone (id, proposal_id, title, due_on, reached_on, made_by, made_at, updated_at)
  SELECT gen_random_uuid(), p.id, '第' || n || '步', p.filed_at::date + 60 * n, CASE WHEN n < 3 THEN p.filed_at::date + 60 * n END, p.proposer_account_id, p.filed_at, p.filed_at
  FROM proposal p CROSS JOIN generate_series(1, 3) n WHERE p.key_proposal;
  INSERT INTO proposal_excellence (proposal_id, session_id, named_by, named_at)
  SELECT p.id, p.session_id, p.proposer_account_id, p.filed_at FROM proposal p JOIN numbered k USING (id) WHERE p.state = 'closed' AND k.n % 40 = 1;
  INSERT INTO proposal_hearing (id, version, committee_id, session_id, title, starts_at, place, unit_ids, state, record, made_by, made_at, updated_at)
  SELECT uuidv7(), 0, s.committee_id, s.id, '办理进展汇报会', s.opens_at, '会议室', ARRAY(SELECT id FROM unit_at u WHERE u.committee_id = s.committee_id AND (u.i + n) % 3 = 0), 'held', '逐件汇报。',
    s.made_by, now(), now()
  FROM proposal_session s CROSS JOIN generate_series(1, 2) n WHERE s.term_number >= 100`;

/** In all states, two of five of our committee's through a venue. What is issued was touched today, so that no job archives it meanwhile. */
const REPORTS = (ours, venue) => `
  CREATE TEMP TABLE report AS
  SELECT ${hung('p.id', '005')} AS id, k.n, p.id AS proposal_id, p.committee_id,
    (ARRAY['archived', 'archived', 'archived', 'issued', 'issued', 'edited', 'rejected', 'withdrawn', 'screened', 'submitted'])[1 + k.n % 10] AS state
  FROM proposal p JOIN numbered k USING (id);
  CREATE UNIQUE INDEX ON report (id); ANALYZE report;
  INSERT INTO opinion_report (id, version, committee_id, venue_id, division_code, author_account_id, author_member_id, author_name, internal, express, author_agrees, title,
    situation, analysis, recommendations, revision, confidentiality_confirmed_at, consent, state, drafted_at, updated_at, state_since, submitted_at, number, signer_name,
    issued_at, published_at, archived_at, cycle, triage_due, assign_due, collect_told, triage_late, assign_late, terms)
  SELECT r.id, 3, p.committee_id, v.id, c.division_code, p.proposer_account_id, p.proposer_member_id, p.proposer_name, r.n % 20 = 0, r.n % 3 = 0, r.n % 4 > 0,
    p.subject, p.situation, p.analysis, p.recommendations, 1, p.drafted_at, 'not_needed', r.state, p.drafted_at, CASE WHEN r.state = 'issued' THEN now() ELSE p.drafted_at END, p.drafted_at, p.drafted_at,
    CASE WHEN i.issued THEN c.code || '-' || r.n END, CASE WHEN i.issued THEN '签发人' END, CASE WHEN i.issued THEN p.drafted_at END,
    CASE WHEN i.issued AND r.n % 4 > 0 AND r.n % 20 > 0 THEN p.drafted_at END, CASE WHEN r.state = 'archived' THEN p.drafted_at END,
    CASE WHEN r.n % 3 = 0 THEN date_trunc('month', p.drafted_at)::date END, CASE WHEN r.n % 3 = 0 THEN p.drafted_at::date + 20 END,
    CASE WHEN r.n % 3 = 0 THEN p.drafted_at::date + 25 END, true, r.n % 30 = 0 OR r.state = 'submitted', r.n % 45 = 0 OR r.state IN ('screened', 'edited', 'issued'), s.terms
  FROM report r JOIN proposal p ON p.id = r.proposal_id JOIN proposal_search s ON s.proposal_id = p.id JOIN committee c ON c.id = p.committee_id
    CROSS JOIN LATERAL (SELECT r.state IN ('issued', 'archived') AS issued) i
    LEFT JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS i, count(*) OVER () AS all FROM venue WHERE committee_id = '${ours}') v
      ON p.committee_id = '${ours}' AND r.n % 5 < 2 AND CASE WHEN r.n % 500 < 2 THEN v.id = '${venue}' ELSE v.i = r.n / 5 % v.all END;
  INSERT INTO opinion_report_revision (report_id, number, title, situation, analysis, recommendations, at)
  SELECT id, n, title, situation, analysis, recommendations, submitted_at FROM opinion_report CROSS JOIN generate_series(0, 1) n WHERE submitted_at IS NOT NULL ON CONFLICT DO NOTHING`;

const ADOPTED = (level, kind, every) => `
  INSERT INTO adoption (id, version, report_id, committee_id, level, receiver_id, receiver_name, state, evidence, instruction, instructor, instructed_on, unit_id, unit_name, due_on,
    feedback, feedback_name, forwarded_at, decided_at, instructed_at, assigned_at, feedback_at, updated_at, state_since)
  SELECT ${hung('r.id', kind)}, 3, r.id, r.committee_id, '${level}', c.id, coalesce(c.name, '全国'), s.state, '采用通知', CASE WHEN s.later THEN '请阅处' END, CASE WHEN s.later THEN '领导' END,
    CASE WHEN s.later THEN r.issued_at::date END, CASE WHEN s.later THEN u.id END, CASE WHEN s.later THEN '单位' END, CASE WHEN s.later THEN r.issued_at::date + 30 END,
    CASE WHEN s.state = 'feedback' THEN '已办理' END, CASE WHEN s.state = 'feedback' THEN '单位' END, r.issued_at, CASE WHEN s.state <> 'forwarded' THEN r.issued_at END,
    CASE WHEN s.later THEN r.issued_at END, CASE WHEN s.later THEN r.issued_at END, CASE WHEN s.state = 'feedback' THEN r.issued_at END, r.issued_at, r.issued_at
  FROM opinion_report r JOIN report k ON k.id = r.id
    CROSS JOIN LATERAL (SELECT (ARRAY['adopted', 'not_adopted', 'forwarded', 'feedback', 'assigned', 'instructed', 'adopted', 'adopted'])[1 + k.n / 10 % 8] AS state) x
    CROSS JOIN LATERAL (SELECT x.state, x.state IN ('instructed', 'assigned', 'feedback') AS later) s
    LEFT JOIN committee c ON '${level}' <> 'national' AND c.level = '${level}' AND c.id = (SELECT id FROM committee WHERE level = '${level}' ORDER BY code OFFSET k.n % CASE '${level}' WHEN 'city' THEN 4 ELSE 1 END LIMIT 1)
    JOIN unit_at u ON u.committee_id = r.committee_id AND u.i = k.n % u.all
  WHERE r.issued_at IS NOT NULL AND k.n % ${every} = 0`;

const EVENTS = `
  INSERT INTO history_entry (id, subject_kind, subject_id, at, kind, actor_kind, actor_name, internal, state)
  SELECT uuidv7(), 'proposal', id, drafted_at + n * interval '1 day', 'submitted', 'member', '委员', false, 'closed' FROM proposal CROSS JOIN generate_series(1, 6) n;
  INSERT INTO history_entry (id, subject_kind, subject_id, at, kind, actor_kind, actor_name, internal, state)
  SELECT uuidv7(), 'opinion_report', id, drafted_at + n * interval '1 day', 'submitted', 'member', '委员', false, 'archived' FROM opinion_report CROSS JOIN generate_series(1, 4) n;
  INSERT INTO outbox_event (id, at, type, committee_id, subject_id, data, done_at)
  SELECT uuidv7(), h.at, subject_kind || '.submitted', p.committee_id, h.subject_id, '{}', h.at + interval '1 second'
  FROM history_entry h JOIN (SELECT id, committee_id FROM proposal UNION ALL SELECT id, committee_id FROM opinion_report) p ON p.id = h.subject_id`;

/** @param ours the committee that most is of; @param venue that has its reports */
export async function fillAround(sql, ours, venue, say) {
  await sql.rows(UNIT(ours));
  await withoutIndexes(sql, TABLES, async () => {
    const steps = { 'what units do': `${PART('lead', '001', 1)}; ${PART('assisting', '002', 3)}; ${HANDLED(ours)}`, 'what was said of it': SAID, reports: REPORTS(ours, venue),
      adoptions: `${ADOPTED('city', '006', 1)}; ${ADOPTED('province', '007', 3)}; ${ADOPTED('national', '008', 9)}`, events: EVENTS };
    for (const [what, statements] of Object.entries(steps)) {
      await sql.rows(statements);
      say(`${what}: there`);
    }
  });
  await sql.rows('VACUUM ANALYZE');
  say('and their indexes');
}
