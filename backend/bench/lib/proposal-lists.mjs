// Who asks for which list of proposals and of opinion reports: each role, each filter that the API has, words common and rare.
import { ASKED } from './past-proposals.mjs';

const q = (words) => `q=${encodeURIComponent(words)}`;
const WORDS = { 'a common word': ASKED['two characters'][0], 'a word of all': '提案', 'a rare word': '铁匠', 'initials': ASKED['pinyin initials'][0] };

function proposals(get, { old, now, committee, proposal }) {
  const list = (query, who) => get(`/proposals?${query}`, who);
  const lists = {};
  for (const who of ['office', 'member', 'leader', 'dispatcher', 'unit']) {
    lists[`proposals of ${who}`] = list('limit=20', who);
    lists[`proposals of ${who}, of a session`] = list(`plenarySession=${old}`, who);
    for (const [name, words] of Object.entries(WORDS)) lists[`proposals of ${who}, with ${name}`] = list(q(words), who);
  }
  for (const state of ['submitted', 'preliminary', 'not_filed', 'filed', 'feedback', 'withdrawn', 'closed', 'tracking']) {
    lists[`proposals of office, ${state}`] = list(`state=${state}`, 'office');
    lists[`proposals of office, ${state}, of a session`] = list(`state=${state}&plenarySession=${now}`, 'office');
    lists[`proposals of office, ${state}, with a common word`] = list(`state=${state}&${q(WORDS['a common word'])}`, 'office');
  }
  lists['proposals of office, by kind'] = list('kind=special_committee', 'office');
  lists['proposals of office, by kind, with a word of all'] = list(`kind=special_committee&${q('提案')}`, 'office');
  lists['proposals of office, by category'] = list('category=law_and_united_front', 'office');
  lists['proposals of office, of an old session, with a word of all'] = list(`plenarySession=${old}&${q('提案')}`, 'office');
  lists['proposals of dispatcher, filed'] = list('state=filed', 'dispatcher');
  lists['proposals of unit, closed'] = list('state=closed', 'unit');
  lists['proposals of a member, one\'s own'] = list('mine=true', 'member');
  lists['proposals of a member, one\'s own, with a common word'] = list(`mine=true&${q('提案')}`, 'member');
  lists['one proposal'] = get(`/proposals/${proposal}`, 'office');
  lists['similar proposals'] = get(`/proposals/${proposal}/similar`, 'office');
  lists['what units do about one'] = get(`/proposals/${proposal}/assignments`, 'office');
  lists['ratings of one'] = get(`/proposals/${proposal}/ratings`, 'office');
  lists['milestones of one'] = get(`/proposals/${proposal}/milestones`, 'office');
  lists['plenary sessions of a committee'] = get(`/plenary-sessions?committee=${committee}`);
  return lists;
}

function handling(get, { old, now, unit }) {
  const list = (query, who) => get(`/proposal-assignments?${query}`, who);
  const lists = {};
  for (const who of ['office', 'dispatcher', 'leader', 'unit', 'member']) {
    lists[`assignments of ${who}`] = list('limit=20', who);
    lists[`assignments of ${who}, late`] = list('late=true', who);
  }
  const narrowed = { 'of a session': `plenarySession=${old}`, 'of a unit': `unit=${unit}`, assigned: 'state=assigned', objected: 'state=objected', replied: 'state=replied',
    assisting: 'duty=assisting', 'of class D': 'resultClass=d', tracked: 'tracked=true', 'late of a session': `late=true&plenarySession=${now}`,
    'of a unit, objected': `unit=${unit}&state=objected`, 'of a session, of class B': `plenarySession=${now}&resultClass=b` };
  for (const [name, query] of Object.entries(narrowed)) lists[`assignments of office, ${name}`] = list(query, 'office');
  lists['assignments of unit, objected'] = list('state=objected', 'unit');
  lists['assignments of unit, of a session'] = list(`plenarySession=${now}`, 'unit');
  lists['key proposals of office'] = get('/key-proposals', 'office');
  lists['key proposals of office, of a session'] = get(`/key-proposals?plenarySession=${old}`, 'office');
  lists['key proposals of a leader'] = get('/key-proposals?mine=true', 'leader');
  lists['hearings of office'] = get('/proposal-hearings', 'office');
  lists['hearings of office, of a session'] = get(`/proposal-hearings?plenarySession=${old}`, 'office');
  lists['hearings of unit'] = get('/proposal-hearings', 'unit');
  lists['busiest units'] = get(`/plenary-sessions/${now}/busiest-units`, 'office');
  lists['figures of a session'] = get(`/plenary-sessions/${old}/handling-figures`, 'office');
  return lists;
}

