/** What an export calls otherwise than these lists. */
const CALLED: Record<string, string> = { late: 'overdue', cycle: 'month' }

/** What narrows a list, as its file is asked for. */
export const exportedBy = (filters: Record<string, string>) => Object.fromEntries(Object.entries(filters).map(([name, value]) => [CALLED[name] ?? name, value]))
