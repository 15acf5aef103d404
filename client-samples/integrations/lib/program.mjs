// Programs beside this one, with what they print.
import { spawn } from 'node:child_process';

const PATIENCE_MS = 240_000;

/** Runs it to its end; gives {code, output, errors}. A program that hangs is ended with all that it started. */
export function run(command, words, { cwd, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const late = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), PATIENCE_MS).unref();
    let output = '';
    let errors = '';
    child.stdout.on('data', (data) => { output += data; });
    child.stderr.on('data', (data) => { errors += data; });
    // what it left running would keep the pipes open
    child.once('exit', () => endAll(child.pid));
    child.once('error', reject).once('close', (code) => {
      clearTimeout(late);
      resolve({ code, output, errors });
    });
  });
}

function endAll(group) {
  try {
    process.kill(-group, 'SIGTERM');
  } catch (fault) {
    if (fault.code !== 'ESRCH') throw fault;
  }
}

/** The same, for what must succeed. */
export async function ran(command, words, options) {
  const { code, output, errors } = await run(command, words, options);
  if (code !== 0) throw new Error(`${[command, ...words].join(' ')} ended with ${code}:\n${output}${errors}`.slice(0, 6000));
  return output;
}
