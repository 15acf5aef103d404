// The most calls a second that the application answers: wrk on prepared calls.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../wrk/replay.lua', import.meta.url));

export async function wrk({ base, calls, connections, seconds }) {
  const words = ['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--timeout', '10s', '-s', SCRIPT, base];
  const { stdout } = await run('wrk', words, { env: { ...process.env, CALLS: calls } });
  const rps = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  const broken = /Socket errors: (.*)/.exec(stdout)?.[1];
  return { rps, refused, broken };
}
