// Clients made from the contract in three languages: they are generated, compiled without a fault, and each runs its quick start.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ran } from '../lib/program.mjs';
import { key } from './http.mjs';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const [PYTHON, JAVASCRIPT, JAVA] = ['python', 'javascript', 'java'].map((name) => path.join(HERE, name));
/** What each of them prints; enums are spelled as each language has them. */
const PRINTED = [/^webhook active$/i, /^submitted [A-Z]+-\d{4}-\d+$/, /^state submitted$/i, /^listed true$/i, /^refused 422 content$/, /^verified request\.submitted true$/i];

async function python(base) {
  const target = path.join(PYTHON, 'target');
  mkdirSync(target, { recursive: true });
  const contract = path.join(target, 'openapi.json');
  await writeFile(contract, await (await fetch(`${base}/openapi?format=json`)).text());
  const client = path.join(target, 'mashangjian_client.py');
  await ran('python3', [path.join(PYTHON, 'generate.py'), contract, client]);
  await ran('python3', ['-W', 'error', '-m', 'py_compile', client]);
}

const languages = {
  Python: {
    build: python,
    start: (env) => ran('python3', ['quickstart.py'], { cwd: PYTHON, env: { ...env, PYTHONPATH: 'target' } }),
  },
  JavaScript: {
    build: () => ran('npm', ['run', '-s', 'build'], { cwd: JAVASCRIPT }),
    start: (env) => ran(process.execPath, ['target/src/quickstart.js'], { cwd: JAVASCRIPT, env }),
  },
  Java: {
    build: () => ran('mvn', ['-B', '-ntp', '-q', 'process-classes'], { cwd: JAVA }),
    start: (env) => ran('java', ['-cp', 'target/classes:target/lib/*', 'org.mashangjian.sample.Quickstart'], { cwd: JAVA, env }),
  },
};

export async function clients({ base, freePort }, hold) {
  for (const [name, { build, start }] of Object.entries(languages)) {
    await hold(`${name} is made from the contract and compiles`, () => build(base));
    await hold(`${name} submits, follows and is told`, async () => {
      const { KEY } = await key(base);
      const lines = (await start({ BASE: base, KEY, PORT: String(await freePort()), LC_ALL: 'C.UTF-8' })).trim().split('\n');
      assert.equal(lines.length, PRINTED.length, lines.join('\n'));
      for (const [index, line] of lines.entries()) assert.match(line, PRINTED[index]);
    });
  }
}