function reports(get, { committee, parent, report, venue }) {
  const list = (query, who) => get(`/opinion-reports?${query}`, who);
  const month = new Date().toISOString().slice(0, 7);
  const lists = {};
  for (const who of ['clerk', 'member', 'office', 'leader']) {
    lists[`reports of ${who}`] = list('limit=20', who);
    for (const state of ['submitted', 'issued', 'returned']) lists[`reports of ${who}, ${state}`] = list(`state=${state}`, who);
    for (const [name, words] of Object.entries(WORDS)) lists[`reports of ${who}, with ${name}`] = list(q(words), who);
  }
  const narrowed = { 'of a venue': `venue=${venue}`, late: 'late=true', 'of this month\'s express way': `cycle=${month}`, 'of a month long ago, late': 'cycle=2019-03&late=true',
    'of a venue, with a common word': `venue=${venue}&${q(WORDS['a common word'])}`, 'submitted, with a common word': `state=submitted&${q(WORDS['a common word'])}` };
  for (const [name, query] of Object.entries(narrowed)) lists[`reports of office, ${name}`] = list(query, 'office');
  lists['reports of a member, one\'s own'] = list('mine=true', 'member');
  lists['one report'] = get(`/opinion-reports/${report}`, 'office');
  lists['similar reports'] = get(`/opinion-reports/${report}/similar`, 'office');
  lists['revisions of one'] = get(`/opinion-reports/${report}/revisions`, 'office');
  lists['express cycle of a committee'] = get(`/committees/${committee}/express-cycle`, 'office');
  lists['league of a committee'] = get(`/committees/${parent}/opinion-report-league`, 'above');
  for (const who of ['office', 'above', 'unit']) lists[`adoptions of ${who}`] = get('/adoptions', who);
  for (const query of ['received=true', 'state=forwarded', 'state=assigned', 'level=province', 'state=not_adopted&level=city']) {
    for (const who of ['office', 'above']) lists[`adoptions of ${who}, ${query}`] = get(`/adoptions?${query}`, who);
  }
  lists['adoptions of unit, assigned'] = get('/adoptions?state=assigned', 'unit');
  return lists;
}

function forAll(get, { old, committee, small, shown }) {
  const lists = { 'public proposals': get('/public/proposals'), 'public proposals of a committee': get(`/public/proposals?committee=${committee}`),
    'public proposals of a session': get(`/public/proposals?plenarySession=${old}`), 'public proposals of a category': get('/public/proposals?category=law_and_united_front'),
    'one public proposal': get(`/public/proposals/${shown}`), 'how a public one is handled': get(`/public/proposals/${shown}/handling`),
    'public statistics of a committee': get(`/public/committees/${committee}/proposal-statistics`),
    'public statistics of a session': get(`/public/committees/${committee}/proposal-statistics?plenarySession=${old}`),
    'public figures of a session': get(`/public/plenary-sessions/${old}/handling-figures`),
    'public reports': get('/public/opinion-reports'), 'public reports of a division': get('/public/opinion-reports?divisionCode=6201') };
  for (const [name, words] of Object.entries(WORDS)) {
    lists[`public proposals, with ${name}`] = get(`/public/proposals?${q(words)}`);
    lists[`public proposals of a small committee, with ${name}`] = get(`/public/proposals?committee=${small}&${q(words)}`);
    lists[`public proposals of an old session, with ${name}`] = get(`/public/proposals?plenarySession=${old}&${q(words)}`);
    lists[`public reports, with ${name}`] = get(`/public/opinion-reports?${q(words)}`);
    lists[`public reports of a division, with ${name}`] = get(`/public/opinion-reports?divisionCode=620102&${q(words)}`);
  }
  return lists;
}

/** The lists, by name. @param ids {old, now, committee, small, parent, unit, venue, proposal, shown, report} */
export function proposalLists({ api, tokens, ids }) {
  const get = (path, who) => () => api.get(path, who ? { Authorization: `Bearer ${tokens[who]}` } : {});
  return { ...proposals(get, ids), ...handling(get, ids), ...reports(get, ids), ...forAll(get, ids) };
}
