/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type AddHouseholdMemberInput = {
  bornHere: boolean;
  caseFileId: string;
  expectedVersion: number;
  idempotencyKey: string;
  joinedOn: string;
  person: IdentityInput;
  relation: HouseholdRelation;
};

export type AssignStrandInput = {
  caseFileId: string;
  expectedVersion: number;
  idempotencyKey: string;
  kind: StrandKind;
  workerId: string;
};

export type BirthDateInput = {
  on: string;
  precision: BirthDatePrecision;
};

export type BirthDatePrecision =
  | 'ESTIMATED'
  | 'EXACT'
  | 'YEAR';

export type CaseFileFilter = {
  mine?: boolean | null | undefined;
  mode?: GuidanceMode | null | undefined;
  openedFrom?: string | null | undefined;
  openedUntil?: string | null | undefined;
  status?: Array<CaseFileStatus> | null | undefined;
  strand?: StrandKind | null | undefined;
};

export type CaseFileStatus =
  | 'CLOSED'
  | 'FOLLOW_UP'
  | 'OPEN';

export type CaseFileStep =
  | 'ADD_HOUSEHOLD_MEMBER'
  | 'ASSIGN_STRAND'
  | 'CHANGE_MODE'
  | 'CLOSE'
  | 'CLOSE_STRAND'
  | 'CORRECT_IDENTITY'
  | 'REOPEN'
  | 'START_FOLLOW_UP';

export type Centre =
  | 'PAGASA'
  | 'PAYOKE'
  | 'SURYA';

export type ChangeGuidanceModeInput = {
  caseFileId: string;
  expectedVersion: number;
  from: string;
  idempotencyKey: string;
  mode: GuidanceMode;
};

export type CloseCaseFileInput = {
  caseFileId: string;
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
  reason: CloseReason;
};

export type CloseReason =
  | 'CONDITIONS_BROKEN'
  | 'DEATH'
  | 'DETENTION'
  | 'GOALS_REACHED'
  | 'LEFT_COUNTRY'
  | 'LOST_CONTACT'
  | 'MOVED_TO_OTHER_CENTRE'
  | 'NOT_A_VICTIM'
  | 'OTHER'
  | 'PERSON_ENDED';

export type CloseStrandInput = {
  caseFileId: string;
  closedOn: string;
  expectedVersion: number;
  idempotencyKey: string;
  kind: StrandKind;
};

export type CorrectIdentityInput = {
  aliases?: Array<string> | null | undefined;
  birthDate?: BirthDateInput | null | undefined;
  callName?: string | null | undefined;
  expectedVersion: number;
  familyName: string;
  givenName: string;
  idempotencyKey: string;
  nationalities: Array<string>;
  personId: string;
  sex: Sex;
};

export type CostClaimState =
  | 'ANSWERED'
  | 'APPROVED'
  | 'DRAFT'
  | 'INCLUDED_IN_REPORT'
  | 'PAID'
  | 'QUERIED'
  | 'REJECTED'
  | 'SUBMITTED';

export type DeadlineAlert =
  | 'NEAR'
  | 'NONE'
  | 'OVERDUE'
  | 'SOON'
  | 'URGENT';

export type DeadlineFilter = {
  dueUntil?: string | null | undefined;
  kinds?: Array<DeadlineKind> | null | undefined;
  mine?: boolean | null | undefined;
  responsibleId?: string | null | undefined;
};

export type DeadlineKind =
  | 'ATTESTATION_ENDS'
  | 'A_CARD_RENEWAL'
  | 'IDENTITY_PROOF'
  | 'MAGISTRATE_FEEDBACK_DUE'
  | 'REFLECTION_ENDS'
  | 'WORK_PERMISSION_ENDS';

export type EndResidenceProcedureInput = {
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
  procedureId: string;
  reason: ResidenceEndReason;
};

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'CONSENT_REQUIRED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'ROOM_TAKEN';

export type ExploitationForm =
  | 'BEGGING'
  | 'FORCED_CRIME'
  | 'FORCED_MARRIAGE'
  | 'ILLEGAL_ADOPTION'
  | 'LABOUR_OR_SERVICES'
  | 'ORGANS_TISSUE'
  | 'OTHER'
  | 'SEXUAL'
  | 'SMUGGLING_AGGRAVATED'
  | 'SURROGACY'
  | 'UNKNOWN';

