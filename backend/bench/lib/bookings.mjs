// Bookings of reception days, each by a phone that has none yet.
import { KEY } from './operations.mjs';
import { publishedDays } from './seats.mjs';

const ROOMY = 1_000_000;
let people = 0;

function booking(day, consentVersion) {
  const phone = `+86138${String(people++).padStart(8, '0')}`;
  const body = JSON.stringify({ name: '居民', phone, topic: '楼道照明', consentVersion });
  return Buffer.from([`POST /api/v1/reception-days/${day}/appointments HTTP/1.1`, 'Host: localhost', `Idempotency-Key: ${KEY}`,
    'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'));
}

/** Gives what makes as many calls as are wanted, on many days and all on one. */
export async function bookings(api, database, password) {
  const days = await publishedDays(api, password);
  await database.rows(`UPDATE reception_day SET capacity = ${ROOMY} WHERE id IN ('${days.join("','")}')`);
  const consentVersion = await api.consentVersion('guangwumen');
  const on = (chosen) => (many) => Array.from({ length: many }, (_, i) => booking(chosen[i % chosen.length], consentVersion));
  return { many: on(days), one: on(days.slice(0, 1)) };
}
