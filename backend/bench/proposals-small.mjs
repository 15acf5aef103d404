// A session's rush in small, and a whole book on the service's own heap: what must hold of them on any machine, without times.
//   node proposals-small.mjs      ends with 1 where it does not
import { fillBook, judged, writeBook } from './lib/book.mjs';
import { holds, rush } from './lib/rushing.mjs';
import { PASSWORD, served } from './lib/served.mjs';
import { gathered } from './lib/sessions.mjs';
import { table } from './lib/table.mjs';

const LIMITS = { seconds: 240, rss: 500, growth: 60 };
const MEMBERS = 30;
const EXAMINERS = 6;
const MINUTES = 0.1;

await served('proposals-small', async ({ app, api, sql }) => {
  const scene = await gathered({ api, sql, members: MEMBERS, examiners: EXAMINERS, past: 0, password: PASSWORD, say: () => {} });
  const facts = await rush({ ...scene, api, sql, minutes: MINUTES, from: 0, strict: false });
  const session = await fillBook(sql, scene.committee);
  facts.push(...judged(await writeBook({ app, api, session, headers: scene.who.office, most: LIMITS.seconds }), LIMITS));
  console.log(table(facts, ['a session\'s rush in small, and a whole book', 'seen', '']));
  return holds(facts);
});
