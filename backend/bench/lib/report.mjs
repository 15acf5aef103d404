// Writes RESULTS.md: what was measured, what is required, and the sections that people write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROUNDS, median } from './measure.mjs';
import { table } from './table.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const RATIO = { submit: 0.45, track: 0.5, inbox: 0.5, landing: 0.5 };
const GROWTH = { submit: 1.5, track: 1.5, inbox: 1.5, landing: 1.5, search: 3 };
const MOST_RSS = 350;
const MOST_PAGE_MS = 100;
const MOST_EXPORT_GROWTH = 100;
const WHAT = {
  submit: 'submit a request', track: 'track by receipt', inbox: 'inbox page of a venue', landing: 'landing page of a QR code', search: 'public search, two words',
};

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
const verdict = (passed) => (passed ? 'pass' : '**fail**');

function figures({ rows, results, memory, versions }) {
  const lines = Object.entries(results).flatMap(([name, runs]) => runs.map((run) => [
    WHAT[name], run.connections, run.clients ? `${number(run.limit)} (${run.clients})` : `bare ${number(run.limit)}`,
    number(run.rps), run.ratio.toFixed(2), number(run.rate), run.p50.toFixed(1), run.p99.toFixed(1),
    `${Math.min(...run.tails).toFixed(1)}–${Math.max(...run.tails).toFixed(1)}`, Math.round(run.rss), run.failed]));
  return `## ${rows.toLocaleString('en')} requests, ${versions.size}\n\n${table(lines, [
    'operation', 'connections', 'pgbench tps (clients)', 'HTTP calls/s', 'ratio', 'fixed rate/s', 'p50 ms', 'p99 ms', 'p99 of the windows', 'RSS MiB', 'not 2xx'])}
Submissions at 16 connections with photos of 24 megapixels beside them, one after another:

${table(Object.entries(memory).map(([kind, it]) => [kind, number(it.rps), answers(it.uploads), Math.round(it.most), Math.round(it.after)]),
    ['photos', 'submissions/s', 'uploads answered', 'RSS MiB at most', '5 s later'])}`;
}

const answers = (counts) => Object.entries(counts).map(([status, count]) => `${count} × ${status}`).join(', ');
const first = (results) => results.find((it) => it.connections === 16) ?? results[0];
const sum = (runs) => runs.reduce((all, run) => all + run.failed, 0);

function speed(small, large) {
  const lines = Object.entries(RATIO).map(([name, least]) => {
    const { ratio } = first(large.results[name]);
    return [`${WHAT[name]}: HTTP / ${name === 'landing' ? 'bare JSON' : 'pgbench'} at 16`, `≥ ${least}`, ratio.toFixed(2), ratio >= least];
  });
  for (const [name, most] of Object.entries(GROWTH)) {
    const fewer = first(small.results[name]).tails;
    const growth = median(first(large.results[name]).tails.map((tail, round) => tail / fewer[round]));
    lines.push([`${WHAT[name]}: p99 at ${large.rows.toLocaleString('en')} / at ${small.rows.toLocaleString('en')}`, `≤ ${most}`, growth.toFixed(2), growth <= most]);
  }
  for (const name of ['inbox', 'search']) {
    const { p99 } = first(large.results[name]);
    lines.push([`${WHAT[name]}: p99 at 16`, `≤ ${MOST_PAGE_MS} ms`, `${p99.toFixed(1)} ms`, p99 <= MOST_PAGE_MS]);
  }
  return lines;
}

/** [what, required, seen, passed] */
function required(small, large, exported) {
  const lines = speed(small, large);
  const runs = [small, large].flatMap((it) => Object.values(it.results).flat());
  const rss = Math.max(...runs.map((it) => it.rss), small.memory.usual.most, large.memory.usual.most);
  lines.push(['RSS under load, usual photos among it', `≤ ${MOST_RSS} MiB`, `${rss.toFixed(1)} MiB`, rss <= MOST_RSS]);
  lines.push(['inbox page of a venue while lists are exported: p99 at 16', `≤ ${MOST_PAGE_MS} ms`, `${exported.pages.p99.toFixed(1)} ms`, exported.pages.p99 <= MOST_PAGE_MS]);
  lines.push([`RSS growth over an export of ${exported.rows.toLocaleString('en')} rows (≥ 100,000)`, `≤ ${MOST_EXPORT_GROWTH} MiB`,
    `${Math.round(exported.growth)} MiB`, exported.rows >= 100_000 && exported.growth <= MOST_EXPORT_GROWTH]);
  const failed = sum(runs) + exported.pages.failed;
  lines.push(['answers other than 2xx', '0', String(failed), failed === 0]);
  lines.push(['lists that scan a table that grows', '0', String(large.scanning.length), large.scanning.length === 0]);
  return lines;
}

/** Of this run where it wrote one, else the last that was kept. */
const written = (name, folder = HERE) => {
  const file = [folder, HERE].map((it) => path.join(it, name)).find((it) => existsSync(it));
  return file ? `${readFileSync(file, 'utf8').trim()}\n` : '';
};

/** @return whether all that is required holds */
export function report({ file, machine, small, large, exported, minutes, seconds }) {
  const lines = required(small, large, exported);
  const bare = large.bare.includes('health')
    ? `The landing page is compared with \`${large.bare}\`, which is smaller.` : 'The landing page is compared with the same bytes from memory.';
  writeFileSync(file, `# Results

Written by \`make bench\` in ${minutes} minutes; README.md says how it measures. wrk, pgbench and the generator of the fixed
rate share the cores with the applications and PostgreSQL. Both sizes stand side by side, each with its application, and take
turns: after ${seconds.warm} s of warming up, each figure is the median of ${ROUNDS} windows of ${seconds.window} s, a ratio that of windows right after one
another, the growth of a p99 that of windows of the same round. pgbench ran the same statements with as many clients as HTTP
had connections (at most 40) or with 8, as many as the application has, whatever gave more. The fixed rate is 70 % of the
maximum, at most 8,000 a second; a call is timed from when it was due. ${bare}

${table(machine)}
## Required

${table(lines.map(([what, wanted, seen, passed]) => [what, wanted, seen, verdict(passed)]), ['', 'required', 'measured', ''])}
${figures(large)}
A list of ${exported.rows.toLocaleString('en')} rows as XLSX (${number(exported.bytes / 2 ** 20)} MiB) took ${exported.seconds.toFixed(1)} s. While such lists were exported one after another
(${answers(exported.pages.answers)}), inbox pages at ${number(exported.rate)} a second had a p50 of ${exported.pages.p50.toFixed(1)} and a p99 of ${exported.pages.p99.toFixed(1)} ms.

${figures(small)}
${written('votes.md', path.dirname(file))}
${written('last-seat.md', path.dirname(file))}
${written('session-rush.md', path.dirname(file))}
${written('proposal-book.md', path.dirname(file))}
${written('limits.md')}
${written('import.md')}`);
  return lines.every((it) => it[3]);
}
