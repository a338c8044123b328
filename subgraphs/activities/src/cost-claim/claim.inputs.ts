import { Day, type DeedInput, onceKey, seenVersion, UserError } from '@houvast/subgraph'
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CostClaim } from './claim.entity.js'
import type { ClaimDraft } from './claim.rules.js'
import { ClaimAnswer, ClaimQuestion, ClaimRejectReason } from './review.entity.js'

@InputType({ description: 'Psychology costs of one month to claim' })
export class DraftCostClaimInput implements DeedInput, ClaimDraft {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the CaseFile whose client had the sessions; makes the pseudonym. Never leaves the own centre',
  })
  // Stays out of the partners' contract, which knows no case files.
  @Directive('@tag(name: "staff")')
  caseFileId?: string | null

  @Field(() => Day, { description: 'The first day of the month in which the sessions were held' })
  month!: Temporal.PlainDate

  @Field(() => Int, { description: 'How many sessions, 1 to 1,000' })
  sessions!: number

  @Field(() => Int, { description: 'The price of one session in cents, 1 to 100,000' })
  unitPriceCents!: number

  @Field(() => String, { nullable: true, description: 'Who gave the sessions; only the own centre sees it' })
  provider?: string | null

  @Field(() => String, { nullable: true, description: 'Reference of the invoice; only the own centre sees it' })
  invoiceReference?: string | null
}

@InputType({ description: 'A cost claim to hand in to the coordinator' })
export class SubmitCostClaimInput implements DeedInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the CostClaim' })
  claimId!: string

  @seenVersion
  expectedVersion!: number
}

@InputType({ description: 'A question to the centre about its claim' })
export class QueryCostClaimInput extends SubmitCostClaimInput {
  @Field(() => ClaimQuestion, { description: 'What to ask' })
  question!: keyof typeof ClaimQuestion
}

@InputType({ description: 'The centre’s answer to the coordinator' })
export class AnswerCostClaimInput extends SubmitCostClaimInput {
  @Field(() => ClaimAnswer, { description: 'What to answer' })
  answer!: keyof typeof ClaimAnswer
}

@InputType({ description: 'A cost claim to approve' })
export class ApproveCostClaimInput extends SubmitCostClaimInput {
  @Field(() => ID, { description: 'Id of a BudgetLine of the centre that claims' })
  budgetLineId!: string
}

@InputType({ description: 'A cost claim to refuse' })
export class RejectCostClaimInput extends SubmitCostClaimInput {
  @Field(() => ClaimRejectReason, { description: 'Why' })
  reason!: keyof typeof ClaimRejectReason
}

@InputType({ description: 'A cost claim to put in the report to the funder' })
export class IncludeCostClaimInReportInput extends SubmitCostClaimInput {}

@InputType({ description: 'A cost claim that was paid' })
export class PayCostClaimInput extends SubmitCostClaimInput {
  @Field(() => Day, { description: 'The day of the payment' })
  paidOn!: Temporal.PlainDate
}

@ObjectType({ description: 'The cost claim as it is afterwards, or why nothing was done' })
export class CostClaimPayload {
  @Field(() => CostClaim, { nullable: true, description: 'The claim; null if the step was refused' })
  costClaim?: CostClaim | null

  @Field(() => [UserError], { description: 'Why the step was refused; empty if it was done' })
  userErrors!: UserError[]
}
