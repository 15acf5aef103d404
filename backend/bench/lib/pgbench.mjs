// Runs pgbench on a script; texts that are parameters to the application are written into copies of the script.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const DEBIAN = '/usr/lib/postgresql';

export function findPgbench() {
  const places = (process.env.PATH ?? '').split(':').map((it) => path.join(it, 'pgbench'));
  if (existsSync(DEBIAN)) places.push(...readdirSync(DEBIAN).map((it) => path.join(DEBIAN, it, 'bin/pgbench')));
  return places.find(existsSync);
}

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/** The scripts to run: one, or one for each variant of the texts. */
function scripts(file, variants, folder) {
  if (!variants) return [file];
  const script = readFileSync(file, 'utf8');
  mkdirSync(folder, { recursive: true });
  return variants.map((texts, i) => {
    const copy = path.join(folder, `${path.basename(file, '.sql')}-${i}.sql`);
    writeFileSync(copy, Object.entries(texts).reduce((sql, [name, text]) => sql.replaceAll(`:${name}/`, () => `${literal(text)}/`), script));
    return copy;
  });
}

/** @return {tps, ms, failed} of that many clients */
export async function pgbench({ port, file, clients, seconds, values = {}, variants, folder }) {
  const now = Date.now();
  const all = { ...values, base: now, run: now % 2 ** 40 };
  const words = [
    '-n', '-M', 'prepared', '-h', '127.0.0.1', '-p', port, '-U', 'postgres', '-c', clients, '-j', Math.min(2, clients), '-T', seconds,
    ...Object.entries(all).flatMap(([name, value]) => ['-D', `${name}=${value}`]),
    ...scripts(file, variants, folder).flatMap((it) => ['-f', it]), 'postgres',
  ];
  const { stdout, stderr } = await run(findPgbench(), words.map(String), { maxBuffer: 1 << 26 });
  const tps = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
  if (!tps || /ERROR|aborted/.test(stderr)) throw new Error(`pgbench failed: ${stderr.slice(0, 2000)}`);
  return { tps, ms: Number(/latency average = ([\d.]+)/.exec(stdout)?.[1]) };
}
