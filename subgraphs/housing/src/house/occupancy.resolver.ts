import { DateRange, Day, dateRange, earliest, type RequestContext, todayOf } from '@houvast/subgraph'
import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { REAL_UNTIL } from '../stay/index.js'
import { ownHouse } from './house.reading.js'
import { checkRange } from './house.rules.js'

@ObjectType({ description: 'The nights of one month' })
export class OccupancyMonth {
  @Field(() => Day, { description: 'The first of the month; only days within the range are counted' })
  month!: Temporal.PlainDate

  @Field(() => Int, { description: 'Nights, once for every person' })
  personNights!: number

  @Field(() => Int, { description: 'Nights, once for every room that was lived in' })
  roomNights!: number

  @Field(() => Int, { description: 'Nights, once for every room that was in service' })
  openRoomNights!: number
}

@ObjectType({
  description:
    'Nights and occupancy. A night belongs to the date of its evening; only nights before today are counted. ' +
    'Person-nights (overnachtingen / nuitées) and the occupancy of rooms (bezetting / occupation) are two figures',
})
export class Occupancy {
  @Field(() => DateRange, { description: 'The days asked for' })
  range!: DateRange

  @Field(() => Int, { description: 'Nights, once for every person' })
  personNights!: number

  @Field(() => Int, { description: 'Nights, once for every room that was lived in' })
  roomNights!: number

  @Field(() => Int, { description: 'Nights, once for every room that was in service' })
  openRoomNights!: number

  @Field(() => Float, { description: 'Room-nights as a share of open room-nights, in percent; 0 if none was open' })
  roomOccupancyPercent!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Average nights from arrival to leaving of the stays that ended in the range; null if none did',
  })
  averageStayNights!: number | null

  @Field(() => [OccupancyMonth], { description: 'The same by month' })
  months!: OccupancyMonth[]
}

const LONGEST = { years: 6 }

/** How many nights of these rows lie in a month (alias m). */
const nightsIn = (rows: string) => `
    (select coalesce(sum(greatest(0, least(x.until_on, m.until_on) - greatest(x.from_on, m.from_on))), 0)::int
      from ${rows} x where x.from_on < m.until_on and x.until_on > m.from_on)`

const MONTHS = `
  with m as (
    select starts::date as month, greatest(starts::date, ?::date) as from_on,
      least((starts + interval '1 month')::date, ?::date) as until_on
    from generate_series(date_trunc('month', ?::timestamp), ?::timestamp - interval '1 day', interval '1 month') starts),
  person as materialized (
    select o.from_on, coalesce(o.until_on, s.until_on, 'infinity') as until_on
    from housing.occupant o join housing.stay s on s.centre = o.centre and s.id = o.stay_id
    where o.centre = ? and s.state in ('ACTIVE', 'ENDED')),
  lived as materialized (
    select p.from_on, ${REAL_UNTIL} as until_on
    from housing.placement p join housing.stay s on s.centre = p.centre and s.id = p.stay_id
    where p.centre = ? and s.state in ('ACTIVE', 'ENDED') and not p.is_cancelled),
  open as materialized (
    select from_on, coalesce(until_on, 'infinity') as until_on
    from housing.room_capacity where centre = ? and capacity > 0 and not is_replaced)
  select m.month::text, ${nightsIn('person')} as "personNights", ${nightsIn('lived')} as "roomNights",
    ${nightsIn('open')} as "openRoomNights"
  from m order by m.month`

const AVERAGE = `
  select round(avg(until_on - from_on))::int as nights from housing.stay
  where centre = ? and state = 'ENDED' and until_on > ?::date and until_on <= ?::date`

@Resolver()
export class OccupancyResolver {
  @Query(() => Occupancy, { nullable: true, description: 'Nights and occupancy over some days, at most six years' })
  async occupancy(
    @Arg('from', () => Day, { description: 'First day' }) from: Temporal.PlainDate,
    @Arg('until', () => Day, { description: 'The day after the last' }) until: Temporal.PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<Occupancy> {
    const range = dateRange(from, until)
    checkRange(range, LONGEST)
    const centre = ownHouse(context)
    const em = await context.reading()
    const today = todayOf(context.clock)
    const passed = earliest(until, today)
    const rows: (Omit<OccupancyMonth, 'month'> & { month: string })[] = await em.execute(
      MONTHS,
      [from, passed, from, until, centre, today, centre, centre].map(String),
    )
    const [average]: { nights: number | null }[] = await em.execute(AVERAGE, [centre, from, until].map(String))
    const months = rows.map(row => ({ ...row, month: Temporal.PlainDate.from(row.month) }))
    return { range, ...totals(months), averageStayNights: average?.nights ?? null, months }
  }
}

function totals(months: readonly OccupancyMonth[]) {
  const sum = (figure: 'personNights' | 'roomNights' | 'openRoomNights') =>
    months.reduce((total, month) => total + month[figure], 0)
  const [roomNights, openRoomNights] = [sum('roomNights'), sum('openRoomNights')]
  const share = openRoomNights === 0 ? 0 : roomNights / openRoomNights
  return {
    personNights: sum('personNights'),
    roomNights,
    openRoomNights,
    roomOccupancyPercent: Math.round(share * 1000) / 10,
  }
}
