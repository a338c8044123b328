import type { Centre } from '@houvast/schema'
import {
  CentreName,
  Day,
  euro,
  Money,
  type Page,
  PageArgs,
  pageOf,
  type RequestContext,
  refusal,
} from '@houvast/subgraph'
import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { daysIn } from '../period.js'
import { BudgetLine, BudgetLineConnection } from './budget.entity.js'
import { COUNTED } from './claim.rules.js'

@ObjectType({ description: 'What was approved for a centre in a month' })
export class MonthlyCost {
  @Field(() => CentreName, { description: 'The centre' })
  centre!: Centre

  @Field(() => Day, { description: 'The first day of the month' })
  month!: Temporal.PlainDate

  @Field(() => Money, { description: 'The sum of its claims that are approved, in a report or paid' })
  amount!: Money
}

/** A chart of more months than this cannot be read. */
const MAX_MONTHS = 120

@Resolver()
export class BudgetResolver {
  @Query(() => BudgetLineConnection, { nullable: true, description: 'Budget lines of the three centres' })
  async budgetLines(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<BudgetLine>> {
    const orderBy = [{ centre: 'asc' as const }, { from: 'asc' as const }, { id: 'asc' as const }]
    return pageOf(await context.reading(), BudgetLine, { first, after }, { orderBy })
  }

  @Query(() => [MonthlyCost], {
    nullable: true,
    description: 'Approved costs by month and centre, for a chart; months without costs are left out',
  })
  async costsByMonth(
    @Arg('from', () => Day, { description: 'Of months that begin on this day or later' }) from: Temporal.PlainDate,
    @Arg('until', () => Day, { description: 'Of months that begin before this day, at most ten years later' })
    until: Temporal.PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<MonthlyCost[]> {
    daysIn({ from, until })
    if (from.until(until, { largestUnit: 'months' }).months > MAX_MONTHS) throw refusal('BAD_USER_INPUT')
    const rows = await (await context.reading()).execute<{ centre: Centre; month: string; cents: string }[]>(
      `select centre, month::text as month, sum(amount_cents) as cents from activities.cost_claim
        where state in (${COUNTED.map(() => '?').join(', ')}) and month >= ? and month < ?
        group by centre, month order by month, centre`,
      [...COUNTED, from.toString(), until.toString()],
    )
    return rows.map(({ centre, month, cents }) =>
      Object.assign(new MonthlyCost(), { centre, month: Temporal.PlainDate.from(month), amount: euro(Number(cents)) }),
    )
  }
}
