// The figures of one operation on both databases: pgbench's, wrk's, those at a fixed rate, and the memory meanwhile. Each
// is the median of short windows that take turns, so that the machine, when its speed changes, changes it for all of them.
import { openLoop } from './open-loop.mjs';
import { pgbench } from './pgbench.mjs';
import { wrk } from './wrk.mjs';

export const ROUNDS = 5;
const POOL = 8;
const SHARE = 0.7;
/** The embedded server takes 60 connections, of which the application and this program have theirs. */
const MOST_CLIENTS = 40;
/** A second: beyond it the generator of the fixed rate would measure itself. */
const MOST_RATE = 8000;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The most memory that the application holds while something runs. */
export async function watched(app, work) {
  let most = app.rss();
  const look = setInterval(() => { most = Math.max(most, app.rss()); }, 200);
  try {
    return { ...await work(), rss: most };
  } finally {
    clearInterval(look);
  }
}

/** What each stage gives in each round; who comes first changes from round to round. */
async function takeTurns(stages, work) {
  const windows = new Map(stages.map((it) => [it, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const stage of round % 2 ? [...stages].reverse() : stages) windows.get(stage).push(await work(stage));
  }
  return windows;
}

const ofDatabase = ({ app, folder }, operation, clients, seconds) => pgbench({
  port: app.databasePort(), file: operation.script, clients, seconds, folder, values: operation.values, variants: operation.variants });

/** As many clients as HTTP has connections or as the pool has, whatever gives more. */
async function bestClients(stage, operation, connections, seconds) {
  const counts = [...new Set([POOL, Math.min(connections, MOST_CLIENTS)])];
  const tps = [];
  for (const clients of counts) tps.push((await ofDatabase(stage, operation, clients, seconds)).tps);
  return counts[tps.indexOf(Math.max(...tps))];
}

/** The limit and the application right after one another, so that the ratio is of the same moment. */
async function mostCalls(stage, operation, connections, clients, seconds) {
  const { app } = stage;
  const limit = operation.script ? (await ofDatabase(stage, operation, clients, seconds)).tps
    : (await wrk({ base: app.base, calls: operation.bareFile, connections, seconds })).rps;
  const most = await watched(app, () => wrk({ base: app.base, calls: operation.file, connections, seconds }));
  return { limit, ...most, ratio: most.rps / limit };
}

function figures({ connections, clients, most, fixed, rate }) {
  return {
    connections, clients, rate,
    limit: median(most.map((it) => it.limit)),
    rps: median(most.map((it) => it.rps)),
    ratio: median(most.map((it) => it.ratio)),
    rss: Math.max(...most.map((it) => it.rss)),
    p50: median(fixed.map((it) => it.p50)),
    p99: median(fixed.map((it) => it.p99)),
    tails: fixed.map((it) => it.p99),
    failed: most.reduce((sum, it) => sum + it.refused, 0) + fixed.reduce((sum, it) => sum + it.failed, 0),
    broken: most.map((it) => it.broken).find(Boolean),
  };
}

/** @param seconds {warm, window} @return for each stage a list, of each number of connections one */
export async function measure({ stages, name, seconds, connections, say }) {
  for (const { app, operations } of stages) await wrk({ base: app.base, calls: operations[name].file, connections: connections[0], seconds: seconds.warm });
  const results = stages.map(() => []);
  for (const count of connections) {
    const clients = new Map();
    for (const stage of stages) clients.set(stage, stage.operations[name].script ? await bestClients(stage, stage.operations[name], count, seconds.window) : null);
    const most = await takeTurns(stages, (it) => mostCalls(it, it.operations[name], count, clients.get(it), seconds.window));
    const rate = (it) => Math.min(MOST_RATE, median(most.get(it).map((window) => window.rps)) * SHARE);
    const fixed = await takeTurns(stages, (it) => openLoop({
      base: it.app.base, calls: it.operations[name].calls, connections: count, seconds: seconds.window, rate: rate(it) }));
    stages.forEach((stage, i) => {
      const run = figures({ connections: count, clients: clients.get(stage), most: most.get(stage), fixed: fixed.get(stage), rate: rate(stage) });
      say(`${name} at ${count} of ${stage.rows}: ${Math.round(run.rps)} calls/s, ${run.ratio.toFixed(2)} of the limit, p99 ${run.p99.toFixed(1)} ms`);
      results[i].push(run);
    });
  }
  return results;
}
