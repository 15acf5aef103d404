import type { Account } from '@/api/types'
import type { operations } from '@/api/schema'
import { session } from './session'

/** An operation of the contract by its operationId. */
export type OperationId = keyof operations

/** Whether somebody's roles admit them to it at all, which the server says; of which object, its own answer says. */
export const admitted = (me: Pick<Account, 'allowedOperations'>, operation: OperationId) => me.allowedOperations.includes(operation)

/** Whether whoever is signed in is. */
export const admits = (operation: OperationId) => !!session.value && admitted(session.value.account, operation)
