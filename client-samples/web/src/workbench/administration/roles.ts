import { api, ask } from '@/api/client'
import type { Role, RoleGranted } from '@/api/types'
import { session } from '../session'

export const ROLES: readonly Role[] = ['clerk', 'chief', 'member', 'office', 'dispatcher', 'leader', 'unit_officer', 'administrator']
/** A role as it is being chosen: empty is not yet. */
export interface RoleChoice { role: Role | ''; committeeId: string; placeId: string }
export interface Committee { id: string; name: string }

/** What a role is for besides its committee, as the contract has it. */
export const needsOf = (role: Role | ''): 'venues' | 'units' | null =>
  role === 'clerk' || role === 'chief' ? 'venues' : role === 'unit_officer' ? 'units' : null

export const isChosen = ({ role, placeId }: RoleChoice) => !!role && (!needsOf(role) || !!placeId)

export function grantedOf({ role, committeeId, placeId }: RoleChoice): RoleGranted {
  const needs = needsOf(role)
  return { role: role as Role, committeeId, ...(needs === 'venues' && { venueId: placeId }), ...(needs === 'units' && { unitId: placeId }) }
}

/** The committees whose accounts the person looks after. */
export function loadCommittees(): Promise<Committee[]> {
  const ids = session.value?.account.committeeIds ?? []
  return Promise.all(ids.map((id) => ask<Committee>(api.GET('/api/v1/committees/{id}', { params: { path: { id } } }))))
}
