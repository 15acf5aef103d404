// What the application holds while photos come in, and while a long list is taken away.
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from './api.mjs';
import { watched } from './measure.mjs';
import { openLoop } from './open-loop.mjs';
import { jpeg, png } from './picture.mjs';
import { wrk } from './wrk.mjs';

const CONNECTIONS = 16;
const SIZE = [5656, 4240];
/** As phones and screens make them; a progressive JPEG is rare, and its decoder holds 72 MB more outside the heap. */
const PHOTOS = {
  usual: () => [jpeg(...SIZE), png(...SIZE)],
  progressive: () => [jpeg(...SIZE, { progressive: true })],
};

/** Repeats something until the work is done; gives how often it was answered how, and what the work gave. */
async function beside(repeat, work) {
  const answers = {};
  let running = true;
  const repeating = (async () => {
    for (let turn = 0; running; turn++) {
      const { status } = await repeat(turn).catch(() => ({ status: 'no answer' }));
      answers[status] = (answers[status] ?? 0) + 1;
    }
  })();
  const result = await work();
  running = false;
  await repeating;
  return { ...result, answers };
}

/** Submissions at 16 connections while photos of 24 megapixels come in one after another. */
async function withPhotos({ app, operations }, photos, seconds) {
  const api = new Api(app.base);
  const result = await beside((turn) => api.upload(photos[turn % photos.length]),
    () => watched(app, () => wrk({ base: app.base, calls: operations.submit.file, connections: CONNECTIONS, seconds: seconds.photos })));
  await sleep(5000);
  return { most: result.rss, after: app.rss(), rps: result.rps, uploads: result.answers };
}

export async function underLoad({ stage, seconds, say }) {
  const memory = {};
  for (const [kind, photos] of Object.entries(PHOTOS)) {
    memory[kind] = await withPhotos(stage, photos(), seconds);
    say(`with ${kind} photos: ${Math.round(memory[kind].rps)} submissions/s, at most ${Math.round(memory[kind].most)} MiB`);
  }
  return memory;
}

/** The closed requests of a committee as a file: rows, seconds and how much memory grew; then pages of the inbox beside it. */
export async function takenAway({ stage, seconds, rate, say }) {
  const { app, tokens, operations } = stage;
  const api = new Api(app.base, 120_000);
  const bearer = { Authorization: `Bearer ${tokens.office}` };
  const take = async (format) => {
    const made = await api.post('/exports', { list: 'requests', format, state: 'closed' }, bearer);
    if (made.status !== 201) return made;
    const file = await api.get(`/exports/${made.body.id}`, bearer);
    return { status: file.status, rows: made.body.rows, bytes: file.bytes.length };
  };
  await take('csv');
  const before = app.rss();
  const began = performance.now();
  const whole = await watched(app, () => take('xlsx'));
  const took = (performance.now() - began) / 1000;
  if (whole.status !== 200) throw new Error(`an export is answered ${whole.status}`);
  const pages = await beside((turn) => take(turn % 2 ? 'csv' : 'xlsx'),
    () => openLoop({ base: app.base, calls: operations.inbox.calls, connections: CONNECTIONS, seconds: seconds.photos, rate }));
  say(`an export of ${whole.rows} rows: ${took.toFixed(1)} s, ${Math.round(whole.rss - before)} MiB more; inbox beside it p99 ${pages.p99.toFixed(1)} ms`);
  return { rows: whole.rows, bytes: whole.bytes, seconds: took, growth: Math.max(0, whole.rss - before), rate, pages };
}
