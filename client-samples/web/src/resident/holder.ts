import type { RequestLine, RequestView } from '@/api/types'
import { t } from '@/i18n'

type Held = Pick<RequestLine, 'state' | 'assignee' | 'venue'> & Partial<Pick<RequestView, 'examiner' | 'dispatch' | 'handOff'>>

/** In whose hands it is, in words; of a line, whose units are not told, the venue's. */
export function holderOf({ state, assignee, venue, examiner, dispatch, handOff }: Held): string {
  if (state === 'dispatched' && dispatch?.lead) return dispatch.lead.name ?? ''
  if (dispatch && (state === 'dispatched' || state === 'objected')) return t('track.dispatcher')
  if (state === 'handed_off' && handOff) return t(handOff.channel === 'petition' ? 'track.petition' : 'track.hotline')
  return assignee?.name ?? (examiner === 'office' ? t('track.office') : (venue.name ?? ''))
}
