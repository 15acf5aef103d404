// Writes RESULTS.md: what was measured, what is required, and the sections that people write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from './table.mjs';

const RATIO = { submit: 0.45, track: 0.5, inbox: 0.5, landing: 0.5 };
const GROWTH = { submit: 1.5, track: 1.5, inbox: 1.5, landing: 1.5, search: 3 };
const MOST_RSS = 350;
const WHAT = {
  submit: 'submit a request', track: 'track by receipt', inbox: 'inbox page of a venue', landing: 'landing page of a QR code', search: 'public search, two words',
};

const number = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
const verdict = (passed) => (passed ? 'pass' : '**fail**');

function figures({ rows, results, memory, versions }) {
  const lines = Object.entries(results).flatMap(([name, runs]) => runs.map((run) => [
    WHAT[name], run.connections, run.sql ? `${number(run.sql.tps)} (${run.sql.clients})` : `bare ${number(run.bare.rps)}`,
    number(run.most.rps), run.ratio.toFixed(2), number(run.fixed.rps), run.fixed.p50.toFixed(1), run.fixed.p99.toFixed(1),
    Math.round(run.most.rss), run.failed]));
  return `## ${rows.toLocaleString('en')} requests, ${versions.size}\n\n${table(lines, [
    'operation', 'connections', 'pgbench tps (clients)', 'HTTP calls/s', 'ratio', 'fixed rate/s', 'p50 ms', 'p99 ms', 'RSS MiB', 'not 2xx'])}
Submissions at 16 connections with photos of 24 megapixels beside them, one after another:

${table(Object.entries(memory).map(([kind, it]) => [kind, number(it.rps), Object.entries(it.uploads).map(([status, count]) => `${count} × ${status}`).join(', '),
    Math.round(it.most), Math.round(it.after)]), ['photos', 'submissions/s', 'uploads answered', 'RSS MiB at most', '5 s later'])}`;
}

/** [what, required, seen, passed] */
function required(small, large) {
  const lines = [];
  for (const [name, least] of Object.entries(RATIO)) {
    const { ratio } = large.results[name].find((it) => it.connections === 16) ?? large.results[name][0];
    lines.push([`${WHAT[name]}: HTTP / ${name === 'landing' ? 'bare JSON' : 'pgbench'} at 16`, `≥ ${least}`, ratio.toFixed(2), ratio >= least]);
  }
  for (const [name, most] of Object.entries(GROWTH)) {
    const growth = large.results[name][0].fixed.p99 / small.results[name][0].fixed.p99;
    lines.push([`${WHAT[name]}: p99 at ${large.rows.toLocaleString('en')} / at ${small.rows.toLocaleString('en')}`, `≤ ${most}`, growth.toFixed(2), growth <= most]);
  }
  const loads = [small, large].flatMap((it) => Object.values(it.results).flat().map((run) => run.most.rss));
  for (const kind of Object.keys(large.memory)) {
    const rss = Math.max(...loads, small.memory[kind].most, large.memory[kind].most);
    lines.push([`RSS under load, ${kind} photos among it`, `≤ ${MOST_RSS} MiB`, `${Math.round(rss)} MiB`, rss <= MOST_RSS]);
  }
  const failed = [small, large].flatMap((it) => Object.values(it.results).flat()).reduce((sum, run) => sum + run.failed, 0);
  lines.push(['answers other than 2xx', '0', String(failed), failed === 0]);
  lines.push(['lists that scan a table that grows', '0', String(large.scanning.length), large.scanning.length === 0]);
  return lines;
}

const written = (name) => {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return existsSync(file) ? `${readFileSync(file, 'utf8').trim()}\n` : '';
};

/** @return whether all that is required holds */
export function report({ file, machine, small, large, minutes, seconds }) {
  const lines = required(small, large);
  const bare = large.bare.includes('health')
    ? `The landing page is compared with \`${large.bare}\`, which is smaller.` : 'The landing page is compared with the same bytes from memory.';
  writeFileSync(file, `# Results

Written by \`make bench\` in ${minutes} minutes; README.md says how it measures. wrk, pgbench and the generator of the fixed
rate share the cores with the application and PostgreSQL. Each maximum took ${seconds.most} s after ${seconds.warm} s of warming up, each fixed
rate (70 % of the maximum, at most 8,000 a second, timed from when a call was due) ${seconds.fixed} s. pgbench ran the same statements with
as many clients as HTTP had connections (at most 40) and with 8, as many as the application has; the better one counts.
${bare}

${table(machine)}
## Required

${table(lines.map(([what, wanted, seen, passed]) => [what, wanted, seen, verdict(passed)]), ['', 'required', 'measured', ''])}
${figures(large)}
${figures(small)}
${written('limits.md')}
${written('import.md')}`);
  return lines.every((it) => it[3]);
}