export type ExtendAttestationInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type GrantUnlimitedInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type GuidanceMode =
  | 'AMBULATORY'
  | 'RESIDENTIAL';

export type HouseholdRelation =
  | 'CHILD'
  | 'CLIENT'
  | 'PARTNER';

export type IdentityInput = {
  aliases?: Array<string> | null | undefined;
  birthDate?: BirthDateInput | null | undefined;
  callName?: string | null | undefined;
  familyName: string;
  givenName: string;
  nationalities: Array<string>;
  sex: Sex;
};

export type IssueACardInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type IssueAttestationInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type MatchKind =
  | 'ALIAS'
  | 'CODE'
  | 'NAME';

export type MoveReason =
  | 'CONFLICT'
  | 'FAMILY'
  | 'REPAIR'
  | 'SAFETY'
  | 'WISH';

export type NotApplicableReason =
  | 'BELGIAN'
  | 'EU_CITIZEN'
  | 'OTHER_STATUS';

export type ObtainOtherStatusInput = {
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
  procedureId: string;
  status: string;
};

export type OccupantKind =
  | 'CHILD'
  | 'CLIENT'
  | 'PARTNER';

export type OpenResidenceProcedureInput = {
  caseFileId: string;
  idempotencyKey: string;
  isMinor: boolean;
  isUnaccompanied: boolean;
  notApplicableReason?: NotApplicableReason | null | undefined;
  openedOn: string;
  responsibleId: string;
};

export type RecordMagistrateFeedbackInput = {
  considersVictim: boolean;
  cooperates: boolean;
  expectedVersion: number;
  fileIsRunning: boolean;
  idempotencyKey: string;
  noDangerToPublicOrder: boolean;
  procedureId: string;
  receivedOn: string;
  requestsConviction: boolean;
};

export type RecordStatementInput = {
  expectedVersion: number;
  idempotencyKey: string;
  kind: StatementKind;
  madeOn: string;
  procedureId: string;
};

export type ReferralState =
  | 'ACCEPTED'
  | 'DECLINED_BY_PERSON'
  | 'DUPLICATE'
  | 'INTAKE_DONE'
  | 'INTAKE_PLANNED'
  | 'NOT_A_VICTIM'
  | 'NO_CONTACT'
  | 'RECEIVED'
  | 'REDIRECTED'
  | 'SCREENING';

export type RefuseResidenceProcedureInput = {
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
  procedureId: string;
  reason: ResidenceEndReason;
};

export type RenewACardInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type ReopenCaseFileInput = {
  caseFileId: string;
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
};

export type ResidenceDocumentKind =
  | 'ANNEX_15'
  | 'ATTESTATION_OF_REGISTRATION'
  | 'A_CARD'
  | 'B_CARD';

export type ResidenceDocumentState =
  | 'EXPIRED'
  | 'REPLACED'
  | 'VALID';

export type ResidenceEndReason =
  | 'CONTACT_RESUMED'
  | 'DISMISSED'
  | 'FRAUD'
  | 'GUIDANCE_ENDED'
  | 'NOT_A_VICTIM'
  | 'NO_CONVICTION_REQUESTED'
  | 'NO_LONGER_COOPERATES'
  | 'OTHER_STATUS_OBTAINED'
  | 'PERIOD_EXPIRED_WITHOUT_STATEMENT'
  | 'PERSON_CHOSE_OTHERWISE'
  | 'PUBLIC_ORDER'
  | 'VOLUNTARY_RETURN';

export type ResidenceState =
  | 'ENDED'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  | 'OTHER_STATUS'
  | 'PROVISIONAL_AI'
  | 'REFLECTION'
  | 'REFUSED'
  | 'TEMPORARY_A'
  | 'UNLIMITED'
  | 'WITHDRAWN_BY_PERSON';

export type ResidenceStep =
  | 'END'
  | 'EXTEND_ATTESTATION'
  | 'GRANT_UNLIMITED'
  | 'ISSUE_ATTESTATION'
  | 'ISSUE_A_CARD'
  | 'OBTAIN_OTHER_STATUS'
  | 'RECORD_MAGISTRATE_FEEDBACK'
  | 'RECORD_STATEMENT'
  | 'REFUSE'
  | 'RENEW_A_CARD'
  | 'START_REFLECTION'
  | 'WITHDRAW';

