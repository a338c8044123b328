import { type Page, PageArgs, pageOf, type RequestContext, refusal } from '@houvast/subgraph'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { Worker } from '../worker/worker.entity.js'
import { ReferralContact, SealedContact } from './contact.entity.js'
import { Referral, ReferralConnection } from './referral.entity.js'
import { ReferralStep, stepsAllowed } from './referral.rules.js'
import { ReferralState, Urgency } from './vocabulary.js'

@InputType({ description: 'Which referrals to list' })
export class ReferralFilter {
  @Field(() => [ReferralState], { nullable: true, description: 'Only those in one of these states' })
  states?: ReferralState[] | null

  @Field(() => Urgency, { nullable: true, description: 'Only those of this urgency' })
  urgency?: Urgency | null
}

@ArgsType()
class ReferralsArgs extends PageArgs {
  @Field(() => ReferralFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: ReferralFilter
}

@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, { nullable: true, description: 'One referral of the own centre' })
  async referral(
    @Arg('id', () => ID, { description: 'Id of the Referral' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<Referral> {
    const referral = await loaders.byPublicId(Referral, id)
    if (!referral) throw refusal('NOT_FOUND')
    return referral
  }

  @Query(() => ReferralConnection, { nullable: true, description: 'Referrals of the own centre, newest first' })
  async referrals(
    @Args(() => ReferralsArgs) { first, after, filter }: ReferralsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Referral>> {
    const where = {
      ...(filter?.states && { state: { $in: filter.states } }),
      ...(filter?.urgency && { urgency: filter.urgency }),
    }
    const orderBy = [{ receivedAt: 'desc' as const }, { id: 'desc' as const }]
    return pageOf(await context.reading(), Referral, { first, after }, { where, orderBy })
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who holds the intake interview' })
  intakeWorker(@Root() referral: Referral, @Ctx() { loaders }: RequestContext): Promise<Worker | null> | null {
    return referral.intakeWorker ? loaders.byKey(Worker, referral.intakeWorker.id) : null
  }

  @FieldResolver(() => Referral, { nullable: true, description: 'The referral that this one is a duplicate of' })
  duplicateOf(@Root() referral: Referral, @Ctx() { loaders }: RequestContext): Promise<Referral | null> | null {
    return referral.duplicateOf ? loaders.byKey(Referral, referral.duplicateOf.id) : null
  }

  @FieldResolver(() => ReferralContact, {
    nullable: true,
    description: 'Who referred and how to reach the person; null when nothing was told',
  })
  async contact(@Root() referral: Referral, @Ctx() { loaders }: RequestContext): Promise<ReferralContact | null> {
    const [contact] = await loaders.allBy(SealedContact, 'referral', referral.id)
    return contact?.open() ?? null
  }

  @FieldResolver(() => [ReferralStep], { description: 'The steps that its state and the viewer’s rights allow now' })
  can(@Root() referral: Referral, @Ctx() { viewer }: RequestContext): ReferralStep[] {
    return stepsAllowed(referral.state, viewer.scopes)
  }
}
