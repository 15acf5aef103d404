// A new session that takes proposals, in a committee with people and with as many proposals of past sessions as are wanted.
import { fillPast } from './past-proposals.mjs';
import { gather, signIn } from './proposal-people.mjs';

const ROLES = { office: 'office', member: 'member', leader: 'leader', dispatcher: 'dispatcher', unit: 'unit' };
const COMMITTEE = "SELECT c.id, c.parent_id FROM account_grant g JOIN account a ON a.id = g.account_id JOIN committee c ON c.id = g.committee_id WHERE a.username = 'office'";
const OPEN = (committeeId) => `
  INSERT INTO proposal_session (id, version, committee_id, term_number, number, opens_at, closes_at, made_by, made_at, updated_at)
  SELECT gen_random_uuid(), 0, '${committeeId}', 99, 1, now() - interval '1 day', now() + interval '9 days', id, now(), now() FROM account WHERE username = 'office'
  RETURNING id`;

/** @return {session, committee, parent, past, members, examiners, who}: headers of those who write, of those who examine, and by role */
export async function gathered({ api, sql, members, examiners, past, password, say }) {
  const [[committeeId, parentId]] = await sql.rows(COMMITTEE);
  const proposers = await gather(sql, committeeId, members, examiners);
  const sessions = past ? await fillPast(sql, { committeeId, parentId }, proposers, past, say) : [];
  const session = await sql.value(OPEN(committeeId));
  const all = await signIn(api, members + examiners, password);
  const who = {};
  for (const [role, username] of Object.entries(ROLES)) who[role] = { Authorization: `Bearer ${(await api.signIn(username, password)).token}` };
  say(`${all.length} people have signed in`);
  return { session, committee: committeeId, parent: parentId, past: sessions, members: all.slice(0, members), examiners: all.slice(members), who };
}
