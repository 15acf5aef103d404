/** What a field for day and time holds, by the clock of the venue. */
const ZONE = 'Asia/Shanghai'
const OFFSET = '+08:00'

export const toField = (moment: string) => new Date(moment).toLocaleString('sv-SE', { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).replace(' ', 'T')
export const fromField = (field: string) => (field ? new Date(`${field}:00${OFFSET}`).toISOString() : '')
