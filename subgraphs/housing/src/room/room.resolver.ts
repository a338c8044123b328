import { Day, type Page, PageArgs, pageOf, type RequestContext, refusal, todayOf } from '@houvast/subgraph'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { RoomCapacity } from './capacity.entity.js'
import { periodsOf, Room, RoomConnection } from './room.entity.js'
import { capacityOn } from './room.rules.js'

@ArgsType()
class RoomsArgs extends PageArgs {
  @Field(() => Day, { nullable: true, description: 'Only rooms that are open on this day; all if left out' })
  on?: Temporal.PlainDate
}

const OPEN_ON = `select room_id from housing.room_capacity
  where centre = ? and not is_replaced and capacity > 0 and from_on <= ?::date and (until_on is null or until_on > ?::date)`

@Resolver(() => Room)
export class RoomResolver {
  @Query(() => Room, { nullable: true, description: 'One room of the own house' })
  async room(@Arg('id', () => ID, { description: 'Id of the Room' }) id: string, @Ctx() { loaders }: RequestContext) {
    const room = await loaders.byPublicId(Room, id)
    if (!room) throw refusal('NOT_FOUND')
    return room
  }

  @Query(() => RoomConnection, { nullable: true, description: 'Rooms of the own house, by floor and label' })
  async rooms(
    @Args(() => RoomsArgs) { first, after, on }: RoomsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Room>> {
    const em = await context.reading()
    const open: { room_id: string }[] | null = on
      ? await em.execute(OPEN_ON, [context.viewer.centre, String(on), String(on)])
      : null
    const where = open ? { id: { $in: open.map(row => row.room_id) } } : {}
    return pageOf(em, Room, { first, after }, { where, orderBy: [{ floor: 'asc' }, { label: 'asc' }, { id: 'asc' }] })
  }

  @FieldResolver(() => Int, { description: 'How many people it holds on a day; 0 if it is out of service or not open' })
  async capacity(
    @Root() room: Room,
    @Ctx() context: RequestContext,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out' }) on?: Temporal.PlainDate,
  ): Promise<number> {
    return capacityOn(await findPeriods(context, room), on ?? todayOf(context.clock))
  }

  @FieldResolver(() => [RoomCapacity], { description: 'How many people it holds over time, by first day' })
  capacityPeriods(@Root() room: Room, @Ctx() context: RequestContext): Promise<RoomCapacity[]> {
    return findPeriods(context, room)
  }
}

const findPeriods = async ({ loaders }: RequestContext, room: Room) =>
  periodsOf(await loaders.allBy(RoomCapacity, 'room', room.id))
