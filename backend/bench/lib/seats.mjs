// The last seat of a reception day, wanted by two hundred people on two nodes at once, again and again; and a rota run on both.
import { randomUUID } from 'node:crypto';
import { checked } from './table.mjs';

export const CLIENTS = 200;
const CODE = 'guangwumen';
const DAYS = 10;
/** A hoarder comes every so many rounds, and wants every day so many times. */
const HOARDS_EVERY = 10;
const TIMES = 5;
const FIRST_DAY = 60;
const WEEKS = 20;
const day = (from) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const phone = (i) => `+86139${String(i).padStart(8, '0')}`;
const bearerOf = (account) => ({ Authorization: `Bearer ${account.token}` });

async function done(answer, status) {
  const { status: seen, body } = await answer;
  if (seen !== status) throw new Error(`${status} expected, ${seen} came: ${JSON.stringify(body)}`);
  return body;
}

/** Days with one seat each, open to bookings. */
export async function publishedDays(api, password) {
  const bearer = bearerOf(await api.signIn('chief', password));
  const { venue, members } = await done(api.get(`/qr-codes/${CODE}`), 200);
  const days = [];
  for (let i = 0; i < DAYS; i++) {
    const body = { venueId: venue.id, heldOn: day(FIRST_DAY + i), from: '19:00', to: '19:30', capacity: 1, memberIds: [members[0].id] };
    const { id } = await done(api.post('/reception-days', body, bearer), 201);
    await done(api.post(`/reception-days/${id}/publication`, {}, bearer), 200);
    days.push(id);
  }
  return days;
}

/** All calls at once, by turns on each node; gives the answers that won, and what the others were told. */
async function rush(apis, wishes, consentVersion) {
  const answers = await Promise.all(wishes.map(([at, holder], i) => apis[i % 2].post(
    `/reception-days/${at}/appointments`, { name: '居民', phone: holder, consentVersion }, { 'Idempotency-Key': randomUUID() })));
  const told = new Map();
  for (const { status, body } of answers) {
    const how = status === 201 ? 'won' : `${status} ${body?.code ?? body?.type ?? ''}`;
    told.set(how, (told.get(how) ?? 0) + 1);
  }
  return { won: answers.filter((it) => it.status === 201).map((it) => it.body), told };
}

async function giveBack(api, { id, receipt }) {
  await done(api.post(`/appointments/${id}/cancellation`, {}, { 'Mashang-Receipt': receipt }), 200);
}

/** I5 of shared/trust.md: taken seats are live bookings, and no more than there are. */
const untrue = (days) => `SELECT count(*) FROM reception_day d WHERE d.id IN ('${days.join("','")}') AND (d.taken NOT BETWEEN 0 AND d.capacity
  OR d.taken <> (SELECT count(*) FROM appointment a WHERE a.day_id = d.id AND a.state NOT IN ('cancelled', 'no_show')))`;

/** Lines for a table; after each round the winner gives the seat back. */
export async function seats(apis, sql, { rounds, password, progress = () => {} }) {
  const days = await publishedDays(apis[0], password);
  const consentVersion = await apis[0].consentVersion(CODE);
  const facts = { one: 0, refused: 0, untrue: 0, hoards: 0, hoarded: 0, others: new Set() };
  for (let round = 0; round < rounds; round++) {
    const wanted = days[round % DAYS];
    const { won, told } = await rush(apis, Array.from({ length: CLIENTS }, (_, i) => [wanted, phone(round * CLIENTS + i)]), consentVersion);
    facts.one += won.length === 1;
    facts.refused += told.get('409 day_full') ?? 0;
    for (const how of told.keys()) if (how !== 'won' && how !== '409 day_full') facts.others.add(how);
    facts.untrue += Number(await sql.value(untrue(days)));
    for (const it of won) await giveBack(apis[round % 2], it);
    if (round % HOARDS_EVERY === 0) {
      const hoard = days.flatMap((it) => Array.from({ length: TIMES }, () => [it, phone(99_000_000 + round)]));
      const got = await rush(apis, hoard, consentVersion);
      facts.hoards += 1;
      facts.hoarded += got.won.length === 1;
      for (const it of got.won) await giveBack(apis[0], it);
    }
    progress(round + 1);
  }
  return [
    checked(`rounds of ${CLIENTS} for the last seat with one winner`, String(facts.one), String(rounds)),
    checked('refused, as the day is full', String(facts.refused), String(rounds * (CLIENTS - 1))),
    checked('refused otherwise', [...facts.others].join(', ') || 'none', 'none'),
    checked('days whose taken seats are not their live bookings, over all rounds', String(facts.untrue), '0'),
    checked(`hoarders of ${DAYS} days with one phone, ${TIMES} times each at once, who got one`, String(facts.hoarded), String(facts.hoards)),
    checked('seats taken at the end', await sql.value(`SELECT sum(taken) FROM reception_day WHERE id IN ('${days.join("','")}')`), '0'),
  ];
}

/** The same run on both nodes at once makes one set of days. */
export async function rotas(apis, sql, password) {
  const bearer = bearerOf(await apis[0].signIn('chief', password));
  const { venue } = await done(apis[0].get(`/qr-codes/${CODE}`), 200);
  const path = `/venues/${venue.id}/rota`;
  const before = await apis[0].get(path, bearer);
  const rule = { recurrence: 'FREQ=WEEKLY;BYDAY=WE', startsOn: day(1), from: '07:00', to: '07:30', capacity: 5 };
  const changed = await apis[0].call('PUT', path, {
    body: JSON.stringify({ membersPerDay: 2, rules: [rule] }),
    headers: { 'Content-Type': 'application/json', 'If-Match': before.headers.get('etag'), ...bearer },
  });
  await done(changed, 200);
  const runs = await Promise.all([0, 1, 0, 1].map((i) => apis[i].post(`${path}/runs`, { until: day(7 * WEEKS) }, bearer)));
  const ran = runs.filter((it) => it.status === 200);
  const made = ran.reduce((sum, it) => sum + it.body.made.length, 0);
  const [days, dates, shifts] = (await sql.rows(
    `SELECT count(*), count(DISTINCT d.held_on), sum((SELECT count(*) FROM duty_shift s WHERE s.day_id = d.id))
     FROM reception_day d WHERE d.venue_id = '${venue.id}' AND (d.starts_at AT TIME ZONE 'Asia/Shanghai')::time = '07:00'`))[0];
  return [
    checked('rota runs at once that were answered', String(ran.length), '4'),
    checked('days they say they made', String(made), String(days)),
    checked('of these, on a date of their own', String(dates), String(days)),
    checked('at least 18 days in 20 weeks', String(Number(days) >= 18), 'true'),
    checked('duties on them', String(shifts), String(2 * Number(days))),
  ];
}
