import { api } from '@/api/client'
import type { InvitedAccount, ManagedAccount, RoleGranted } from '@/api/types'
import { asStaff } from '../session'

export interface AccountFilters { q?: string; role?: string; state?: string }
export interface AccountPage { items: ManagedAccount[]; next: string | null }
/** What can be posted to an account, but roles; the server says which in `allowedActions`. */
export const STEPS = ['invitation', 'password-expiry', 'factor-reset', 'deactivation', 'reactivation'] as const
export type Step = (typeof STEPS)[number]
const PAGE = 30

export const loadAccounts = (filters: AccountFilters, cursor: string | null = null) =>
  asStaff<AccountPage>((headers) => api.GET('/api/v1/accounts', { params: { query: { limit: PAGE, ...filters, ...(cursor && { cursor }) } as never }, headers }))

const of = (id: string) => ({ path: { id } })
export const loadAccount = (id: string) => asStaff<ManagedAccount>((headers) => api.GET('/api/v1/accounts/{id}', { params: of(id), headers }))
export const grant = (id: string, body: RoleGranted) => asStaff<ManagedAccount>((headers) => api.POST('/api/v1/accounts/{id}/grants', { params: of(id), body, headers }))
export const revoke = (id: string, grantId: string) =>
  asStaff((headers) => api.DELETE('/api/v1/accounts/{id}/grants/{grantId}', { params: { path: { id, grantId } }, headers }))

/** One path for all: what differs is the last segment. A new link comes with the account, everything else is the account. */
export async function take(id: string, step: Step): Promise<{ account: ManagedAccount; invited?: InvitedAccount }> {
  const path = `/api/v1/accounts/{id}/${step}` as '/api/v1/accounts/{id}/deactivation'
  const answer = await asStaff<ManagedAccount & InvitedAccount>((headers) => api.POST(path, { params: of(id), body: {}, headers }))
  return step === 'invitation' ? { account: answer.account!, invited: answer } : { account: answer }
}
