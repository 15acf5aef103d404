// Every sample, the README's scripts and every example of the documents, against the real service on a database of its own.
//   node run.mjs [NAME]      those whose name begins so; ends with 1 where anything does not come out as it is told
import path from 'node:path';
import { App, ROOT, freePort, freshFolder, stopDatabase } from '../../backend/bench/lib/app.mjs';
import { clients } from './checks/clients.mjs';
import { documents } from './checks/documents.mjs';
import { plainHttp } from './checks/http.mjs';
import { pages } from './checks/pages.mjs';
import { readme } from './checks/readme.mjs';
import { receivers } from './checks/receivers.mjs';

const data = path.join(ROOT, '.data/integrations');
const port = await freePort();
// by name: receivers on this machine are at localhost, too
const base = `http://localhost:${port}`;
const app = new App({ data, port, log: path.join(data, 'app.log'), env: { MASHANG_BASE_URL: base } });
const wanted = process.argv[2] ?? '';

const checks = { receivers, plainHttp, readme, documents, clients, pages };
const scene = { base, data, freePort };
let passed = 0;
let failed = 0;

async function hold(name, check) {
  const from = performance.now();
  try {
    await check();
    passed += 1;
    console.log(`ok      ${name} (${Math.round(performance.now() - from)} ms)`);
  } catch (fault) {
    failed += 1;
    console.error(`FAILED  ${name}: ${fault.stack}`);
  }
}

async function end() {
  await app.stop();
  await stopDatabase(data);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => end().then(() => process.exit(1)));
try {
  await freshFolder(data);
  await app.start().ready();
  for (const [name, check] of Object.entries(checks)) {
    if (name.startsWith(wanted)) await check(scene, (what, how) => hold(`${name}: ${what}`, how));
  }
} catch (fault) {
  failed += 1;
  console.error(fault);
} finally {
  await end();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
