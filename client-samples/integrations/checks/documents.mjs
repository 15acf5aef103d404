// Every example of the documents at /docs, from the first page to the last in one shell. Both languages show the same ones.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../backend/bench/lib/app.mjs';
import { blocks, differences, examples, outputs, script } from '../lib/examples.mjs';
import { run } from '../lib/program.mjs';

const SOURCES = path.join(ROOT, 'backend/src/main/resources/guides');
const SHOWN = 'http://localhost:8080';
const MARK = '=====example';

/** The pages in the order in which they are read. */
function pages() {
  return readFileSync(path.join(SOURCES, 'pages.txt'), 'utf8').trim().split('\n');
}

export async function documents({ base, data, freePort }, hold) {
  const cwd = path.join(data, 'examples');
  mkdirSync(cwd, { recursive: true });
  const all = pages().flatMap((page) => examples(path.join(SOURCES, 'en', `${page}.md`)).map((each) => ({ ...each, page })));
  await hold('both languages have every page, with the same examples', async () => {
    for (const language of ['en', 'zh']) {
      assert.deepEqual(readdirSync(path.join(SOURCES, language)).sort(), pages().map((page) => `${page}.md`).sort());
    }
    for (const page of pages()) {
      assert.deepEqual(blocks(path.join(SOURCES, 'zh', `${page}.md`)), blocks(path.join(SOURCES, 'en', `${page}.md`)), page);
    }
  });
  const port = String(await freePort());
  const input = script(all, MARK).replaceAll(SHOWN, base).replaceAll('9090', port);
  const { code, output, errors } = await run('bash', ['-c', input], { cwd });
  const printed = outputs(output, MARK);
  for (const [index, example] of all.entries()) {
    await hold(`${example.page}, example ${index + 1}`, async () => {
      assert.ok(index + 1 < printed.length || code === 0, `it ended with ${code}: ${printed[index]}${errors}`);
      assert.deepEqual(differences(example, printed[index]), []);
    });
  }
}
