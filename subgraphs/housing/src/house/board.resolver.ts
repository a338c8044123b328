import { Day, dateRange, type RequestContext } from '@houvast/subgraph'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { type ClosedSpan, overlap, RoomCapacity } from '../room/index.js'
import { merged, Stay } from '../stay/index.js'
import { RoomBoard, type RoomBoardDay, RoomBoardEntry, type RoomBoardRow } from './board.types.js'
import { type HouseDays, readHouse } from './house.reading.js'
import { checkRange, gaps, tally } from './house.rules.js'

const LONGEST = { days: 366 }

@Resolver(() => RoomBoardEntry)
export class BoardResolver {
  @Query(() => RoomBoard, { nullable: true, description: 'The rooms over some days, at most 366' })
  async roomBoard(
    @Arg('from', () => Day, { description: 'First day' }) from: Temporal.PlainDate,
    @Arg('until', () => Day, { description: 'The day after the last' }) until: Temporal.PlainDate,
    @Ctx() context: RequestContext,
  ): Promise<RoomBoard> {
    const range = dateRange(from, until)
    checkRange(range, LONGEST)
    const house = await readHouse(context, range)
    return { range, rows: rowsOf(house, range), days: daysOf(house, range) }
  }

  @FieldResolver(() => Stay, { description: 'The stay' })
  stay(@Root() entry: RoomBoardEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(Stay, entry.stayId)
  }
}

function rowsOf({ rooms, bookings, presences }: HouseDays, range: ClosedSpan): RoomBoardRow[] {
  const byRoom = Map.groupBy(bookings, booking => booking.roomId)
  const byStay = Map.groupBy(presences, presence => presence.stayId)
  return rooms.map(({ room, periods }) => ({
    room,
    entries: (byRoom.get(room.id) ?? []).map(booking =>
      Object.assign(new RoomBoardEntry(), {
        ...booking,
        persons: (byStay.get(booking.stayId) ?? []).filter(person => overlap(person, booking)).length,
      }),
    ),
    closures: [
      ...periods.filter(period => period.capacity === 0 && overlap(range, period)),
      ...gaps(range, periods).map(span => RoomCapacity.of(room, { ...span, capacity: 0, reason: null })),
    ],
  }))
}

function daysOf({ rooms, bookings, presences }: HouseDays, range: ClosedSpan): RoomBoardDay[] {
  // Somebody who should have left and somebody who should have come share a room on paper; it is one room.
  const taken = [...Map.groupBy(bookings, booking => booking.roomId).values()].flatMap(merged)
  const open = rooms.flatMap(({ periods }) => periods.filter(period => period.capacity > 0))
  const [roomsTaken, roomsOpen, persons] = [tally(range, taken), tally(range, open), tally(range, presences)]
  return roomsTaken.map((count, index) => ({
    on: range.from.add({ days: index }),
    roomsTaken: count,
    roomsOpen: roomsOpen[index]!,
    persons: persons[index]!,
  }))
}
