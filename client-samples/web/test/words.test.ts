import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '@vue/compiler-dom'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const CJK = /[\u3400-\u9fff\u3000-\u303f\uff00-\uffef]/
const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((path) => /\.(vue|ts)$/.test(path) && !path.endsWith('.d.ts'))
const sources = Object.fromEntries(files.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))
const languages = Object.keys(JSON.parse(readFileSync(join(SRC, 'i18n/languages.json'), 'utf8')))

function keys(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [prefix + key] : keys(value, `${prefix}${key}.`)))
}
/** A language is a file here and one in every folder of the workbench's words. */
const trees = (language: string) =>
  (readdirSync(join(SRC, 'i18n'), { recursive: true }) as string[]).filter((path) => basename(path) === `${language}.json`).sort()
    .map((path) => JSON.parse(readFileSync(join(SRC, 'i18n', path), 'utf8')))
const messages = (language: string) => trees(language).flatMap((tree) => keys(tree))
const placeholders = (language: string) =>
  Object.fromEntries(trees(language).flatMap((tree) => {
    return keys(tree).map((key) => [key, new Set((key.split('.').reduce((part, name) => part[name], tree) as unknown as string).match(/\{\w+\}/g) ?? [])])
  }))

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/[^\n]*/g, '$1').replace(/<!--[\s\S]*?-->/g, '')
const everything = Object.values(sources).map(withoutComments).join('\n') + readFileSync(join(SRC, '../index.html'), 'utf8')

describe('message files', () => {
  it('have the same keys in every language', () => {
    for (const language of languages) expect(messages(language).sort()).toEqual(messages('zh-CN').sort())
  })

  it('have the same placeholders in every language', () => {
    for (const language of languages) expect(placeholders(language)).toEqual(placeholders('zh-CN'))
  })

  it('hold every key that is used', () => {
    const known = messages('zh-CN')
    const used = [...everything.matchAll(/(?<![\w.])(?:t|plural)\(\s*'([\w.]+)'/g)].map((match) => match[1]!)
    const missing = used.filter((key) => !known.includes(key))
    const prefixes = [...everything.matchAll(/(?<![\w.])(?:t|plural)\(\s*`([\w.]+)\$\{/g)].map((match) => match[1]!)
    expect([...missing, ...prefixes.filter((prefix) => !known.some((key) => key.startsWith(prefix)))]).toEqual([])
  })

  it('hold no key that is not used', () => {
    const prefixes = [...everything.matchAll(/(?<![\w.])(?:t|plural)\(\s*`([\w.]+)\$\{/g)].map((match) => match[1]!)
    const named = new Set([...everything.matchAll(/['"`{\s]([a-z][\w]*(?:\.[\w]+)+)['"`}\s]/gi)].map((match) => match[1]))
    const unused = messages('zh-CN').filter((key) => !named.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))
    expect(unused).toEqual([])
  })
})

describe('lists as files', () => {
  const contract = readFileSync(join(SRC, '../../../openapi/openapi.yaml'), 'utf8')
  const [, listed = ''] = /\n    ExportedList:\n +type: string\n +enum:\n((?: +- \w+\n)+)/.exec(contract) ?? []
  const lists = [...listed.matchAll(/- (\w+)/g)].map((match) => match[1]!)
  // one button for the three that share a page
  const shared = ['members', 'venues', 'units']
  const isOffered = (list: string) => new RegExp(`list="${list}"|list: '${list}'`).test(everything)

  it('are those of the contract', () => expect(lists.length).toBeGreaterThan(shared.length))
  it('are all offered', () => expect(lists.filter((list) => !shared.includes(list) && !isOffered(list))).toEqual([]))
  it.each(lists.filter((list) => list !== 'ledger'))('%s has its title', (list) => expect(messages('zh-CN')).toContain(`exchange.out.title.${list}`))
})

describe('strings outside message files', () => {
  const SPOKEN = new Set(['alt', 'title', 'placeholder', 'aria-label', 'label', 'heading', 'lead', 'hint', 'text', 'content'])

  function spoken(node: any): string[] {
    if (node.type === 2) return /[a-z]{2,}/i.test(node.content) || CJK.test(node.content) ? [node.content.trim()] : []
    const attributes = (node.props ?? []).filter((prop: any) => prop.type === 6 && SPOKEN.has(prop.name) && /\S/.test(prop.value?.content ?? '')).map((prop: any) => `${prop.name}="${prop.value.content}"`)
    return [...attributes, ...(node.children ?? []).flatMap(spoken)]
  }

  it.each(files.filter((path) => path.endsWith('.vue')))('%s speaks through messages only', (path) => {
    const template = sources[path]!.match(/<template>[\s\S]*<\/template>/)?.[0] ?? ''
    expect(spoken(parse(template))).toEqual([])
  })

  it.each(files)('%s has no Chinese of its own', (path) => {
    expect(withoutComments(sources[path]!).split('\n').filter((line) => CJK.test(line))).toEqual([])
  })
})

describe('house rules', () => {
  it.each(files)('%s has at most 250 lines', (path) => {
    expect(sources[path]!.split('\n').length).toBeLessThanOrEqual(250)
  })

  it('puts nothing into a page as HTML', () => {
    expect(files.filter((path) => /v-html|innerHTML|insertAdjacentHTML|document\.write/.test(sources[path]!))).toEqual([])
  })
})
