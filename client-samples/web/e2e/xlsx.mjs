// The rows of a workbook as our own lists are written: one sheet, each text in its own cell.
import assert from 'node:assert/strict'
import { inflateRawSync } from 'node:zlib'

const SHEET = 'xl/worksheets/sheet1.xml'
const LOCAL_HEADER = 0x04034b50
/** Before the name of a file stands its header, whose last field says how much follows the name. */
const HEADER = 30

function sheetIn(bytes) {
  const name = bytes.indexOf(SHEET)
  assert.ok(name >= HEADER && bytes.readUInt32LE(name - HEADER) === LOCAL_HEADER, 'a workbook with a sheet')
  return inflateRawSync(bytes.subarray(name + SHEET.length + bytes.readUInt16LE(name - 2))).toString('utf8')
}

const CELL = /<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>([^<]*)<\/t><\/is>|<v>([^<]*)<\/v>)<\/c>/g
/** Letters beyond ASCII stand as their numbers. */
const read = (text) => text.replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
const cellsOf = (row) => new Map([...row.matchAll(CELL)].map(([, column, text, number]) => [column, text === undefined ? Number(number) : read(text)]))

/** Each row by the headings of the first. */
export function rowsOf(bytes) {
  const [headings, ...rows] = [...sheetIn(bytes).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row]) => cellsOf(row))
  return rows.map((row) => Object.fromEntries([...row].map(([column, value]) => [headings.get(column), value])))
}
