import { t } from '@/i18n'

/** What a kind of notice is called; one that this page does not know yet, by its own name. */
export function nameOfKind(kind: string): string {
  const name = kind.replace('.', '_')
  const words = t(`settings.kind.${name}`)
  return words === `settings.kind.${name}` ? kind : words
}
