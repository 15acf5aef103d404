// Searches of proposals by staff and by everybody, one after another, each kind of words and each narrowing for itself.
import { table } from './table.mjs';
import { ASKED } from './past-proposals.mjs';
import { names } from './proposal-people.mjs';

const WARM = 40;
const TIMES = 200;
export const MOST_MS = 150;

const at = (times, share) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1];
export const p99 = (times) => at(times, 0.99);

/** Who looks where for what. @param who headers by role; @param where {old, now, committee}: an old session, the newest that is past, the committee */
export function searches(who, where) {
  const kinds = { ...ASKED, 'a name': names(60) };
  const staff = (role, more = '') => ({ path: `/proposals?limit=20${more}`, headers: who[role] });
  const all = {};
  for (const [kind, words] of Object.entries(kinds)) {
    all[`office: ${kind}`] = { ...staff('office'), words };
    all[`public: ${kind}`] = { path: '/public/proposals?limit=20', words };
  }
  const mixed = [...ASKED['two characters'], ...ASKED['pinyin initials']];
  const narrowed = { 'a state with few': '&state=submitted', 'a state with most': '&state=closed', 'an old session': `&plenarySession=${where.old}`,
    'the newest session': `&plenarySession=${where.now}`, 'a category': '&category=law_and_united_front', 'a kind with few': '&kind=special_committee' };
  for (const [name, more] of Object.entries(narrowed)) all[`office, ${name}: of all kinds`] = { ...staff('office', more), words: mixed };
  for (const role of ['member', 'leader', 'dispatcher', 'unit']) all[`${role}: of all kinds`] = { ...staff(role), words: mixed };
  all['member, one\'s own: of all kinds'] = { ...staff('member', '&mine=true'), words: mixed };
  all['public, a committee: of all kinds'] = { path: `/public/proposals?limit=20&committee=${where.committee}`, words: mixed };
  all['public, a small committee: of all kinds'] = { path: `/public/proposals?limit=20&committee=${where.small}`, words: mixed };
  all['public, an old session: of all kinds'] = { path: `/public/proposals?limit=20&plenarySession=${where.old}`, words: mixed };
  all['public, a category: of all kinds'] = { path: '/public/proposals?limit=20&category=law_and_united_front', words: mixed };
  return all;
}

/** @return {lines, failed}: of each {name, found, p50, p99, max} in milliseconds; found: how many were on the pages in the middle */
export async function search(api, all, say) {
  const lines = [];
  let failed = 0;
  for (const [name, { path, headers, words }] of Object.entries(all)) {
    const times = [];
    const found = [];
    for (let i = 0; i < WARM + TIMES; i++) {
      const began = performance.now();
      const answer = await api.get(`${path}&q=${encodeURIComponent(words[i % words.length])}`, headers);
      const took = performance.now() - began;
      if (answer.status !== 200) failed++;
      else if (i >= WARM) {
        times.push(took);
        found.push(answer.body.items.length);
      }
    }
    lines.push({ name, found: at(found, 0.5), p50: at(times, 0.5), p99: p99(times), max: Math.max(...times) });
  }
  say(`searched: the slowest p99 ${Math.max(...lines.map((it) => it.p99)).toFixed(0)} ms`);
  return { lines, failed };
}

export const shown = (lines) => table(lines.map((it) => [it.name, it.found, it.p50.toFixed(1), it.p99.toFixed(1), it.max.toFixed(1),
  it.p99 <= MOST_MS ? 'ok' : `**more than ${MOST_MS} ms**`]), ['who: what', 'found', 'p50 ms', 'p99 ms', 'longest', '']);
