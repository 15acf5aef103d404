// The words of a PDF as our own papers are written: streams deflated, fonts by glyph with a table back to Unicode.
import { inflateSync } from 'node:zlib'

const CHUNK = 4

function streamsOf(bytes) {
  const text = bytes.toString('latin1')
  return [...text.matchAll(/stream\r?\n/g)].flatMap((found) => {
    const from = found.index + found[0].length
    const to = text.indexOf('endstream', from)
    try {
      return [inflateSync(bytes.subarray(from, to)).toString('latin1')]
    } catch {
      return [] // a picture, or a stream that is not deflated
    }
  })
}

const utf16 = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** From glyph to letter, of one font's table. */
function tableOf(stream) {
  const table = new Map()
  for (const [, block] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, letter] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) table.set(Number.parseInt(glyph, 16), utf16(letter))
  }
  for (const [, block] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first, last, letter] of block.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      const begin = Number.parseInt(first, 16)
      for (let glyph = begin; glyph <= Number.parseInt(last, 16); glyph += 1) table.set(glyph, String.fromCodePoint(utf16(letter).codePointAt(0) + glyph - begin))
    }
  }
  return table
}

/** All words of all pages by each of its fonts; a word is there where one of these readings holds it. */
export function readings(bytes) {
  const streams = streamsOf(bytes)
  const tables = streams.filter((one) => one.includes('beginbf')).map(tableOf)
  const glyphs = streams.filter((one) => /T[jJ]/.test(one)).flatMap((one) => [...one.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) => hex.match(new RegExp(`.{${CHUNK}}`, 'g')) ?? []))
  return tables.map((table) => glyphs.flat().map((hex) => table.get(Number.parseInt(hex, 16)) ?? '').join(''))
}
