import type { components } from '@/api/schema'

type Schemas = components['schemas']

export type Discussion = Schemas['Discussion']
export type DiscussionLine = Schemas['DiscussionLine']
export type PublicStatement = Schemas['PublicStatement']
export type Statement = Schemas['Statement']
export type Choice = Schemas['VoteChoice']
export type Results = Schemas['DiscussionResults']
export type ResultLine = Schemas['StatementResult']
export type TopicCall = Schemas['TopicCall']
export type PublicTopic = Schemas['PublicTopic']
export type Topic = Schemas['Topic']
export type PublicConsultation = Schemas['PublicConsultation']

export const CHOICES: readonly Choice[] = ['agree', 'disagree', 'pass']
/** Colour is never alone: each has its mark and its word. */
export const MARKS: Readonly<Record<Choice, string>> = { agree: 'check', disagree: 'close', pass: 'next' }
