import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import { recall, remember } from '@/ui/remembered'
import languages from './languages.json'
import chinese from './zh-CN.json'

export type Language = keyof typeof languages
type Messages = Record<string, unknown>

/** Further languages: one file beside these, one line in languages.json. */
const files = import.meta.glob<{ default: Messages }>(['./*.json', '!./zh-CN.json', '!./languages.json'])
/** Words that come with the pages they are for: those of the workbench together, of what residents seldom go to a feature at a time. */
const laterFiles = import.meta.glob<{ default: Messages }>(['./workbench/**/*.json', './resident/**/*.json'])
/** Strings are used as they are; what has placeholders was compiled in the build. */
const asItIs = (message: unknown) => () => message
const loaded = new Set<string>(['zh-CN'])

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN',
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': chinese as never },
  messageCompiler: asItIs as never,
  ...(import.meta.env.DEV && { missingWarn: false, fallbackWarn: false }),
})

type Translate = (key: string, values?: Record<string, unknown> | number) => string
export const t = (i18n.global as unknown as { t: Translate }).t
export const language = computed(() => i18n.global.locale.value as Language)
export const otherLanguages = computed(() =>
  (Object.entries(languages) as [Language, string][]).filter(([code]) => code !== language.value))

/** A count with its noun in the right number. */
export const plural = (key: string, count: number) => t(key, count)

/** Things in a row, as the language writes them. */
export const listed = (items: readonly string[]) => items.join(t('app.comma'))

export async function speak(wanted: Language): Promise<void> {
  const file = files[`./${wanted}.json`]
  if (!loaded.has(wanted) && file) {
    i18n.global.mergeLocaleMessage(wanted, (await file()).default)
    loaded.add(wanted)
  }
  for (const folder of opened) await merge(folder, wanted)
  i18n.global.locale.value = wanted as never
  document.documentElement.lang = wanted
  remember('language', wanted)
}

const opened = new Set<string>()

/** Those in a folder, `workbench` or `resident/` with a feature's name, from now on in whatever language is spoken. */
export async function loadWords(folder: string): Promise<void> {
  opened.add(folder)
  await merge(folder, language.value)
}
export const loadWorkbenchWords = () => loadWords('workbench')

async function merge(folder: string, wanted: Language): Promise<void> {
  const key = `${folder}/${wanted}`
  if (loaded.has(key)) return
  const own = Object.entries(laterFiles).filter(([path]) => path.startsWith(`./${folder}/`) && path.endsWith(`/${wanted}.json`))
  for (const words of await Promise.all(own.map(([, load]) => load()))) i18n.global.mergeLocaleMessage(wanted, words.default)
  loaded.add(key)
}

/** What was chosen before, else the browser's first language that we speak. */
export function preferredLanguage(): Language {
  const chosen = recall('language')
  const wishes = [chosen, ...navigator.languages].filter((wish): wish is string => !!wish)
  const codes = Object.keys(languages) as Language[]
  for (const wish of wishes) {
    const found = codes.find((code) => code.split('-')[0] === wish.split('-')[0])
    if (found) return found
  }
  return 'zh-CN'
}
