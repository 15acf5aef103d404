import type { RoleHeld } from '@/api/types'
import { t } from '@/i18n'

/** A role with what it is for. */
export function roleWords({ role, place }: RoleHeld): string {
  const words = t(`work.role.${role}`)
  return place ? t('accounts.roleAt', { role: words, place }) : words
}
