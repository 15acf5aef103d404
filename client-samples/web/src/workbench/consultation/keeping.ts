import { useKeptForm } from '@/resident/keptForm'
import { session } from '../session'

export type Values = Record<string, string>

/** What is being filled in is kept on this device until it is sent, and forgotten when its writer signs out. */
export const useKept = (what: string, kind: string, empty: Values) =>
  useKeptForm<Values>(`desk.${session.value?.account.id ?? ''}.${what}.${kind}`, empty)
