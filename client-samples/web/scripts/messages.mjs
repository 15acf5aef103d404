// Compiles message files at build time: plain strings stay strings, those with {placeholders} or plural | forms
// become functions, so that neither a compiler nor eval reaches the browser.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { baseCompile } from '@intlify/message-compiler'

const FILES = /\/src\/i18n\/.*\.json$/
/** What the page says before any script: in it alone. */
const BEFORE_SCRIPTS = ['description', 'noScript']

export function compileMessages(tree) {
  if (typeof tree !== 'string') {
    const fields = Object.entries(tree).map(([key, value]) => `${JSON.stringify(key)}:${compileMessages(value)}`)
    return `{${fields.join(',')}}`
  }
  if (!/[{|@]/.test(tree)) return JSON.stringify(tree)
  return baseCompile(tree, { mode: 'arrow', optimize: true, onError: (error) => { throw error } })
    .code.replace(/^\s*return\s+/, '')
    .trim()
}

function lookUp(tree, path) {
  const found = path.split('.').reduce((part, key) => part?.[key], tree)
  if (typeof found !== 'string') throw new Error(`no message ${path}`)
  return found
}

export function messages() {
  const chinese = fileURLToPath(new URL('../src/i18n/zh-CN.json', import.meta.url))
  return {
    name: 'messages',
    enforce: 'pre',
    load(id) {
      const file = id.split('?')[0]
      if (!FILES.test(file)) return null
      const tree = JSON.parse(readFileSync(file, 'utf8'))
      for (const key of BEFORE_SCRIPTS) delete tree.app?.[key]
      const code = `export default ${compileMessages(tree)}`
      return { code, map: null, moduleType: 'js' }
    },
    transformIndexHtml(html) {
      const tree = JSON.parse(readFileSync(chinese, 'utf8'))
      // what remarks say is for who reads the source; the README says it too
      return html.replace(/\s*<!--.*?-->/gs, '').replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_, path) => lookUp(tree, path))
    },
  }
}
