// What this machine is, for the head of a table of results.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';

const first = (command, words, pattern) => {
  try {
    return pattern.exec(execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))?.[1] ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

export function machine(databaseVersion, pgbench, load) {
  const release = existsSync('/etc/os-release') ? /PRETTY_NAME="(.*)"/.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] : os.type();
  const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
  return [
    ['date', new Date().toISOString().slice(0, 16).replace('T', ' ')],
    ['processor', `${os.cpus()[0].model.trim()}, ${os.cpus().length} cores`],
    ['memory', `${Math.round(os.totalmem() / 2 ** 30)} GiB`],
    ['system', `${release}, Linux ${os.release()}`],
    ['Java', first(java, ['--version'], /^(.*)$/m)],
    ['PostgreSQL', `${databaseVersion}, of the application itself, durable settings`],
    ['pgbench', first(pgbench, ['--version'], /^(.*)$/m)],
    ['Node.js', process.version],
    ['load average at the start', load.toFixed(1)],
  ];
}
