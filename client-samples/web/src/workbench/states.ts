import type { RequestView } from '@/api/types'
import { t } from '@/i18n'

/** The state as staff say it; a closed one by how it ended. */
export const stateWords = ({ state, closure }: Pick<RequestView, 'state' | 'closure'>): string =>
  t(`desk.state.${closure ? `closed_${closure}` : state}`)
