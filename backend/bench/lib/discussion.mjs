// A large discussion in the demo's database: 1,000 published statements with 20,000 votes of 800 people in two camps.
export const STATEMENTS = 1000;
export const VOTES = 20_000;
const DEVICES = 200;
const EACH = 20;
/** Of one statement alone, so that all connections want the same row at once. */
const CROWD = 2000;

const FILL = (id) => `
  INSERT INTO statement (id, version, discussion_id, content, pseudonym, state, state_since, submitted_at, consent_version,
    receipt_hash, submission_key_hash, body_hash)
  SELECT gen_random_uuid(), 0, '${id}', '第 ' || n || ' 条：希望把楼道里的杂物清一清，消防通道不能堵。', 'AB12C', 'published', now(), now(),
    '2026-11', '\\x00', sha256(('${id}' || n)::bytea), '\\x00' FROM generate_series(1, ${STATEMENTS}) n;
  INSERT INTO statement_vote (statement_id, participant_id, discussion_id, choice, voted_at)
  SELECT s.id, ('00000000-0000-7000-8000-' || lpad(p::text, 12, '0'))::uuid, '${id}',
    CASE WHEN (p * 7 + k) % 10 = 0 THEN 'pass' WHEN (s.n + p) % 2 = 0 THEN 'agree' ELSE 'disagree' END, now()
  FROM generate_series(0, 799) p CROSS JOIN generate_series(0, 24) k
  JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM statement WHERE discussion_id = '${id}') s
    ON s.n = 1 + (p * 25 + k) % ${STATEMENTS};
  INSERT INTO statement_tally
  SELECT statement_id, abs(hashtext(participant_id::text)) % 16, count(*) FILTER (WHERE choice = 'agree'),
    count(*) FILTER (WHERE choice = 'disagree'), count(*) FILTER (WHERE choice = 'pass')
  FROM statement_vote WHERE discussion_id = '${id}' GROUP BY 1, 2;
  ANALYZE statement, statement_vote, statement_tally`;

/** Gives the discussion's id and its statements' ids; the demo's own statements give way. */
export async function fill(database) {
  const id = await database.value('SELECT id FROM discussion ORDER BY id LIMIT 1');
  await database.rows(`DELETE FROM statement_tally; DELETE FROM statement_vote; DELETE FROM statement WHERE discussion_id = '${id}'`);
  await database.rows(FILL(id));
  const statements = (await database.rows(`SELECT id FROM statement WHERE discussion_id = '${id}' ORDER BY id`)).map(([it]) => it);
  return { id, statements };
}

function vote(statement, device, choice) {
  const body = JSON.stringify({ choice });
  return Buffer.from([`POST /api/v1/statements/${statement}/votes HTTP/1.1`, 'Host: localhost', `Mashang-Device: bench-${device}`,
    'Content-Type: application/json', `Content-Length: ${body.length}`, '', body].join('\r\n'));
}

/** Each goes round twice with another choice, so that every call changes something. */
const both = (calls) => ['agree', 'disagree'].flatMap((choice) => calls.map(([statement, device]) => vote(statement, device, choice)));

export const votes = {
  /** Many people on many statements. */
  many: (statements) => both(Array.from({ length: DEVICES * EACH }, (_, i) => [statements[(i * 7) % statements.length], i % DEVICES])),
  /** Many people on one. */
  one: (statements) => both(Array.from({ length: CROWD }, (_, i) => [statements[0], i])),
};
