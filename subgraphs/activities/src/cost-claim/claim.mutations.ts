import { type RequestContext, required, todayOf } from '@houvast/subgraph'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { BUDGET_EXCEEDED, BudgetLine, MONTH_OUTSIDE_LINE } from './budget.entity.js'
import { draft, takeStep } from './claim.deeds.js'
import {
  AnswerCostClaimInput,
  ApproveCostClaimInput,
  CostClaimPayload,
  DraftCostClaimInput,
  IncludeCostClaimInReportInput,
  PayCostClaimInput,
  QueryCostClaimInput,
  RejectCostClaimInput,
  SubmitCostClaimInput,
} from './claim.inputs.js'

@Resolver()
export class CostClaimMutations {
  @Mutation(() => CostClaimPayload, { nullable: true, description: 'Draft a claim of the own centre' })
  draftCostClaim(
    @Arg('input', () => DraftCostClaimInput, { description: 'The claim' }) input: DraftCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return draft(context, input)
  }

  @Mutation(() => CostClaimPayload, {
    nullable: true,
    description: 'Hand in a claim of the own centre (indienen / introduire)',
  })
  submitCostClaim(
    @Arg('input', () => SubmitCostClaimInput, { description: 'Which one' }) input: SubmitCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'SUBMIT', { name: 'submitCostClaim', input }, ({ claim }) => claim.take('SUBMIT'))
  }

  @Mutation(() => CostClaimPayload, { nullable: true, description: 'Answer the coordinator’s question' })
  answerCostClaim(
    @Arg('input', () => AnswerCostClaimInput, { description: 'The answer' }) input: AnswerCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'ANSWER', { name: 'answerCostClaim', input }, ({ claim, review }) => {
      claim.take('ANSWER')
      review.answer = input.answer
    })
  }

  @Mutation(() => CostClaimPayload, { nullable: true, description: 'Ask the centre something about its claim' })
  queryCostClaim(
    @Arg('input', () => QueryCostClaimInput, { description: 'The question' }) input: QueryCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'QUERY', { name: 'queryCostClaim', input }, ({ claim, review }) => {
      claim.take('QUERY')
      review.ask(input.question)
    })
  }

  @Mutation(() => CostClaimPayload, {
    nullable: true,
    description: 'Approve a claim on a budget line, as long as its budget allows (goedkeuren / approuver)',
  })
  approveCostClaim(
    @Arg('input', () => ApproveCostClaimInput, { description: 'On which line' }) input: ApproveCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const constraints = { budget_line_not_exceeded: BUDGET_EXCEEDED, cost_claim_month_in_line: MONTH_OUTSIDE_LINE }
    return takeStep(context, 'APPROVE', { name: 'approveCostClaim', input, constraints }, async ({ em, claim }) =>
      claim.approveOn(await required(em, BudgetLine, input.budgetLineId)),
    )
  }

  @Mutation(() => CostClaimPayload, { nullable: true, description: 'Refuse a claim (weigeren / refuser)' })
  rejectCostClaim(
    @Arg('input', () => RejectCostClaimInput, { description: 'Why' }) input: RejectCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'REJECT', { name: 'rejectCostClaim', input }, ({ claim, review }) => {
      claim.take('REJECT')
      review.rejectReason = input.reason
    })
  }

  @Mutation(() => CostClaimPayload, {
    nullable: true,
    description: 'Put an approved claim in the report to the funder; from then on it never changes',
  })
  includeCostClaimInReport(
    @Arg('input', () => IncludeCostClaimInReportInput, { description: 'Which one' })
    input: IncludeCostClaimInReportInput,
    @Ctx() context: RequestContext,
  ) {
    const deed = { name: 'includeCostClaimInReport', input }
    return takeStep(context, 'INCLUDE_IN_REPORT', deed, ({ claim }) => claim.take('INCLUDE_IN_REPORT'))
  }

  @Mutation(() => CostClaimPayload, { nullable: true, description: 'Record that a claim was paid (betaald / payé)' })
  payCostClaim(
    @Arg('input', () => PayCostClaimInput, { description: 'When' }) input: PayCostClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return takeStep(context, 'PAY', { name: 'payCostClaim', input }, ({ claim, review }) => {
      claim.take('PAY')
      review.pay(input.paidOn, claim.month, todayOf(context.clock))
    })
  }
}
