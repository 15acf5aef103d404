// Lists that are taken away as a file.
import assert from 'node:assert/strict'
import { download } from './wholeLife.mjs'
import { rowsOf } from './xlsx.mjs'

/** By the button beside the list: asked for, told what it holds, fetched once. */
async function fetched(page, name, format) {
  await page.locator('button:has-text("导出")').tap()
  await page.locator(`dialog input[value=${format}]`).check()
  await page.locator('dialog .primary').tap()
  await page.waitForSelector('dialog .primary:has-text("取走文件")')
  const file = await download(page, () => page.locator('dialog .primary').tap())
  assert.ok(file.name.startsWith(name) && file.name.endsWith(`.${format}`), file.name)
  await page.waitForSelector('dialog :text("已经取走")')
  await page.keyboard.press('Escape')
  return file.bytes
}

/** @return its lines, headings first */
export const takenAway = async (page, name) => (await fetched(page, name, 'csv')).toString('utf8').slice(1).trim().split('\r\n')

/** As a workbook. @return its rows by their headings */
export const takenAsWorkbook = async (page, name) => rowsOf(await fetched(page, name, 'xlsx'))
