import type { Centre } from '@houvast/schema'
import { CentreName, Day, PageArgs } from '@houvast/subgraph'
import { ArgsType, Field, InputType } from 'type-graphql'
import { type ClaimState, CostClaimState } from './claim.rules.js'

@InputType({ description: 'Which cost claims to list' })
export class CostClaimFilter {
  @Field(() => CentreName, { nullable: true, description: 'Only those of this centre' })
  centre?: Centre

  @Field(() => [CostClaimState], { nullable: true, description: 'Only those in one of these states' })
  states?: ClaimState[]

  @Field(() => Day, { nullable: true, description: 'Of months that begin on this day or later' })
  from?: Temporal.PlainDate

  @Field(() => Day, { nullable: true, description: 'Of months that begin before this day' })
  until?: Temporal.PlainDate
}

@ArgsType()
export class CostClaimsArgs extends PageArgs {
  @Field(() => CostClaimFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: CostClaimFilter
}
