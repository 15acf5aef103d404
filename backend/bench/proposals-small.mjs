// A session's rush in small, and a whole book on the service's own heap: what must hold of them on any machine, without times.
//   node proposals-small.mjs      ends with 1 where it does not
import path from 'node:path';
import { Api } from './lib/api.mjs';
import { App, ROOT, freePort, freshFolder, stopDatabase } from './lib/app.mjs';
import { fillBook, judged, writeBook } from './lib/book.mjs';
import { holds, rush } from './lib/rushing.mjs';
import { gathered } from './lib/sessions.mjs';
import { table } from './lib/table.mjs';

const LIMITS = { seconds: 240, rss: 500, growth: 60 };
const MEMBERS = 30;
const EXAMINERS = 6;
const MINUTES = 0.1;
const PASSWORD = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const data = path.join(ROOT, '.data/proposals-small');
const app = new App({ data, port: await freePort(), profile: 'bench', log: path.join(data, 'app.log') });

async function main() {
  await freshFolder(data);
  await app.start().ready();
  const sql = await app.database();
  const api = new Api(app.base);
  const scene = await gathered({ api, sql, members: MEMBERS, examiners: EXAMINERS, past: 0, password: PASSWORD, say: () => {} });
  const facts = await rush({ ...scene, api, sql, minutes: MINUTES, from: 0, strict: false });
  const session = await fillBook(sql, scene.committee);
  facts.push(...judged(await writeBook({ app, api, session, headers: scene.who.office, most: LIMITS.seconds }), LIMITS));
  await sql.end();
  console.log(table(facts, ['a session\'s rush in small, and a whole book', 'seen', '']));
  return holds(facts) ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
} finally {
  await app.stop();
  await stopDatabase(data);
}
