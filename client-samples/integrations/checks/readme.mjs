// The scripts of the project's own README, as somebody copies them: in both languages, with this service's address and a port that is free.
import assert from 'node:assert/strict';
import path from 'node:path';
import { ROOT } from '../../../backend/bench/lib/app.mjs';
import { blocks } from '../lib/examples.mjs';
import { ran } from '../lib/program.mjs';

const SHOWN = 'http://localhost:8080';

export async function readme({ base, freePort }, hold) {
  const scripts = blocks(path.join(ROOT, 'README.md')).filter(({ language, text }) => language === 'sh' && text.includes(`B=${SHOWN}`)).map(({ text }) => text);
  const [curl, ...webhooks] = [scripts.find((text) => !text.includes('/webhooks')), ...scripts.filter((text) => text.includes('/webhooks'))];
  await hold('try it by curl', async () => {
    const printed = await ran('bash', ['-euo', 'pipefail', '-c', curl.replaceAll(SHOWN, base)], { cwd: ROOT });
    assert.deepEqual(printed.trim().split('\n'), ['submitted', 'accepted', 'assigned', 'in_progress', 'answered', 'closed']);
  });
  await hold('it is there in both languages', async () => assert.equal(webhooks.length, 2));
  for (const [index, script] of webhooks.entries()) {
    await hold(`from nothing to a verified webhook (${['English', '中文'][index]})`, async () => {
      const port = await freePort();
      const printed = await ran('bash', ['-euo', 'pipefail', '-c', script.replaceAll(SHOWN, base).replaceAll('9090', String(port))], { cwd: ROOT });
      const number = /^[A-Z]+-\d{4}-\d+$/m.exec(printed);
      assert.match(printed, /^active$/m);
      assert.match(printed, /^verified webhook\.verification /m);
      assert.match(printed, /^verified request\.submitted /m);
      assert.ok(number, printed);
    });
  }
}
