export interface Origin { kind: 'request' | 'reception_record'; id: string }
/** What is there before anybody types; where it belongs, where what it came from says so. */
export interface Given { title: string; situation: string; source: string; venueId?: string; committeeId?: string }
export const BLANK: Given = { title: '', situation: '', source: '' }
