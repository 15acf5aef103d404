import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Report = Schemas['OpinionReport']
export type ReportLine = Schemas['OpinionReportLine']
export type ReportState = Schemas['OpinionReportState']
export type ReportReason = Schemas['OpinionReportReason']
export type Consent = Schemas['ResidentWordsConsent']
export type OriginKind = Schemas['OpinionReportOriginKind']
export type Revision = Schemas['OpinionReportRevision']
export type Difference = Schemas['OpinionReportDifference']
export type Part = Schemas['DifferencePart']
export type Similar = Schemas['SimilarOpinionReport']
export type Adoption = Schemas['Adoption']
export type AdoptionState = Schemas['AdoptionState']
export type AdoptionLevel = Schemas['AdoptionLevel']

export const STATES: readonly ReportState[] = ['draft', 'submitted', 'screened', 'returned', 'rejected', 'edited', 'issued', 'archived', 'withdrawn']
/** What everybody comes by; what leaves the way stands where it left it. */
export const WAY: readonly ReportState[] = ['draft', 'submitted', 'screened', 'edited', 'issued', 'archived']
export const REASONS: readonly ReportReason[] = ['more_than_one_matter', 'facts_unclear', 'recommendations_unclear', 'already_reported', 'being_handled', 'not_public_opinion', 'outside_the_committee', 'confidential', 'without_consent']
/** What can be said of a resident's words; where nobody's are in it, nothing is asked. */
export const CONSENTS: readonly Consent[] = ['given', 'asked', 'refused', 'not_asked']
export const LEVELS: readonly AdoptionLevel[] = ['county', 'city', 'province', 'national']
export const ADOPTION_STATES: readonly AdoptionState[] = ['forwarded', 'adopted', 'not_adopted', 'instructed', 'assigned', 'feedback']
