import type { components } from '@/api/schema'

type Asked = Partial<components['schemas']['ExportSubmission']>
/** What the address calls otherwise than an export. */
const CALLED: Record<string, string> = { venue: 'venueId', topicCall: 'topicCallId', plenarySession: 'plenarySessionId', unit: 'unitId' }
const FLAGS: Record<string, boolean> = { true: true, false: false }

/** What narrows a list in its address, as an export takes it. */
export const exportedAs = (filters: Record<string, string>) =>
  Object.fromEntries(Object.entries(filters).map(([name, value]) => [CALLED[name] ?? name, FLAGS[value] ?? value])) as Asked
