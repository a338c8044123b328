import { type Page, pageOf, type RequestContext, refusal } from '@houvast/subgraph'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { daysIn } from '../period.js'
import { BudgetLine } from './budget.entity.js'
import { CostClaim, CostClaimConnection } from './claim.entity.js'
import { type CostClaimFilter, CostClaimsArgs } from './claim.filter.js'
import { detailOf, reviewOf } from './claim.loaders.js'
import { type Actor, CostClaimStep, stepsFrom } from './claim.rules.js'
import { ClaimAnswer, ClaimQuestion, ClaimRejectReason } from './review.entity.js'

@Resolver(() => CostClaim)
export class CostClaimResolver {
  @Query(() => CostClaim, { nullable: true, description: 'One cost claim of the VONA project' })
  async costClaim(
    @Arg('id', () => ID, { description: 'Id of the CostClaim' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    const claim = await loaders.byPublicId(CostClaim, id)
    if (!claim) throw refusal('NOT_FOUND')
    return claim
  }

  @Query(() => CostClaimConnection, {
    nullable: true,
    description: 'Cost claims of the three centres, newest month first',
  })
  async costClaims(
    @Args(() => CostClaimsArgs) { first, after, filter }: CostClaimsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<CostClaim>> {
    return pageOf(
      await context.reading(),
      CostClaim,
      { first, after },
      { where: whereOf(filter), orderBy: [{ month: 'desc' }, { centre: 'asc' }, { id: 'asc' }] },
    )
  }

  @FieldResolver(() => BudgetLine, { nullable: true, description: 'The line it counts on; null until it is approved' })
  budgetLine(@Root() { line }: CostClaim, @Ctx() { loaders }: RequestContext) {
    return line && loaders.byKey(BudgetLine, line.id)
  }

  @FieldResolver(() => ClaimQuestion, {
    nullable: true,
    description: 'The coordinator’s last question; null if there is none, or for a claim of another centre',
  })
  async question(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return (await reviewOf(context, claim))?.question
  }

  @FieldResolver(() => ClaimAnswer, {
    nullable: true,
    description: 'The centre’s answer to it; null if there is none yet, or for a claim of another centre',
  })
  async answer(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return (await reviewOf(context, claim))?.answer
  }

  @FieldResolver(() => ClaimRejectReason, {
    nullable: true,
    description: 'Why it was refused; null if it was not, or for a claim of another centre',
  })
  async rejectReason(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return (await reviewOf(context, claim))?.rejectReason
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who gave the sessions; null if not recorded, or for a claim of another centre',
  })
  provider(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return detailOf(context, claim, 'provider')
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reference of the invoice; null if not recorded, or for a claim of another centre',
  })
  invoiceReference(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return detailOf(context, claim, 'invoiceReference')
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Pseudonym of the beneficiary within the project; null if none, or for a claim of another centre',
  })
  beneficiaryRef(@Root() claim: CostClaim, @Ctx() context: RequestContext) {
    return detailOf(context, claim, 'beneficiaryRef')
  }

  @FieldResolver(() => [CostClaimStep], { description: 'What the viewer can do with it now' })
  can(@Root() claim: CostClaim, @Ctx() { viewer }: RequestContext) {
    const actors: Actor[] = []
    if (viewer.scopes.includes('claim:write') && viewer.centre === claim.centre) actors.push('CENTRE')
    if (viewer.scopes.includes('claim:approve')) actors.push('COORDINATOR')
    return stepsFrom(claim.state, actors)
  }
}

function whereOf({ centre, states, from, until }: CostClaimFilter = {}) {
  const month = daysIn({ from, until })
  return { ...(centre && { centre }), ...(states && { state: { $in: states } }), ...(month && { month }) }
}