export type Role =
  | 'ACTIVITY_ORGANISER'
  | 'ADMINISTRATIVE_WORKER'
  | 'ANALYST'
  | 'CHILDCARE_ORGANISER'
  | 'DATA_PROTECTION_OFFICER'
  | 'DIRECTOR'
  | 'FINANCE'
  | 'HOUSING_COACH'
  | 'INTAKE_WORKER'
  | 'LEGAL_WORKER'
  | 'OUTREACH_WORKER'
  | 'PARTNER_PROGRAM'
  | 'PLATFORM_ADMINISTRATOR'
  | 'PSYCHOLOGIST'
  | 'SHELTER_EDUCATOR'
  | 'SOCIAL_WORKER'
  | 'TEAM_LEAD'
  | 'VONA_COORDINATOR';

export type RoomState =
  | 'FREE'
  | 'OCCUPIED'
  | 'OUT_OF_SERVICE'
  | 'RESERVED';

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'OTHER'
  | 'UNKNOWN';

export type StartFollowUpInput = {
  caseFileId: string;
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
};

export type StartReflectionInput = {
  expectedVersion: number;
  idempotencyKey: string;
  issuedOn: string;
  printedEndsOn?: string | null | undefined;
  procedureId: string;
};

export type StatementKind =
  | 'COMPLAINT'
  | 'STATEMENT';

export type StayAlert =
  | 'LONG'
  | 'NONE'
  | 'PLAN_EXIT'
  | 'REVIEW';

export type StayDestination =
  | 'DETENTION'
  | 'EXPELLED'
  | 'FAMILY_OR_FRIENDS'
  | 'HOSPITAL'
  | 'OTHER_SHELTER'
  | 'OWN_HOME'
  | 'RETURN'
  | 'TRANSIT_APARTMENT'
  | 'UNKNOWN';

export type StayState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'ENDED'
  | 'RESERVED';

export type StrandKind =
  | 'ADMINISTRATIVE'
  | 'HOUSING'
  | 'LEGAL'
  | 'PSYCHOSOCIAL';

export type Urgency =
  | 'DANGER_NOW'
  | 'THIS_WEEK'
  | 'TODAY';

export type WithdrawResidenceProcedureInput = {
  expectedVersion: number;
  idempotencyKey: string;
  on: string;
  procedureId: string;
};

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { __typename: 'Query', search: Array<{ __typename: 'CaseFileMatch', matchedOn: MatchKind, caseFile: { __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } }> | null };

export type CaseFileHouseQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileHouseQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, stays: Array<{ __typename: 'Stay', id: string, state: StayState, from: string, plannedUntil: string, until: string | null, nights: number, alert: StayAlert, destination: StayDestination | null, room: { __typename: 'Room', id: string, label: string } | null, placements: Array<{ __typename: 'Placement', from: string, until: string, reason: MoveReason | null, room: { __typename: 'Room', id: string, label: string } }>, occupants: Array<{ __typename: 'Occupant', id: string, kind: OccupantKind, from: string, until: string | null, bornHere: boolean }> }> | null } | null };

export type CaseFileCostsQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileCostsQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, costClaims: Array<{ __typename: 'CostClaim', id: string, month: string, sessions: number, state: CostClaimState, unitPrice: { __typename: 'Money', amountCents: number, currency: string }, amount: { __typename: 'Money', amountCents: number, currency: string } }> | null } | null };

export type CaseFileSummaryQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileSummaryQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, openedOn: string, closedOn: string | null, closeReason: CloseReason | null, reopenedOn: string | null, languages: Array<string>, exploitationForm: ExploitationForm, isMine: boolean, can: Array<CaseFileStep>, version: number, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null, referral: { __typename: 'Referral', id: string, code: string } | null } | null };

export type CaseFileStrandsQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileStrandsQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, can: Array<CaseFileStep>, version: number, strands: Array<{ __typename: 'Strand', id: string, kind: StrandKind, isOpen: boolean, openedOn: string, closedOn: string | null, worker: { __typename: 'Worker', id: string, displayName: string } | null }> } | null };

