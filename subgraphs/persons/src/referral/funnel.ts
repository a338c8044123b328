import {
  BRUSSELS,
  CentreValue,
  DateRange,
  Day,
  dateRange,
  daysBetween,
  isBefore,
  type RequestContext,
  refusal,
} from '@houvast/subgraph'
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { ReferralState } from './vocabulary.js'

@ObjectType({ description: 'How many referrals stand in a state' })
export class ReferralOutcomeCount {
  @Field(() => ReferralState, { description: 'The state' })
  state!: ReferralState

  @Field(() => Int, { description: 'How many referrals' })
  count!: number
}

@ObjectType({ description: 'How many referrals came in during a week' })
export class WeekCount {
  @Field(() => Day, { description: 'The Monday with which the week begins' })
  weekOf!: Temporal.PlainDate

  @Field(() => Int, { description: 'How many referrals' })
  count!: number
}

@ObjectType({ description: 'What became of the referrals that came in during a period (trechter / entonnoir)' })
export class ReferralFunnel extends CentreValue {
  @Field(() => DateRange, { description: 'The period in which they came in' })
  range!: DateRange

  @Field(() => Int, { description: 'How many came in' })
  received!: number

  @Field(() => Int, { description: 'With how many of them an intake interview was held' })
  intakeHeld!: number

  @Field(() => Int, { description: 'How many of them were accepted' })
  accepted!: number

  @Field(() => [ReferralOutcomeCount], { description: 'How many of them stand in each state, every state once' })
  byOutcome!: ReferralOutcomeCount[]

  @Field(() => [WeekCount], { description: 'How many came in each week, every week of the period once' })
  byWeek!: WeekCount[]
}

type PlainDate = Temporal.PlainDate

interface Group {
  readonly state: ReferralState
  readonly week: string
  readonly count: number
  readonly held: number
}

const GROUPS = `
  select state, date_trunc('week', received_at at time zone '${BRUSSELS}')::date::text as week,
    count(*)::int as count, count(intake_held_on)::int as held
  from persons.referral where centre = ? and received_at >= ? and received_at < ? group by 1, 2`

const LONGEST_YEARS = 10

const startOf = (day: PlainDate) => day.toZonedDateTime(BRUSSELS).toInstant().toString()

const sum = (groups: readonly Group[], of: (group: Group) => number) =>
  groups.reduce((total, group) => total + of(group), 0)

/** The Mondays of all weeks that have a day in the half-open period. */
function mondays(from: PlainDate, until: PlainDate): PlainDate[] {
  const first = from.subtract({ days: from.dayOfWeek - 1 })
  return Array.from({ length: Math.ceil(daysBetween(first, until) / 7) }, (_, week) => first.add({ days: 7 * week }))
}

function funnelOf(from: PlainDate, until: PlainDate, groups: readonly Group[]): Omit<ReferralFunnel, 'centre'> {
  const countWhere = (holds: (group: Group) => boolean) => sum(groups.filter(holds), group => group.count)
  return {
    range: dateRange(from, until),
    received: sum(groups, group => group.count),
    intakeHeld: sum(groups, group => group.held),
    accepted: countWhere(group => group.state === 'ACCEPTED'),
    byOutcome: Object.values(ReferralState).map(state => ({
      state,
      count: countWhere(group => group.state === state),
    })),
    byWeek: mondays(from, until).map(weekOf => ({
      weekOf,
      count: countWhere(group => group.week === weekOf.toString()),
    })),
  }
}

@Resolver()
export class FunnelResolver {
  @Query(() => ReferralFunnel, {
    nullable: true,
    description: 'What became of the referrals that came in during a period of at most ten years',
  })
  async referralFunnel(
    @Arg('from', () => Day, { description: 'First day of the period' }) from: PlainDate,
    @Arg('until', () => Day, { description: 'The day after the last day of the period' }) until: PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<ReferralFunnel> {
    const { centre } = context.viewer
    if (!isBefore(from, until) || isBefore(from.add({ years: LONGEST_YEARS }), until)) throw refusal('BAD_USER_INPUT')
    const em = await context.reading()
    const groups = await em.execute<Group[]>(GROUPS, [centre, startOf(from), startOf(until)])
    return Object.assign(new ReferralFunnel(), { centre }, funnelOf(from, until, groups))
  }
}
