import type { components } from './schema'

type Schemas = components['schemas']
/** A shape of the contract of which these fields are always there. */
type With<T, K extends keyof T> = Omit<T, K> & { [F in K]-?: NonNullable<T[F]> }

export type Consent = With<Schemas['Consent'], 'version' | 'text'>
export type Category = With<Schemas['Category'], 'code' | 'name'>
export type DutyHours = With<Schemas['DutyHours'], 'weekday' | 'from' | 'to'>
export type VenueMember = With<Schemas['VenueMember'], 'id' | 'name'>
export type Landing = Omit<With<Schemas['QrCode'], 'code'>, 'venue' | 'members' | 'consent' | 'categories'> & {
  venue: With<Schemas['QrCodeVenue'], 'id' | 'name'>
  members: VenueMember[]
  consent: Consent
  categories: Category[]
}
export type Venue = Omit<With<Schemas['Venue'], 'id' | 'name'>, 'members' | 'consent'> & {
  members: VenueMember[]
  consent: Consent
}
export type VenueSummary = With<Schemas['VenueSummary'], 'id' | 'name'>
export type Member = With<Schemas['Member'], 'id' | 'name' | 'venues'>
export type SuggestedMember = With<Schemas['SuggestedMember'], 'id' | 'name' | 'reasons'>
export type SimilarRequest = With<Schemas['SimilarRequest'], 'id' | 'title'>
export type Suggestions = Omit<Schemas['Suggestions'], 'members' | 'similar'> & {
  members: SuggestedMember[]
  similar: SimilarRequest[]
}
export type Submission = Schemas['RequestSubmission']
export type MessageSubmission = Schemas['MessageSubmission']
export type RatingSubmission = Schemas['RatingSubmission']
export type RequestState = Schemas['RequestState']
export type Attachment = With<Schemas['Attachment'], 'id' | 'kind'>
export type UploadedAttachment = With<Schemas['UploadedAttachment'], 'id'>
export type StoredDocument = Schemas['Document']
export type TimelineEvent = Schemas['TimelineEvent']
export type RequestMessage = With<Schemas['RequestMessage'], 'id' | 'content'>
export type RequestView = Omit<
  With<Schemas['Request'], 'id' | 'number' | 'state' | 'title' | 'content' | 'deadlines' | 'allowedActions' | 'venue' | 'timeline' | 'lineage'>,
  'messages' | 'attachments'
> & { messages: RequestMessage[]; attachments: Attachment[] }
export type PublicReport = Schemas['PublicOpinionReport']
export type Following = Schemas['Following']
export type WordsUse = Schemas['WordsUse']
export type WordsUses = Schemas['WordsUses']
export type LineageStop = Schemas['RequestLineageStop']
export type RequestOfPhone = Schemas['RequestOfPhone']
export type RequestOfPhonePage = Schemas['RequestOfPhonePage']
export type DataAccess = Schemas['DataAccess']
export type DataAccessPage = Schemas['DataAccessPage']
export type ErasureEntry = Schemas['ErasureEntry']
export type ErasureEntryPage = Schemas['ErasureEntryPage']
export type PublicSummary = Schemas['PublicSummary']
export type ErasureOutcome = Schemas['ErasureOutcome']
export type RetentionPolicy = Schemas['RetentionPolicy']
export type ConsentNoticeVersion = Schemas['ConsentNoticeVersion']
export type ConsentNotice = Schemas['ConsentNotice']
export type RequestNoticeSettings = Schemas['RequestNoticeSettings']
export type PublicReceptionDay = Schemas['PublicReceptionDay']
export type PublicReceptionDayPage = Schemas['PublicReceptionDayPage']
export type Appointment = Schemas['Appointment']
export type AppointmentSubmission = Schemas['AppointmentSubmission']
export type PublicRequest = With<Schemas['PublicRequest'], 'id' | 'title' | 'content' | 'state' | 'allowedActions'>
export type Account = With<Schemas['Account'], 'id' | 'name' | 'roles'>
export type Session = Omit<With<Schemas['Session'], 'token' | 'expiresAt'>, 'account'> & { account: Account }
export type RecusalKind = Schemas['RecusalKind']
export type Recusal = With<Schemas['Recusal'], 'id' | 'kind' | 'name' | 'at'>
export type Recusals = Omit<With<Schemas['Recusals'], 'kinds' | 'mayLift'>, 'items'> & { items: Recusal[] }
export type NameablePerson = With<Schemas['NameablePerson'], 'name' | 'role'>
export type SignIn = Schemas['SignIn']
export type SignInMethods = Schemas['SignInMethods']
export type OidcAuthorization = Schemas['OidcAuthorization']
export type OwnSession = Schemas['OwnSession']
export type Factors = Schemas['Factors']
export type FactorProof = Schemas['FactorProof']
export type TotpSecret = Schemas['TotpSecret']
export type Passkey = Schemas['Passkey']
export type PasskeyCreation = Schemas['PasskeyCreation']
export type PasskeyCreated = Schemas['PasskeyCreated']
export type PasskeyRequest = Schemas['PasskeyRequest']
export type PasskeyAsserted = Schemas['PasskeyAsserted']
export type Invited = Schemas['Invited']
export type InvitedAccount = Schemas['InvitedAccount']
export type ManagedAccount = Schemas['ManagedAccount']
export type RoleHeld = Schemas['RoleHeld']
export type RoleGranted = Schemas['RoleGranted']
export type AccountState = Schemas['AccountState']
export type ContactReveal = Schemas['ContactReveal']
export type Notice = Schemas['Notice']
export type NoticeChannel = Schemas['NoticeChannel']
export type NoticeSettings = Omit<Schemas['NoticeSettings'], 'language'> & { language: Schemas['NoticeSettingsChange']['language'] }
export type NoticeSettingsChange = Schemas['NoticeSettingsChange']
export type NoticePage = Schemas['NoticePage']
export type RequestLine = Schemas['RequestLine']
export type RequestPage = Schemas['RequestPage']
export type Unit = Schemas['Unit']
export type UnitPage = Schemas['UnitPage']
export type Reminders = Schemas['Reminders']
export type Role = Schemas['Role']
export type DeclineReason = Schemas['DeclineReason']
/** What can be posted to a request by staff, by the last segment of its path. */
export interface Doings {
  acceptance: Schemas['Acceptance']
  decline: Schemas['DeclineSubmission']
  assignment: Schemas['AssignmentSubmission']
  return: Schemas['ReasonSubmission']
  start: Schemas['EmptySubmission']
  progress: Schemas['ProgressSubmission']
  extension: Schemas['ExtensionSubmission']
  answer: Schemas['AnswerSubmission']
  closure: Schemas['ReasonSubmission']
  messages: Schemas['MessageSubmission']
  dispatch: Schemas['DispatchSubmission']
  objection: Schemas['ReasonSubmission']
  designation: Schemas['DesignationSubmission']
  'hand-off': Schemas['HandOffSubmission']
  duplicate: Schemas['DuplicateSubmission']
  'follow-ups': Schemas['FollowUpSubmission']
}
export type Doing = keyof Doings
