import { CentreValue, Day, type RequestContext, todayOf, type ValueOf, vocabulary } from '@houvast/subgraph'
import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { capacityOn, Room } from '../room/index.js'
import { Stay } from '../stay/index.js'
import { type Booking, type HouseDays, readHouse } from './house.reading.js'

export const RoomState = vocabulary('RoomState', 'What a room is on a night', {
  FREE: 'Nobody is expected (vrij / libre)',
  RESERVED: 'Held for somebody who has not come (gereserveerd / réservée)',
  OCCUPIED: 'Lived in (bezet / occupée)',
  OUT_OF_SERVICE: 'Not to be used (buiten dienst / hors service)',
})
export type RoomState = ValueOf<typeof RoomState>

@ObjectType({ description: 'A room tonight' })
export class RoomTonight extends CentreValue {
  stayId!: string | null
  caseFileId!: string | null

  @Field(() => Room, { description: 'The room' })
  room!: Room

  @Field(() => RoomState, { description: 'What it is tonight' })
  state!: RoomState
}

@ObjectType({ description: 'The house tonight (bezetting vannacht / occupation cette nuit)' })
export class HouseTonight {
  @Field(() => Day, { description: 'Today; tonight is the night of its evening' })
  on!: Temporal.PlainDate

  @Field(() => Int, { description: 'Rooms in service, taken or not' })
  roomsOpen!: number

  @Field(() => Int, { description: 'Rooms lived in' })
  roomsTaken!: number

  @Field(() => Int, { description: 'Rooms held for somebody who has not come' })
  roomsReserved!: number

  @Field(() => Int, { description: 'People who live in the house tonight' })
  persons!: number

  @Field(() => [RoomTonight], { description: 'One per room, by floor and label' })
  rooms!: RoomTonight[]
}

@Resolver(() => RoomTonight)
export class TonightResolver {
  @Query(() => HouseTonight, { nullable: true, description: 'The house tonight' })
  async houseTonight(@Ctx() context: RequestContext): Promise<HouseTonight> {
    const on = todayOf(context.clock)
    return tonight(await readHouse(context, { from: on, until: on.add({ days: 1 }) }), on)
  }

  @FieldResolver(() => Stay, { nullable: true, description: 'The stay or reservation; null if there is none' })
  stay(@Root() room: RoomTonight, @Ctx() { loaders }: RequestContext) {
    return room.stayId === null ? null : loaders.byKey(Stay, room.stayId)
  }
}

function tonight({ rooms, bookings, presences }: HouseDays, on: Temporal.PlainDate): HouseTonight {
  const byRoom = Map.groupBy(bookings, booking => booking.roomId)
  const all = rooms.map(({ room, periods }) => {
    const booking = whoseRoom(byRoom.get(room.id) ?? [])
    const isOpen = capacityOn(periods, on) > 0
    return { centre: room.centre, room, isOpen, state: stateOf(booking, isOpen), ...idsOf(booking) }
  })
  const count = (state: RoomState) => all.filter(room => room.state === state).length
  return {
    on,
    roomsOpen: all.filter(room => room.isOpen).length,
    roomsTaken: count('OCCUPIED'),
    roomsReserved: count('RESERVED'),
    persons: presences.filter(({ state }) => state === 'ACTIVE').length,
    rooms: all.map(room => Object.assign(new RoomTonight(), room)),
  }
}

// Who is there goes before who should be.
const whoseRoom = (bookings: readonly Booking[]) => bookings.find(({ state }) => state === 'ACTIVE') ?? bookings[0]

function stateOf(booking: Booking | undefined, isOpen: boolean): RoomState {
  if (booking) return booking.state === 'RESERVED' ? 'RESERVED' : 'OCCUPIED'
  return isOpen ? 'FREE' : 'OUT_OF_SERVICE'
}

const idsOf = (booking: Booking | undefined) => ({
  stayId: booking?.stayId ?? null,
  caseFileId: booking?.caseFileId ?? null,
})
