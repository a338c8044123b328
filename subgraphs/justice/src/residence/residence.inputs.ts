import { Day, type DeedInput, onceKey, seenVersion } from '@houvast/subgraph'
import { Field, ID, InputType } from 'type-graphql'
import {
  DocumentGapReason,
  NotApplicableReason,
  ResidenceEndReason,
  ResidenceState,
  StatementKind,
} from './vocabularies.js'

@InputType()
abstract class OnceInput implements DeedInput {
  @onceKey
  idempotencyKey!: string
}

@InputType({ description: 'Opens a residence procedure' })
export class OpenResidenceProcedureInput extends OnceInput {
  @Field(() => ID, { description: 'Id of the CaseFile' })
  caseFileId!: string

  @Field(() => ID, { description: 'Id of the Worker who will look after it' })
  responsibleId!: string

  @Field(() => Day, { description: 'The day it is opened' })
  openedOn!: Temporal.PlainDate

  @Field(() => Boolean, { description: 'Whether the person is a minor (minderjarig / mineur)' })
  isMinor!: boolean

  @Field(() => Boolean, { description: 'Whether the minor is unaccompanied (niet-begeleid / non accompagné)' })
  isUnaccompanied!: boolean

  @Field(() => NotApplicableReason, { nullable: true, description: 'Only if the person needs no procedure: why' })
  notApplicableReason?: keyof typeof NotApplicableReason | null
}

@InputType()
export abstract class ProcedureInput extends OnceInput {
  @Field(() => ID, { description: 'Id of the ResidenceProcedure' })
  procedureId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType()
export abstract class PaperInput extends ProcedureInput {
  @Field(() => Day, { description: 'The day on which the document was issued' })
  issuedOn!: Temporal.PlainDate

  @Field(() => Day, {
    nullable: true,
    description: 'The last day as printed on the paper; it wins over the computed one',
  })
  printedEndsOn?: Temporal.PlainDate | null

  @Field(() => DocumentGapReason, {
    nullable: true,
    description: 'Needed when the document before it ended more than a day earlier: why there was a gap',
  })
  gapReason?: keyof typeof DocumentGapReason | null
}

@InputType({ description: 'Annex 15 was issued' })
export class StartReflectionInput extends PaperInput {}

@InputType({ description: 'The attestation of registration was issued' })
export class IssueAttestationInput extends PaperInput {}

@InputType({ description: 'The attestation of registration was extended' })
export class ExtendAttestationInput extends PaperInput {}

@InputType({ description: 'The A card was issued' })
export class IssueACardInput extends PaperInput {}

@InputType({ description: 'The A card was renewed' })
export class RenewACardInput extends PaperInput {}

@InputType({ description: 'Unlimited stay was granted, on a B card' })
export class GrantUnlimitedInput extends PaperInput {}

@InputType({ description: 'The person made a statement or complaint' })
export class RecordStatementInput extends ProcedureInput {
  @Field(() => Day, { description: 'The day it was made' })
  madeOn!: Temporal.PlainDate

  @Field(() => StatementKind, { description: 'Which of the two' })
  kind!: keyof typeof StatementKind
}

@InputType({ description: 'The magistrate gave feedback' })
export class RecordMagistrateFeedbackInput extends ProcedureInput {
  @Field(() => Day, { description: 'The day it was received' })
  receivedOn!: Temporal.PlainDate

  @Field(() => Boolean, { description: 'The magistrate considers the person a victim' })
  considersVictim!: boolean

  @Field(() => Boolean, { description: 'The file still runs' })
  fileIsRunning!: boolean

  @Field(() => Boolean, { description: 'The person clearly cooperates' })
  cooperates!: boolean

  @Field(() => Boolean, { description: 'No danger to public order' })
  noDangerToPublicOrder!: boolean

  @Field(() => Boolean, { description: 'A conviction is requested in the final request' })
  requestsConviction!: boolean

  @Field(() => Boolean, { nullable: true, description: 'There was a conviction; no if left out' })
  ledToConviction?: boolean | null
}

@InputType({ description: 'The person proved their identity' })
export class RecordIdentityProofInput extends ProcedureInput {
  @Field(() => Day, { description: 'The day of the proof' })
  provenOn!: Temporal.PlainDate
}

@InputType()
export abstract class EndInput extends ProcedureInput {
  @Field(() => Day, { description: 'The day on which it ended' })
  on!: Temporal.PlainDate
}

@InputType({ description: 'The procedure ended' })
export class EndResidenceProcedureInput extends EndInput {
  @Field(() => ResidenceEndReason, { description: 'Why' })
  reason!: keyof typeof ResidenceEndReason
}

@InputType({ description: 'The Immigration Office refused' })
export class RefuseResidenceProcedureInput extends EndInput {
  @Field(() => ResidenceEndReason, { description: 'Why' })
  reason!: keyof typeof ResidenceEndReason
}

@InputType({ description: 'The person does not want to go on' })
export class WithdrawResidenceProcedureInput extends EndInput {
  @Field(() => ResidenceEndReason, { nullable: true, description: 'Why; the person’s own choice if left out' })
  reason?: keyof typeof ResidenceEndReason | null
}

@InputType({ description: 'The person obtained another right of residence' })
export class ObtainOtherStatusInput extends EndInput {
  @Field(() => String, { description: 'Which one, in 2 to 100 letters' })
  status!: string
}

@InputType({ description: 'Somebody else looks after the procedure' })
export class ReassignResidenceProcedureInput extends ProcedureInput {
  @Field(() => ID, { description: 'Id of the Worker who will look after it' })
  responsibleId!: string
}

@InputType({ description: 'Which residence procedures to list' })
export class ResidenceProcedureFilter {
  @Field(() => [ResidenceState], { nullable: true, description: 'Only those in one of these states' })
  states?: (keyof typeof ResidenceState)[] | null
}
