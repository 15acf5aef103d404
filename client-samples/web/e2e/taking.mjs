// Lists that are taken away as a file.
import assert from 'node:assert/strict'
import { download } from './wholeLife.mjs'

/** By the button beside the list: asked for, told what it holds, fetched once. @return its lines, headings first */
export async function takenAway(page, name) {
  await page.locator('button:has-text("导出")').tap()
  await page.locator('dialog input[value=csv]').check()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .primary:has-text("取走文件")')
  const file = await download(page, () => page.locator('dialog .primary').tap())
  assert.ok(file.name.startsWith(name) && file.name.endsWith('.csv'), file.name)
  await page.waitForSelector('dialog :text("已经取走")')
  await page.keyboard.press('Escape')
  return file.bytes.toString('utf8').slice(1).trim().split('\r\n')
}
