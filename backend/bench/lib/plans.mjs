// The plan of every list query, with the statements and values that the application itself sent, on the loaded rows.
import { writeFileSync } from 'node:fs';
import { table } from './table.mjs';

const WARM = 6;
const HEAD = `Written by \`make bench\`: each list of the API called once on the application, its statement caught on the way to
PostgreSQL and explained with the same values. A sequential scan of a table that grows fails the run.
`;

/** The lists, by name: who asks for what. */
function lists(api, tokens, words) {
  const as = (who) => ({ Authorization: `Bearer ${tokens[who]}` });
  const inbox = (query, who = 'clerk') => () => api.get(`/requests?${query}`, as(who));
  const found = (text) => () => api.get(`/public/requests?q=${encodeURIComponent(text)}`);
  const month = new Date().toISOString().slice(0, 7);
  const ledger = (path, who) => () => api.get(path, as(who));
  const since = new Date(Date.now() - 7 * 86_400_000).toISOString();
  return {
    'inbox of a venue, by what is due': inbox('limit=20'),
    'inbox of a venue, in one state': inbox('state=accepted'),
    'inbox of a venue, closed ones': inbox('state=closed'),
    'inbox of a venue, nobody assigned': inbox('assignee=nobody'),
    'inbox of a venue, by category': inbox('category=urban.elevator'),
    'inbox of a venue, overdue': inbox('overdue=true'),
    'inbox of a venue, changed since': inbox(`updatedAfter=${encodeURIComponent(since)}`),
    'inbox of a venue, with two words': inbox(`q=${encodeURIComponent(words.common)}`),
    'inbox of a member': inbox('assignee=me', 'member'),
    'inbox of a committee': inbox('limit=20', 'office'),
    'inbox of a committee, in one state': inbox('state=accepted', 'office'),
    'inbox of a committee, overdue': inbox('overdue=true', 'office'),
    'inbox of a committee, changed since': inbox(`updatedAfter=${encodeURIComponent(since)}`, 'office'),
    'inbox of a committee, with two words': inbox(`q=${encodeURIComponent(words.common)}`, 'office'),
    'ledger of a venue, a month': ledger(`/venues/${words.venue}/ledger?month=${month}`, 'clerk'),
    'ledger of a venue, from its beginning': ledger(`/venues/${words.venue}/ledger`, 'clerk'),
    'ledger of a member': ledger(`/members/${words.member}/ledger?month=${month}`, 'member'),
    'report of a month': ledger(`/venues/${words.venue}/monthly-report?month=${month}`, 'clerk'),
    'venues behind': ledger(`/committees/${words.committee}/venue-overview`, 'office'),
    'deeds of a venue': () => api.get(`/public/deeds?venue=${words.venue}`),
    'deeds of a member': () => api.get(`/public/deeds?member=${words.member}`),
    'public requests, newest': () => api.get('/public/requests'),
    'public requests of a division': () => api.get('/public/requests?divisionCode=6201'),
    'public requests of a venue': () => api.get(`/public/requests?venue=${words.venue}`),
    'public search, common words': found(words.common),
    'public search, rare word': found(words.rare),
    'public search, nothing found': found('鼋鼍貔貅'),
    'public search in a division': () => api.get(`/public/requests?divisionCode=6201&q=${encodeURIComponent(words.common)}`),
    'venues by name': () => api.get('/venues'),
    'venues with a word': () => api.get(`/venues?q=${encodeURIComponent('广武门')}`),
    'members by name': () => api.get('/members'),
    'members of a venue': () => api.get(`/members?venue=${words.venue}`),
    notices: () => api.get('/notices', as('clerk')),
    'notices not read': () => api.get('/notices?unread=true', as('clerk')),
    'audit events of a committee': () => api.get('/audit-events', as('admin')),
    'audit events of an object': () => api.get(`/audit-events?object=${words.request}`, as('admin')),
    'codes of a venue': () => api.get(`/qr-codes?venue=${words.venue}`, as('clerk')),
    suggestions: () => api.post('/requests/suggestions', { venueId: words.venue, content: `${words.common} 小区电梯经常停用，需要维修` }),
  };
}

const JOBS = {
  'claim of what is due': /timer_at <= clock_timestamp/,
  'claim of waiting events': /FROM outbox_event\s+WHERE done_at IS NULL/,
  'audit rows to be sealed': /FROM audit_event WHERE sequence IS NULL/,
};

const literal = (value) => (value === null ? 'NULL' : `'${value.replaceAll("'", "''")}'`);

async function explain(database, { sql, types, values }) {
  const names = new Map(await database.rows('SELECT oid, oid::regtype FROM pg_type WHERE typelem >= 0'));
  const declared = types.map((type) => names.get(String(type)) ?? 'unknown').join();
  const execute = `EXECUTE watched${values.length ? `(${values.map(literal).join()})` : ''}`;
  await database.rows('BEGIN');
  try {
    await database.rows(`PREPARE watched${types.length ? `(${declared})` : ''} AS ${sql}`);
    for (let i = 0; i < WARM; i++) await database.rows(execute);
    return (await database.rows(`EXPLAIN (ANALYZE, BUFFERS) ${execute}`)).map(([line]) => line).join('\n');
  } finally {
    await database.rows('ROLLBACK');
    await database.rows('DEALLOCATE ALL');
  }
}

/** What is looked at of requests. @return {title, rows, large, jobs, lists}: what the file says, the tables that grow, and who asks for what */
export const ofRequests = ({ witness, tokens, words, rows }) => ({
  title: 'Plans',
  rows: `${rows.toLocaleString('en')} requests`,
  large: ['request', 'timeline_entry', 'public_request', 'outbox_event', 'audit_event'],
  jobs: JOBS,
  lists: lists(witness.api, tokens, words),
});

/**
 * Writes the plans; gives the names of the lists whose plan scans a large table from end to end.
 *
 * @param of what is looked at; vain: how many rows a list may read by an index and leave out, wholes: names of lists that count all there is
 */
export async function plans({ witness, database, of, file }) {
  const sections = [];
  const times = [];
  const scanning = [];
  const add = async (name, statement) => {
    const plan = await explain(database, statement);
    const bad = of.large.filter((table) => new RegExp(`Seq Scan on ${table}\\b`).test(plan));
    if (bad.length) scanning.push(`${name}: ${bad.join()}`);
    const vain = Math.max(0, ...[...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows)));
    if (vain > (of.vain ?? Infinity) && !of.wholes.test(name)) scanning.push(`${name}: ${vain} rows read in vain`);
    times.push([name, /Execution Time: ([\d.]+)/.exec(plan)?.[1]]);
    sections.push(`## ${name}\n\n\`\`\`text\n${plan}\n\`\`\`\n`);
  };
  for (const [name, pattern] of Object.entries(of.jobs)) {
    await add(name, await witness.proxy.awaited(pattern));
  }
  for (const [name, call] of Object.entries(of.lists)) {
    const seen = (await witness.during(call)).filter(({ sql }) => /^\s*(SELECT|WITH)/i.test(sql) && !/FROM account_session/.test(sql));
    for (const [i, statement] of seen.entries()) await add(seen.length > 1 ? `${name} (${i + 1} of ${seen.length})` : name, statement);
  }
  const verdict = scanning.length ? `**Read too much:** ${scanning.join('; ')}\n` : 'No table that grows is scanned from end to end.\n';
  writeFileSync(file, `# ${of.title}\n\n${HEAD}\n${of.rows}. ${verdict}\n${table(times, ['list', 'ms'])}\n${sections.join('\n')}`);
  return scanning;
}
