import type { Centre } from '@houvast/schema'
import { type RequestContext, refusal, todayOf } from '@houvast/subgraph'
import { type ClosedSpan, periodsOf, Room, RoomCapacity } from '../room/index.js'
import { REAL_UNTIL, STAY_REAL_UNTIL, type StayState } from '../stay/index.js'

/** A stay in a room over some days. */
export interface Booking extends ClosedSpan {
  readonly roomId: string
  readonly centre: Centre
  readonly stayId: string
  readonly caseFileId: string
  readonly state: StayState
}

/** A person in the house over some days. */
export interface Presence extends ClosedSpan {
  readonly stayId: string
  readonly state: StayState
}

/** Everything that a view of the house over some days is reckoned from. */
export interface HouseDays {
  readonly rooms: readonly { readonly room: Room; readonly periods: readonly RoomCapacity[] }[]
  readonly bookings: readonly Booking[]
  readonly presences: readonly Presence[]
}

// Written so that an index leads to the few rows that can matter, however many stays there ever were: those that end after the
// days begin, and those of people who live there still, whose planned end may have passed.
const bookings = (which: string) => `
  select p.centre, p.room_id as "roomId", p.stay_id as "stayId", s.case_file_id as "caseFileId", s.state,
    p.from_on::text as from, (${REAL_UNTIL})::text as until
  from housing.placement p join housing.stay s on s.centre = p.centre and s.id = p.stay_id
  where p.centre = ? and not p.is_cancelled and p.from_on < ?::date and ${which}`

const BOOKINGS = `${bookings('p.until_on > ?::date')}
  union all ${bookings(`p.until_on <= ?::date and s.state = 'ACTIVE' and ${REAL_UNTIL} > ?::date`)}
  order by "roomId", "from"`

const bookingParameters = ({ from, until }: ClosedSpan, centre: Centre, today: Temporal.PlainDate) =>
  [today, centre, until, from, today, centre, until, from, today, from].map(String)

const PRESENCES = `
  select * from (
    select o.stay_id as "stayId", s.state, o.from_on::text as from, coalesce(o.until_on, ${STAY_REAL_UNTIL})::text as until
    from housing.occupant o join housing.stay s on s.centre = o.centre and s.id = o.stay_id
    where s.centre = ? and o.from_on < ?::date and (s.state in ('RESERVED', 'ACTIVE') or s.until_on > ?::date)) presence
  where until::date > ?::date`

const presenceParameters = ({ from, until }: ClosedSpan, centre: Centre, today: Temporal.PlainDate) =>
  [today, centre, until, from, from].map(String)

type Row<T> = Omit<T, 'from' | 'until'> & { readonly from: string; readonly until: string }

const withDays = <T>(row: Row<T>): T =>
  ({ ...row, from: Temporal.PlainDate.from(row.from), until: Temporal.PlainDate.from(row.until) }) as T

/** The viewer's house. The database shows no other rows; that the statements name the centre holds should it ever do so. */
export function ownHouse({ viewer }: RequestContext): Centre {
  if (!viewer.centre) throw refusal('NOT_FOUND')
  return viewer.centre
}

// By floor, and room 9 before room 10.
const byLabel = new Intl.Collator('nl', { numeric: true })
const asOneWalks = (a: Room, b: Room) => a.floor - b.floor || byLabel.compare(a.label, b.label)

/** Four statements, however many rooms, stays and days there are. */
export async function readHouse(context: RequestContext, days: ClosedSpan): Promise<HouseDays> {
  const em = await context.reading()
  const centre = ownHouse(context)
  const today = todayOf(context.clock)
  const rooms = (await em.find(Room, { centre })).sort(asOneWalks)
  const periods = Map.groupBy(await em.find(RoomCapacity, { centre, isReplaced: false }), period => period.room.id)
  const booked: Row<Booking>[] = await em.execute(BOOKINGS, bookingParameters(days, centre, today))
  const present: Row<Presence>[] = await em.execute(PRESENCES, presenceParameters(days, centre, today))
  return {
    rooms: rooms.map(room => ({ room, periods: periodsOf(periods.get(room.id) ?? []) })),
    bookings: booked.map(withDays<Booking>),
    presences: present.map(withDays<Presence>),
  }
}
