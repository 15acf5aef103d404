// The last seat, wanted by 200 clients on two nodes at once: one winner each; a hoarder gets one; two rota runs make one set
// of days. Writes last-seat.md.
//   ROUNDS=500 node last-seat.mjs      ends with 1 where anything is violated
import os from 'node:os';
import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './lib/app.mjs';
import { machine } from './lib/machine.mjs';
import { TwoNodes, within } from './lib/nodes.mjs';
import { CLIENTS, rotas, seats } from './lib/seats.mjs';
import { table } from './lib/table.mjs';

const rounds = Number(process.env.ROUNDS ?? 500);
const out = path.join(path.resolve(process.env.BENCH_OUT ?? fileURLToPath(new URL('.', import.meta.url))), 'last-seat.md');
const password = process.env.DEMO_PASSWORD ?? 'mashang-demo-2026';
const [load] = os.loadavg();
const MOST_MS = 60_000 + 5000 * rounds;
const nodes = new TwoNodes(path.join(ROOT, '.data/last-seat'), { MASHANG_RATES_BOOKING_ADDRESS_PERMITS: '1000000000' });

async function main() {
  const { apis, sql } = await nodes.start();
  const began = performance.now();
  const progress = (round) => { if (round % 50 === 0) process.stderr.write(`${round} rounds\n`); };
  const facts = await seats(apis, sql, { rounds, password, progress });
  const seconds = (performance.now() - began) / 1000;
  facts.push(...await rotas(apis, sql, password));
  const version = await sql.value('SHOW server_version');
  await sql.end();
  writeFileSync(out, [
    `## The last seat\n\n\`node backend/bench/last-seat.mjs\`: ${rounds} rounds of ${CLIENTS} clients on two nodes, who all want the one seat of a day at once,`
      + ` each with a phone of their own; the winner gives it back. ${seconds.toFixed(0)} s in all.\n`,
    table(facts, ['', 'seen', '']),
    table(machine(version, null, load).filter(([it]) => it !== 'pgbench'), ['machine', '']),
  ].join('\n'));
  console.log(table(facts, ['', 'seen', '']));
  return facts.every((it) => it[2] === 'ok') ? 0 : 1;
}

await within(MOST_MS, nodes, main);
