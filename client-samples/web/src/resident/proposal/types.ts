import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type PublicProposal = Schemas['PublicProposal']
export type PublicLine = Schemas['PublicProposalLine']
export type PublicReply = Schemas['PublicProposalReply']
export type PublicHandling = Schemas['PublicProposalHandling']
export type PublicMilestone = Schemas['PublicProposalMilestone']
export type Session = Schemas['ProposalSession']
export type Figures = Schemas['HandlingFigures']
export type Statistics = Schemas['ProposalStatistics']
export interface Page<T> { items: T[]; next?: string | null }

export const CATEGORIES: readonly Schemas['ProposalCategory'][] = ['economy_and_construction', 'agriculture_and_countryside', 'resources_and_environment', 'science_education_culture_health_sports', 'labour_and_social_governance', 'law_and_united_front']
