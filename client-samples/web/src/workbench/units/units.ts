import { api } from '@/api/client'
import type { RequestView, Unit, UnitPage } from '@/api/types'
import type { Me } from '../actions'
import { asStaff } from '../session'

const MOST = 100

/** The units of one's committees, or those whose name holds the words. */
export async function findUnits(q: string): Promise<Unit[]> {
  const query = { limit: MOST, ...(q && { q }) }
  return (await asStaff<UnitPage>((headers) => api.GET('/api/v1/units', { params: { query }, headers }))).items
}

/** Whether the account answers for a unit that helps another with it. */
export const assists = ({ dispatch }: Pick<RequestView, 'dispatch'>, { unitIds }: Me) =>
  !!dispatch?.assisting?.some(({ id }) => unitIds?.includes(id ?? ''))

/** What a unit said against it, where that is what is to be ruled on. */
export const objectionOf = ({ state, timeline }: Pick<RequestView, 'state' | 'timeline'>) =>
  state === 'objected' ? timeline.filter(({ kind }) => kind === 'objected').pop() : undefined
