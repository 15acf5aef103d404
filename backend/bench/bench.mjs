// Measures the application against the limit of its own database; writes RESULTS.md and PLANS.md beside this file.
//   ROWS=1000000 FEW=10000 SECONDS=15 CONNECTIONS=16,64 node bench.mjs      (a smoke: ROWS=20000 FEW=2000 SECONDS=3)
// Ends with 1 where something that is required does not hold. BENCH_OUT=folder writes the two files there instead.
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, stopDatabase } from './lib/app.mjs';
import { toTheEnd } from './lib/ending.mjs';
import { machine } from './lib/machine.mjs';
import { ROUNDS, measure } from './lib/measure.mjs';
import { takenAway, underLoad } from './lib/memory.mjs';
import { findPgbench } from './lib/pgbench.mjs';
import { report } from './lib/report.mjs';
import { stage } from './lib/stage.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const out = path.resolve(process.env.BENCH_OUT ?? HERE);
const folders = ['few', 'many'].map((name) => path.join(ROOT, '.data/bench', name));
const rows = Number(process.env.ROWS ?? 1_000_000);
const few = Number(process.env.FEW ?? 10_000);
const most = Number(process.env.SECONDS ?? 15);
const seconds = { warm: 2 * most, window: Math.max(1, Math.round(most / ROUNDS)), photos: 2 * most };
const connections = (process.env.CONNECTIONS ?? '16,64').split(',').map(Number);
const began = Date.now();
const [load] = os.loadavg();
const say = (what) => process.stderr.write(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${what}\n`);
const stages = [];

async function main() {
  if (!findPgbench()) throw new Error('pgbench is missing: make setup-bench names what to install');
  say(`${few} requests`);
  stages.push(await stage({ rows: few, data: folders[0], say }));
  say(`${rows} requests`);
  stages.push(await stage({ rows, data: folders[1], say, plansFile: path.join(out, 'PLANS.md') }));
  const figures = stages.map(() => ({}));
  for (const name of Object.keys(stages[0].operations)) {
    const results = await measure({ stages, name, seconds, connections, say });
    results.forEach((it, i) => { figures[i][name] = it; });
  }
  const memory = [];
  for (const it of stages) memory.push(await underLoad({ stage: it, seconds, say }));
  const exported = await takenAway({ stage: stages[1], seconds, rate: figures[1].inbox[0].rate / 4, say });
  const [small, large] = stages.map((it, i) => ({ ...it, results: figures[i], memory: memory[i] }));
  const minutes = Math.round((Date.now() - began) / 60_000);
  const passed = report({
    file: path.join(out, 'RESULTS.md'), machine: machine(large.versions.database, findPgbench(), load), small, large, exported, minutes, seconds });
  say(`written: ${path.join(out, 'RESULTS.md')}${passed ? '' : '; not all that is required holds'}`);
  return passed ? 0 : 1;
}

await toTheEnd(main, async () => {
  await Promise.all(stages.map((it) => it.end()));
  await Promise.all(folders.map(stopDatabase));
});
