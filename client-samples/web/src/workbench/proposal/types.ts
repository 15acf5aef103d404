import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Proposal = Schemas['Proposal']
export type ProposalLine = Schemas['ProposalLine']
export type ProposalState = Schemas['ProposalState']
export type Kind = Schemas['ProposalKind']
export type Category = Schemas['ProposalCategory']
export type NotFiledReason = Schemas['NotFiledReason']
export type Cosigner = Schemas['ProposalCosigner']
export type Handling = Schemas['ProposalHandling']
export type Session = Schemas['ProposalSession']
export interface Page<T> { items: T[]; next: string | null }

export const STATES: readonly ProposalState[] = ['draft', 'submitted', 'preliminary', 'filed', 'not_filed', 'merged', 'returned', 'withdrawn', 'assigned', 'replied', 'feedback', 'rehandling', 'closed', 'tracking', 're_replied']
export const KINDS: readonly Kind[] = ['member', 'joint', 'party_or_sector_group', 'special_committee']
export const CATEGORIES: readonly Category[] = ['economy_and_construction', 'agriculture_and_countryside', 'resources_and_environment', 'science_education_culture_health_sports', 'labour_and_social_governance', 'law_and_united_front']
/** In the order of the regulation. */
export const REASONS: readonly NotFiledReason[] = ['against_law_or_policy', 'state_secret', 'party_internal', 'judicial_case', 'internal_matter', 'promotion', 'personal_petition', 'outside_competence', 'no_concrete_recommendation', 'not_one_matter']
/** The whole way; what stands between is told by the timeline. */
export const WAY: readonly ProposalState[] = ['draft', 'submitted', 'preliminary', 'filed', 'assigned', 'replied', 'feedback', 'closed']
/** Where it left the way, what it stands in place of. */
export const INSTEAD: Partial<Record<ProposalState, ProposalState>> = { not_filed: 'filed', merged: 'filed', returned: 'preliminary', rehandling: 'assigned', tracking: 'closed', re_replied: 'closed' }
/** Whose proposal is a group's, which is named then. */
export const isGroup = (kind: string) => kind === 'party_or_sector_group' || kind === 'special_committee'
export type Assignment = Schemas['ProposalAssignment']
export type AssignmentLine = Schemas['ProposalAssignmentLine']
export type AssignmentState = Assignment['state']
export type Duty = Assignment['duty']
export type Stage = NonNullable<Assignment['stage']>
export type ResultClass = Schemas['ProposalResultClass']
export type Satisfaction = Schemas['ProposerSatisfaction']
export type Agreement = Schemas['ProposerAgreement']
export type Rating = Schemas['ProposalRating']
export type Deadlines = Schemas['ProposalAssignmentDeadlines']
export type Milestone = Schemas['ProposalMilestone']
export type KeyLine = Schemas['KeyProposalLine']
export type Statistics = Schemas['HandlingFigures']
export type Group = Schemas['ProposalGroupFigures']
export type Figure = Schemas['ProposalFigure']
export type Book = Schemas['ProposalBook']
export type Clocks = Schemas['ProposalClocks']
export type Hearing = Schemas['ProposalHearing']
