// The figures of one operation: pgbench's, wrk's, those at a fixed rate, and the memory meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from './api.mjs';
import { openLoop } from './open-loop.mjs';
import { pgbench } from './pgbench.mjs';
import { jpeg, png } from './picture.mjs';
import { wrk } from './wrk.mjs';

const POOL = 8;
const SHARE = 0.7;
/** The embedded server takes 60 connections, of which the application and this program have theirs. */
const MOST_CLIENTS = 40;
/** A second: beyond it the generator of the fixed rate would measure itself. */
const MOST_RATE = 8000;

/** The most memory that the application holds while something runs. */
async function watched(app, work) {
  let most = 0;
  const look = setInterval(() => { most = Math.max(most, app.rss()); }, 200);
  try {
    return { ...await work(), rss: most };
  } finally {
    clearInterval(look);
  }
}

/** pgbench with as many clients as HTTP has connections and with as many as the pool has; the better one counts. */
async function database({ app, operation, script, clients, seconds, folder }) {
  const runs = [];
  for (const count of new Set([POOL, Math.min(clients, MOST_CLIENTS)])) {
    const run = await pgbench({ port: app.databasePort(), file: script, clients: count, seconds, folder, ...operation });
    runs.push({ clients: count, ...run });
  }
  return runs.sort((a, b) => b.tps - a.tps)[0];
}

export async function measure({ app, name, operation, calls, bareCalls, seconds, connections, folder, say, script }) {
  const { base } = app;
  await wrk({ base, calls, connections: connections[0], seconds: seconds.warm });
  const results = [];
  for (const count of connections) {
    const sql = script ? await database({ app, operation, script, clients: count, seconds: seconds.sql, folder }) : null;
    const bare = bareCalls ? await wrk({ base, calls: bareCalls, connections: count, seconds: seconds.sql }) : null;
    const most = await watched(app, () => wrk({ base, calls, connections: count, seconds: seconds.most }));
    const fixed = await openLoop({ base, calls: operation.calls, connections: count, seconds: seconds.fixed, rate: Math.min(MOST_RATE, most.rps * SHARE) });
    const ratio = most.rps / (sql?.tps ?? bare.rps);
    say(`${name} at ${count}: ${Math.round(most.rps)} calls/s, ${ratio.toFixed(2)} of ${sql ? 'pgbench' : 'bare'}, p99 ${fixed.p99.toFixed(1)} ms`);
    results.push({ connections: count, sql, bare, most, fixed, ratio, failed: most.refused + fixed.failed, broken: most.broken });
  }
  return results;
}

const SIZE = [5656, 4240];
/** As phones and screens make them; a progressive JPEG is rare, and its decoder holds 72 MB more outside the heap. */
const PHOTOS = {
  usual: () => [jpeg(...SIZE), png(...SIZE)],
  progressive: () => [jpeg(...SIZE, { progressive: true })],
};

/** Submissions at 16 connections while photos of 24 megapixels come in one after another. */
async function withPhotos({ app, calls, seconds, photos }) {
  const api = new Api(app.base);
  const uploads = {};
  let running = true;
  const uploading = (async () => {
    for (let turn = 0; running; turn++) {
      const { status } = await api.upload(photos[turn % photos.length]).catch(() => ({ status: 'no answer' }));
      uploads[status] = (uploads[status] ?? 0) + 1;
    }
  })();
  const submits = await watched(app, () => wrk({ base: app.base, calls, connections: 16, seconds: seconds.photos }));
  running = false;
  await uploading;
  await sleep(5000);
  return { most: submits.rss, after: app.rss(), rps: submits.rps, uploads };
}

export async function underLoad({ say, ...setting }) {
  const memory = {};
  for (const [kind, photos] of Object.entries(PHOTOS)) {
    memory[kind] = await withPhotos({ ...setting, photos: photos() });
    say(`with ${kind} photos: ${Math.round(memory[kind].rps)} submissions/s, at most ${Math.round(memory[kind].most)} MiB`);
  }
  return memory;
}
