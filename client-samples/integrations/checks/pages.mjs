// The guides as they are read: on a phone and a desk, light and dark, in both languages; asking nobody else, with nothing inline.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../backend/bench/lib/app.mjs';
import { DESK, PHONE, launch, phone } from '../../web/e2e/browser.mjs';
import { accessible, narrow, OF_COLOURS } from '../../web/e2e/measuring.mjs';

const PAGES = readFileSync(path.join(ROOT, 'backend/src/main/resources/guides/pages.txt'), 'utf8').trim().split('\n');
const SHOTS = process.env.SHOTS;
/** Lines of code and tables keep their lines and are pushed along in a box of their own, by the keyboard too. */
const OF_CODE = /scrolls sideways: (PRE|wide) /;

async function look(page, name) {
  const faults = [];
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    faults.push(...(await accessible(page, colorScheme === 'dark' ? OF_COLOURS : null)).map((fault) => `${name} ${colorScheme} ${fault}`));
    if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `${name.replaceAll('/', '-')}-${colorScheme}.png`), fullPage: true });
  }
  return faults;
}

export async function pages({ base }, hold) {
  const browser = await launch();
  try {
    for (const language of ['zh', 'en']) {
      await hold(`guides in ${language}`, async () => {
        const { context, page, faults } = await phone(browser, base, { viewport: PHONE });
        for (const slug of PAGES) {
          const answer = await page.goto(`${base}/docs/${language}/${slug}`);
          assert.equal(answer.status(), 200, slug);
          assert.doesNotMatch(answer.headers()['content-security-policy'], /unsafe/);
          await page.setViewportSize(PHONE);
          faults.push(...await look(page, `${language}/${slug}`), ...(await narrow(page)).filter((fault) => !OF_CODE.test(fault)).map((fault) => `${slug} ${fault}`));
        }
        await page.setViewportSize(DESK);
        await page.goto(`${base}/docs/${language}/webhooks`);
        faults.push(...await look(page, `${language}/webhooks-desk`));
        assert.ok(await page.locator('td code', { hasText: /^request\.submitted$/ }).count(), 'the catalogue');
        await page.locator('.mast nav a').last().click();
        await page.waitForURL(`**/docs/${language === 'zh' ? 'en' : 'zh'}/webhooks`);
        await context.close();
        assert.deepEqual(faults, []);
      });
    }
  } finally {
    await browser.close();
  }
}
