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

const BOOKINGS = `
  select * from (
    select p.centre, p.room_id as "roomId", p.stay_id as "stayId", s.case_file_id as "caseFileId", s.state,
      p.from_on::text as from, (${REAL_UNTIL})::text as until
    from housing.placement p join housing.stay s on s.centre = p.centre and s.id = p.stay_id
    where p.centre = ? and not p.is_cancelled and p.from_on < ?::date) booking
  where until::date > ?::date order by "roomId", "from"`

const PRESENCES = `
  select * from (
    select o.stay_id as "stayId", s.state, o.from_on::text as from, coalesce(o.until_on, ${STAY_REAL_UNTIL})::text as until
    from housing.occupant o join housing.stay s on s.centre = o.centre and s.id = o.stay_id
    where o.centre = ? and s.state <> 'CANCELLED' and o.from_on < ?::date) presence
  where until::date > ?::date`

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
export async function readHouse(context: RequestContext, { from, until }: ClosedSpan): Promise<HouseDays> {
  const em = await context.reading()
  const centre = ownHouse(context)
  const parameters = [todayOf(context.clock), centre, until, from].map(String)
  const rooms = (await em.find(Room, { centre })).sort(asOneWalks)
  const periods = Map.groupBy(await em.find(RoomCapacity, { centre, isReplaced: false }), period => period.room.id)
  const bookings: Row<Booking>[] = await em.execute(BOOKINGS, parameters)
  const presences: Row<Presence>[] = await em.execute(PRESENCES, parameters)
  return {
    rooms: rooms.map(room => ({ room, periods: periodsOf(periods.get(room.id) ?? []) })),
    bookings: bookings.map(withDays<Booking>),
    presences: presences.map(withDays<Presence>),
  }
}
