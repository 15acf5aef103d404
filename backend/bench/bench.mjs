// Measures the application against the limit of its own database; writes RESULTS.md and PLANS.md beside this file.
//   ROWS=1000000 FEW=10000 SECONDS=15 CONNECTIONS=16,64 node bench.mjs      (a smoke: ROWS=20000 FEW=2000 SECONDS=3)
// Ends with 1 where something that is required does not hold. BENCH_OUT=folder writes the two files there instead.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, stopDatabase } from './lib/app.mjs';
import { machine } from './lib/machine.mjs';
import { findPgbench } from './lib/pgbench.mjs';
import { phase } from './lib/phase.mjs';
import { report } from './lib/report.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const out = path.resolve(process.env.BENCH_OUT ?? HERE);
const data = path.join(ROOT, '.data/bench');
const rows = Number(process.env.ROWS ?? 1_000_000);
const few = Number(process.env.FEW ?? 10_000);
const most = Number(process.env.SECONDS ?? 15);
const seconds = { warm: 2 * most, sql: most, most, fixed: most, photos: 2 * most };
const connections = (process.env.CONNECTIONS ?? '16,64').split(',').map(Number);
const began = Date.now();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);

async function main() {
  if (!findPgbench()) throw new Error('pgbench is missing: make setup-bench names what to install');
  say(`${few} requests`);
  const small = await phase({ rows: few, data, seconds, connections, say });
  say(`${rows} requests`);
  const large = await phase({ rows, data, seconds, connections, say, plansFile: path.join(out, 'PLANS.md') });
  const minutes = Math.round((Date.now() - began) / 60_000);
  const passed = report({
    file: path.join(out, 'RESULTS.md'), machine: machine(large.versions.database, findPgbench()), small, large, minutes, seconds });
  say(`written: ${path.join(out, 'RESULTS.md')}${passed ? '' : '; not all that is required holds'}`);
  return passed ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopDatabase(data).then(() => process.exit(1)));
try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault);
  process.exitCode = 1;
}
