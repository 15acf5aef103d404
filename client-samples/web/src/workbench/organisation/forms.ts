import { reactive } from 'vue'
import { t } from '@/i18n'
import { session } from '../session'

/** What was typed and not saved, by record, as long as the page is open: going to another one and back loses nothing. */
const open = new Map<string, { fields: object; seen: string }>()
let owner = ''

/** Also out of what Vue watches. */
const copy = <T>(what: T): T => JSON.parse(JSON.stringify(what)) as T

export function useFields<F extends object>(key: string, empty: F) {
  const me = session.value?.account.id ?? ''
  // of one person nothing stays for the next
  if (me !== owner) open.clear()
  owner = me
  const known = open.get(key) ?? { fields: reactive(copy(empty)), seen: JSON.stringify(empty) }
  open.set(key, known)
  const fields = known.fields as F
  return {
    fields,
    changed: () => JSON.stringify(fields) !== known.seen,
    /** What the server has now. Where somebody is typing, their words stay. */
    take: (now: F, always = false) => {
      if (always || JSON.stringify(fields) === known.seen) Object.assign(fields, copy(now))
      known.seen = JSON.stringify(now)
    },
    forget: () => open.delete(key),
  }
}

/** Left empty is not there. */
export const orNone = (text: string | null | undefined) => text?.trim() || undefined

/** What is written one after the other, as people separate it. */
export const parts = (text: string) => [...new Set(text.split(/[\u3001\uff0c,\uff1b;\n]/).map((part) => part.trim()).filter(Boolean))]
export const joined = (items: readonly string[]) => items.join(t('app.comma'))
export const today = () => new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Shanghai' })