export type CaseFileHouseholdQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileHouseholdQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, code: string, can: Array<CaseFileStep>, version: number, household: Array<{ __typename: 'HouseholdMember', id: string, relation: HouseholdRelation, joinedOn: string, leftOn: string | null, bornHere: boolean, person: { __typename: 'Person', id: string, callName: string | null, fullName: string | null, aliases: Array<string> | null, nationalities: Array<string> | null, sex: Sex | null, version: number, birthDate: { __typename: 'BirthDate', on: string, precision: BirthDatePrecision } | null } | null }> } | null };

export type AssignStrandMutationVariables = Exact<{
  input: AssignStrandInput;
}>;


export type AssignStrandMutation = { __typename: 'Mutation', assignStrand: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CloseStrandMutationVariables = Exact<{
  input: CloseStrandInput;
}>;


export type CloseStrandMutation = { __typename: 'Mutation', closeStrand: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ChangeGuidanceModeMutationVariables = Exact<{
  input: ChangeGuidanceModeInput;
}>;


export type ChangeGuidanceModeMutation = { __typename: 'Mutation', changeGuidanceMode: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type StartFollowUpMutationVariables = Exact<{
  input: StartFollowUpInput;
}>;


export type StartFollowUpMutation = { __typename: 'Mutation', startFollowUp: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CloseCaseFileMutationVariables = Exact<{
  input: CloseCaseFileInput;
}>;


export type CloseCaseFileMutation = { __typename: 'Mutation', closeCaseFile: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ReopenCaseFileMutationVariables = Exact<{
  input: ReopenCaseFileInput;
}>;


export type ReopenCaseFileMutation = { __typename: 'Mutation', reopenCaseFile: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type AddHouseholdMemberMutationVariables = Exact<{
  input: AddHouseholdMemberInput;
}>;


export type AddHouseholdMemberMutation = { __typename: 'Mutation', addHouseholdMember: { __typename: 'CaseFilePayload', caseFile: { __typename: 'CaseFile', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CorrectIdentityMutationVariables = Exact<{
  input: CorrectIdentityInput;
}>;


export type CorrectIdentityMutation = { __typename: 'Mutation', correctIdentity: { __typename: 'PersonPayload', person: { __typename: 'Person', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type CaseFilesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CaseFileFilter | null | undefined;
  withDeadlines: boolean;
}>;


export type CaseFilesQuery = { __typename: 'Query', caseFiles: { __typename: 'CaseFileConnection', totalCount: number | null, nodes: Array<{ __typename: 'CaseFile', id: string, code: string, status: CaseFileStatus, mode: GuidanceMode, openedOn: string, isMine: boolean, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null, strands: Array<{ __typename: 'Strand', id: string, kind: StrandKind, isOpen: boolean, worker: { __typename: 'Worker', id: string, displayName: string } | null }>, nextDeadline?: { __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, alert: DeadlineAlert } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type DeadlinesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DeadlineFilter | null | undefined;
}>;


export type DeadlinesQuery = { __typename: 'Query', deadlines: { __typename: 'DeadlineConnection', totalCount: number | null, nodes: Array<{ __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, isHard: boolean, alert: DeadlineAlert, rule: string, caseFile: { __typename: 'CaseFile', id: string, code: string, client: { __typename: 'Person', id: string, callName: string | null, fullName: string | null } | null } | null, responsible: { __typename: 'Worker', id: string, displayName: string } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type CaseFileResidenceQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileResidenceQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, residenceProcedure: { __typename: 'ResidenceProcedure', id: string, state: ResidenceState, openedOn: string, isMinor: boolean, isUnaccompanied: boolean, notApplicableReason: NotApplicableReason | null, endReason: ResidenceEndReason | null, endedOn: string | null, otherStatus: string | null, version: number, responsible: { __typename: 'Worker', id: string, displayName: string } | null, documents: Array<{ __typename: 'ResidenceDocument', id: string, kind: ResidenceDocumentKind, sequence: number, isExtension: boolean, issuedOn: string, computedEndsOn: string | null, printedEndsOn: string | null, endsOn: string | null, differenceInDays: number | null, state: ResidenceDocumentState }>, statements: Array<{ __typename: 'Statement', id: string, madeOn: string, kind: StatementKind, isWithinReflection: boolean }>, magistrateFeedback: Array<{ __typename: 'MagistrateFeedback', id: string, receivedOn: string, considersVictim: boolean, fileIsRunning: boolean, cooperates: boolean, noDangerToPublicOrder: boolean, requestsConviction: boolean }>, clocks: Array<{ __typename: 'Deadline', id: string, kind: DeadlineKind, dueOn: string, daysLeft: number, isHard: boolean, alert: DeadlineAlert, rule: string }>, can: Array<{ __typename: 'ResidenceStepOption', step: ResidenceStep, isPossible: boolean, reason: string | null, message: string | null }> } | null } | null };

export type CaseFileResidenceExpiryQueryVariables = Exact<{
  id: string;
}>;


export type CaseFileResidenceExpiryQuery = { __typename: 'Query', caseFile: { __typename: 'CaseFile', id: string, residenceExpiry: { __typename: 'ResidenceExpiry', kind: ResidenceDocumentKind, endsOn: string | null } | null } | null };

export type OpenResidenceProcedureMutationVariables = Exact<{
  input: OpenResidenceProcedureInput;
}>;


export type OpenResidenceProcedureMutation = { __typename: 'Mutation', openResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type StartReflectionMutationVariables = Exact<{
  input: StartReflectionInput;
}>;


export type StartReflectionMutation = { __typename: 'Mutation', startReflection: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type RecordStatementMutation = { __typename: 'Mutation', recordStatement: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type IssueAttestationMutationVariables = Exact<{
  input: IssueAttestationInput;
}>;


export type IssueAttestationMutation = { __typename: 'Mutation', issueAttestation: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ExtendAttestationMutationVariables = Exact<{
  input: ExtendAttestationInput;
}>;


export type ExtendAttestationMutation = { __typename: 'Mutation', extendAttestation: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RecordMagistrateFeedbackMutationVariables = Exact<{
  input: RecordMagistrateFeedbackInput;
}>;


export type RecordMagistrateFeedbackMutation = { __typename: 'Mutation', recordMagistrateFeedback: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type IssueACardMutationVariables = Exact<{
  input: IssueACardInput;
}>;


export type IssueACardMutation = { __typename: 'Mutation', issueACard: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RenewACardMutationVariables = Exact<{
  input: RenewACardInput;
}>;


export type RenewACardMutation = { __typename: 'Mutation', renewACard: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type GrantUnlimitedMutationVariables = Exact<{
  input: GrantUnlimitedInput;
}>;


export type GrantUnlimitedMutation = { __typename: 'Mutation', grantUnlimited: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type EndResidenceProcedureMutationVariables = Exact<{
  input: EndResidenceProcedureInput;
}>;


export type EndResidenceProcedureMutation = { __typename: 'Mutation', endResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type RefuseResidenceProcedureMutationVariables = Exact<{
  input: RefuseResidenceProcedureInput;
}>;


export type RefuseResidenceProcedureMutation = { __typename: 'Mutation', refuseResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type WithdrawResidenceProcedureMutationVariables = Exact<{
  input: WithdrawResidenceProcedureInput;
}>;


export type WithdrawResidenceProcedureMutation = { __typename: 'Mutation', withdrawResidenceProcedure: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type ObtainOtherStatusMutationVariables = Exact<{
  input: ObtainOtherStatusInput;
}>;


export type ObtainOtherStatusMutation = { __typename: 'Mutation', obtainOtherStatus: { __typename: 'ResidenceProcedurePayload', residenceProcedure: { __typename: 'ResidenceProcedure', id: string } | null, userErrors: Array<{ __typename: 'UserError', code: ErrorCode, reason: string, message: string, field: Array<string> | null }> } | null };

export type TodayHouseQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayHouseQuery = { __typename: 'Query', houseTonight: { __typename: 'HouseTonight', on: string, roomsOpen: number, roomsTaken: number, roomsReserved: number, persons: number, rooms: Array<{ __typename: 'RoomTonight', state: RoomState, room: { __typename: 'Room', id: string, label: string }, stay: { __typename: 'Stay', id: string, caseFile: { __typename: 'CaseFile', id: string, code: string } | null } | null }> } | null };

export type TodayReferralsQueryVariables = Exact<{
  first: number;
}>;


export type TodayReferralsQuery = { __typename: 'Query', referrals: { __typename: 'ReferralConnection', totalCount: number | null, nodes: Array<{ __typename: 'Referral', id: string, code: string, state: ReferralState, urgency: Urgency, receivedAt: string, answerDueAt: string | null, needsShelterTonight: boolean, isMinor: boolean }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type WorkerChoicesQueryVariables = Exact<{
  first: number;
}>;


export type WorkerChoicesQuery = { __typename: 'Query', workers: { __typename: 'WorkerConnection', nodes: Array<{ __typename: 'Worker', id: string, displayName: string, roles: Array<Role> }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, centre: Centre | null, roles: Array<Role>, can: Array<string>, worker: { __typename: 'Worker', id: string, displayName: string } | null } | null };


export const SearchDocument = {"__meta__":{"documentId":"sha256:08faebcb425e81cd26d58a685c3f7a899ebac3db8267486d7b038048b49b8175"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"matchedOn"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const CaseFileHouseDocument = {"__meta__":{"documentId":"sha256:e79bd290b8ead304684e019ab76168f84d248a43f33cd24f4707996e94383312"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileHouse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"stays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"plannedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"nights"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"destination"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"bornHere"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileHouseQuery, CaseFileHouseQueryVariables>;
export const CaseFileCostsDocument = {"__meta__":{"documentId":"sha256:ac50281a144570f839208c07ec537d4997e269167c5736211610b5e165abbbc4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileCosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"costClaims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amountCents"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileCostsQuery, CaseFileCostsQueryVariables>;
export const CaseFileSummaryDocument = {"__meta__":{"documentId":"sha256:7d020490d314fda9dfd25494649399685ca8ed922d96ee55d1473e63794379aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closeReason"}},{"kind":"Field","name":{"kind":"Name","value":"reopenedOn"}},{"kind":"Field","name":{"kind":"Name","value":"languages"}},{"kind":"Field","name":{"kind":"Name","value":"exploitationForm"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileSummaryQuery, CaseFileSummaryQueryVariables>;
export const CaseFileStrandsDocument = {"__meta__":{"documentId":"sha256:e5e59174bab69c9630e38197a8e772e3eccf2c3103a8c4bc8cecd8579847bf5b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileStrands"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"strands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileStrandsQuery, CaseFileStrandsQueryVariables>;
export const CaseFileHouseholdDocument = {"__meta__":{"documentId":"sha256:047274455d3771bb16af96da04fec8ab47464b7263550e308bfefecc6f998cca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileHousehold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"household"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"bornHere"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalities"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileHouseholdQuery, CaseFileHouseholdQueryVariables>;
export const AssignStrandDocument = {"__meta__":{"documentId":"sha256:cea05d33be4260f5f92af2f44a02e2e0f33b68418a7545e2975d8f75e680e0e5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignStrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignStrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignStrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AssignStrandMutation, AssignStrandMutationVariables>;
export const CloseStrandDocument = {"__meta__":{"documentId":"sha256:538c8530b38653c0583e99101b1ce762cfff81e6bca16680dc70bdb9ba9e75c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseStrand"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseStrandInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeStrand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseStrandMutation, CloseStrandMutationVariables>;
export const ChangeGuidanceModeDocument = {"__meta__":{"documentId":"sha256:8d8d08046cd64dab751b160f664353af4fbf7be98221dfdc4c0c76278b36a75d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeGuidanceMode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeGuidanceModeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeGuidanceMode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeGuidanceModeMutation, ChangeGuidanceModeMutationVariables>;
export const StartFollowUpDocument = {"__meta__":{"documentId":"sha256:36297b867cfe4d3786489d8dafb1800490a43104d792f77ed53e76550ff9e3b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartFollowUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartFollowUpMutation, StartFollowUpMutationVariables>;
export const CloseCaseFileDocument = {"__meta__":{"documentId":"sha256:bb1e8c280f32eba8d3a151248698f6b8008db0c913d53f1b738cd40140328119"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCaseFileMutation, CloseCaseFileMutationVariables>;
export const ReopenCaseFileDocument = {"__meta__":{"documentId":"sha256:09623971b5be6b3d013f2a01387c30797eeba81df51e221fe2f21205aeecca34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenCaseFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenCaseFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCaseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenCaseFileMutation, ReopenCaseFileMutationVariables>;
export const AddHouseholdMemberDocument = {"__meta__":{"documentId":"sha256:c1cc753073a7ea7ef42a6c388523fb9f15503bc7b0e41e0e60fa926cb6d0103e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddHouseholdMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddHouseholdMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addHouseholdMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<AddHouseholdMemberMutation, AddHouseholdMemberMutationVariables>;
export const CorrectIdentityDocument = {"__meta__":{"documentId":"sha256:59437731225265a6012e5bd6d1fb8a3450d779277445b822de638bad089189de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectIdentityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<CorrectIdentityMutation, CorrectIdentityMutationVariables>;
export const CaseFilesDocument = {"__meta__":{"documentId":"sha256:3d7abd237777d47efa7661c1604a64d9ab3f4529abf34ce88c3d9b34008d6c2a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseFileFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withDeadlines"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withDeadlines"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CaseFilesQuery, CaseFilesQueryVariables>;
export const DeadlinesDocument = {"__meta__":{"documentId":"sha256:539ea07c291533154af70c41626bc7dcfee40ed9ea351e6ecc1570c79474b6f7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deadlines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isHard"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"callName"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<DeadlinesQuery, DeadlinesQueryVariables>;
export const CaseFileResidenceDocument = {"__meta__":{"documentId":"sha256:0001402bba78ce0f72bda6a02d5807ba08a5d6c8b41163f0437571f24a60d8c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileResidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"openedOn"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}},{"kind":"Field","name":{"kind":"Name","value":"isUnaccompanied"}},{"kind":"Field","name":{"kind":"Name","value":"notApplicableReason"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"otherStatus"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"isExtension"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"computedEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"printedEndsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"differenceInDays"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"madeOn"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isWithinReflection"}}]}},{"kind":"Field","name":{"kind":"Name","value":"magistrateFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"considersVictim"}},{"kind":"Field","name":{"kind":"Name","value":"fileIsRunning"}},{"kind":"Field","name":{"kind":"Name","value":"cooperates"}},{"kind":"Field","name":{"kind":"Name","value":"noDangerToPublicOrder"}},{"kind":"Field","name":{"kind":"Name","value":"requestsConviction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isHard"}},{"kind":"Field","name":{"kind":"Name","value":"alert"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"can"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"isPossible"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileResidenceQuery, CaseFileResidenceQueryVariables>;
export const CaseFileResidenceExpiryDocument = {"__meta__":{"documentId":"sha256:430cb45b51463541e45be3aeb53bc890073f69f4cab88e8e8fdd24f10db7583d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFileResidenceExpiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"residenceExpiry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<CaseFileResidenceExpiryQuery, CaseFileResidenceExpiryQueryVariables>;
export const OpenResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:2d269a68e269535614c07251ecd427d05c6951e3d18caad8b4c0f190528cf3e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<OpenResidenceProcedureMutation, OpenResidenceProcedureMutationVariables>;
export const StartReflectionDocument = {"__meta__":{"documentId":"sha256:0cfb6ebd188d81c96f996315fe94a047f30d07705b0d7b7834c06e070357796b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartReflection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartReflectionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startReflection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<StartReflectionMutation, StartReflectionMutationVariables>;
export const RecordStatementDocument = {"__meta__":{"documentId":"sha256:2bbc998c81954e625ad2e416ea50150c9f12bbd686bab516cfbc49f84b767449"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStatementMutation, RecordStatementMutationVariables>;
export const IssueAttestationDocument = {"__meta__":{"documentId":"sha256:4552532581ec0124894bbbb962bee0f1d28904a553d38dc970dc7a1edd6826a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueAttestation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAttestationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueAttestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueAttestationMutation, IssueAttestationMutationVariables>;
export const ExtendAttestationDocument = {"__meta__":{"documentId":"sha256:4a2c7e581e5f4092de8ac73ea63d13d5d4ef7abb016604a8410d471f8ec1364e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExtendAttestation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExtendAttestationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendAttestation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendAttestationMutation, ExtendAttestationMutationVariables>;
export const RecordMagistrateFeedbackDocument = {"__meta__":{"documentId":"sha256:9d09dfec5f9993a8179b938e7eeca081495fca58300e1bedd19cc579566d6119"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordMagistrateFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordMagistrateFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordMagistrateFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RecordMagistrateFeedbackMutation, RecordMagistrateFeedbackMutationVariables>;
export const IssueACardDocument = {"__meta__":{"documentId":"sha256:263350bac37b9260d7ab7f738da80a77e33b435a5aa52c22418b995296d4ec4e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueACard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueACardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueACard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<IssueACardMutation, IssueACardMutationVariables>;
export const RenewACardDocument = {"__meta__":{"documentId":"sha256:700707810e5e68647de10c5c6216ce67f83836db923d1c24a521688b4aa9ec87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RenewACard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RenewACardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"renewACard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RenewACardMutation, RenewACardMutationVariables>;
export const GrantUnlimitedDocument = {"__meta__":{"documentId":"sha256:61b7f99675c60ccb2f1c6d71d2b7fb4450b8094eb9a9e6ec9b49d295a066799b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantUnlimited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantUnlimitedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantUnlimited"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<GrantUnlimitedMutation, GrantUnlimitedMutationVariables>;
export const EndResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:5a044b3f430b8e782e20c0e6bea0a5cb1fd2248e608255d8049cb19da614b823"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<EndResidenceProcedureMutation, EndResidenceProcedureMutationVariables>;
export const RefuseResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:5c1d66abf4f6394354eed1e491e2751fad9b0c916cc7547d1a927b97673ea826"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefuseResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refuseResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<RefuseResidenceProcedureMutation, RefuseResidenceProcedureMutationVariables>;
export const WithdrawResidenceProcedureDocument = {"__meta__":{"documentId":"sha256:94dbd881dcc592409ea590642b17d8880fac4d171086cd66a3fe689cb8857f27"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawResidenceProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawResidenceProcedureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawResidenceProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawResidenceProcedureMutation, WithdrawResidenceProcedureMutationVariables>;
export const ObtainOtherStatusDocument = {"__meta__":{"documentId":"sha256:b3df5a4c647559a2f959ae0493f573be496b13853707e984fdf8f22a63432fc7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ObtainOtherStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ObtainOtherStatusInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"obtainOtherStatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"residenceProcedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ObtainOtherStatusMutation, ObtainOtherStatusMutationVariables>;
export const TodayHouseDocument = {"__meta__":{"documentId":"sha256:fccc911c822ea733a08c2cf7e78ee7c0a15df45a99b8245d778e05603595a156"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayHouse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"houseTonight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"roomsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"roomsTaken"}},{"kind":"Field","name":{"kind":"Name","value":"roomsReserved"}},{"kind":"Field","name":{"kind":"Name","value":"persons"}},{"kind":"Field","name":{"kind":"Name","value":"rooms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"room"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"caseFile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TodayHouseQuery, TodayHouseQueryVariables>;
export const TodayReferralsDocument = {"__meta__":{"documentId":"sha256:4b0e6d4417ec2ae68f3771cff92b24e7db38906a8d10f4e13a45e35522f31365"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TodayReferrals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RECEIVED"},{"kind":"EnumValue","value":"SCREENING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"needsShelterTonight"}},{"kind":"Field","name":{"kind":"Name","value":"isMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TodayReferralsQuery, TodayReferralsQueryVariables>;
export const WorkerChoicesDocument = {"__meta__":{"documentId":"sha256:8e0053e2cd7a7920216c85dd1649f655ce59024d2c68997e95064e36edae73e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkerChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"workers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isActive"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<WorkerChoicesQuery, WorkerChoicesQueryVariables>;
export const ViewerDocument = {"__meta__":{"documentId":"sha256:244294346015035369b7b3e6111993f587d193941bd37f990dca4d05ff53fb55"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"centre"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"can"}},{"kind":"Field","name":{"kind":"Name","value":"worker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;