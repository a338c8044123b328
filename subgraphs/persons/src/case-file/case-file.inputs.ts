import { Day, onceKey, seenVersion } from '@houvast/subgraph'
import { Field, ID, InputType } from 'type-graphql'
import { IdentityInput } from '../person/identity.inputs.js'
import { ReferralDecisionInput } from '../referral/referral.inputs.js'
import { ExploitationForm } from '../referral/vocabulary.js'
import { CloseReason, GuidanceMode, HouseholdRelation, StrandKind } from './vocabulary.js'

@InputType({ description: 'Who becomes responsible for a strand' })
export class StrandAssignmentInput {
  @Field(() => StrandKind, { description: 'Which strand' })
  kind!: StrandKind

  @Field(() => ID, { description: 'Id of the Worker' })
  workerId!: string
}

@InputType({ description: 'The team’s decision to guide the person' })
export class AcceptReferralInput extends ReferralDecisionInput {
  @Field(() => GuidanceMode, { description: 'Whether the person will live in the shelter' })
  mode!: GuidanceMode

  @Field(() => ExploitationForm, { description: 'The form of exploitation, as the intake interview showed it' })
  exploitationForm!: ExploitationForm

  @Field(() => [StrandAssignmentInput], { description: 'Who is responsible for each of the four strands' })
  strands!: StrandAssignmentInput[]

  @Field(() => IdentityInput, { description: 'Who the person is' })
  client!: IdentityInput
}

@InputType()
export abstract class CaseFileStepInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the CaseFile' })
  caseFileId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType({ description: 'Who becomes responsible for which strand' })
export class AssignStrandInput extends CaseFileStepInput {
  @Field(() => StrandKind, { description: 'Which strand; a closed one opens again' })
  kind!: StrandKind

  @Field(() => ID, { description: 'Id of the Worker' })
  workerId!: string
}

@InputType({ description: 'Which strand is closed' })
export class CloseStrandInput extends CaseFileStepInput {
  @Field(() => StrandKind, { description: 'Which strand' })
  kind!: StrandKind

  @Field(() => Day, { description: 'Last day; today or earlier' })
  closedOn!: Temporal.PlainDate
}

@InputType({ description: 'Where the person lives from now on' })
export class ChangeGuidanceModeInput extends CaseFileStepInput {
  @Field(() => GuidanceMode, { description: 'The other mode' })
  mode!: GuidanceMode

  @Field(() => Day, { description: 'First day of it; today or earlier' })
  from!: Temporal.PlainDate
}

@InputType()
abstract class CaseFileDayInput extends CaseFileStepInput {
  @Field(() => Day, { description: 'The day; today or earlier' })
  on!: Temporal.PlainDate
}

@InputType({ description: 'When the follow-up begins' })
export class StartFollowUpInput extends CaseFileDayInput {}

@InputType({ description: 'When the case file is taken up again' })
export class ReopenCaseFileInput extends CaseFileDayInput {}

@InputType({ description: 'When and why the case file is closed' })
export class CloseCaseFileInput extends CaseFileDayInput {
  @Field(() => CloseReason, { description: 'Why' })
  reason!: CloseReason
}

@InputType({ description: 'Who joins the household' })
export class AddHouseholdMemberInput extends CaseFileStepInput {
  @Field(() => HouseholdRelation, { description: 'Partner or child; the client is there from the start' })
  relation!: HouseholdRelation

  @Field(() => Day, { description: 'First day in the household; of a child born during the guidance its birth date' })
  joinedOn!: Temporal.PlainDate

  @Field(() => Boolean, { description: 'A child that was born during the guidance' })
  bornHere!: boolean

  @Field(() => IdentityInput, { description: 'Who it is' })
  person!: IdentityInput
}
