import { useKeptForm } from '@/resident/keptForm'
import { session } from '../session'

export type Values = Record<string, string>

/** Under what name. */
export const keptAs = (what: string, kind: string) => `desk.${session.value?.account.id ?? ''}.${what}.${kind}`
/** What is being filled in is kept on this device until it is sent, and forgotten when its writer signs out. */
export const useKept = (what: string, kind: string, empty: Values) => useKeptForm<Values>(keptAs(what, kind), empty)
