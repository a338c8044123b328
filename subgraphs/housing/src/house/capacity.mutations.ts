import {
  carryOut,
  Day,
  onceKey,
  optionalText,
  Refusal,
  type RequestContext,
  seenVersion,
  toChange,
  todayOf,
  UserError,
} from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { type CapacitySpan, Room, shared } from '../room/index.js'
import { findMisfit, Placement } from '../stay/index.js'

@InputType({ description: 'How many people a room holds over some days' })
export class SetRoomCapacityInput {
  @onceKey
  idempotencyKey!: string

  @Field(() => ID, { description: 'Id of the Room' })
  roomId!: string

  @seenVersion
  expectedVersion!: number

  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Field(() => Day, { nullable: true, description: 'The day after the last; no end if left out' })
  until?: Temporal.PlainDate | null

  @Field(() => Int, { description: 'How many people; 0 is out of service' })
  capacity!: number

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 200 characters; must be said when it is out of service. Never a name',
  })
  reason?: string | null
}

@ObjectType({ description: 'The room as it is now, or why nothing was done' })
export class RoomPayload {
  @Field(() => Room, { nullable: true, description: 'The room; null if nothing was done' })
  room!: Room | null

  @Field(() => [UserError], { description: 'Why nothing was done; empty if it was' })
  userErrors!: UserError[]
}

@Resolver()
export class CapacityMutations {
  @Mutation(() => RoomPayload, {
    nullable: true,
    description: 'Says how many people a room holds over some days, or takes it out of service',
  })
  async setRoomCapacity(
    @Arg('input', () => SetRoomCapacityInput, { description: 'What is to be done' }) input: SetRoomCapacityInput,
    @Ctx() context: RequestContext,
  ): Promise<RoomPayload> {
    const { record, userErrors } = await carryOut(context, {
      name: 'setRoomCapacity',
      input,
      record: Room,
      // A room is about nobody.
      subject: () => null,
      work: async em => {
        const change = { ...input, until: input.until ?? null, reason: optionalText(input.reason, ['reason']) }
        const room = await toChange(em, Room, input.roomId, input.expectedVersion)
        await em.populate(room, ['capacities'])
        room.setCapacity(change, todayOf(context.clock))
        await mustHoldResidents(em, room, change, todayOf(context.clock))
        return room
      },
    })
    return { room: record, userErrors }
  }
}

/** @throws ROOM_IN_USE if people live in the room, or have reserved it, for whom it would no longer do */
async function mustHoldResidents(em: EntityManager, room: Room, change: CapacitySpan, today: Temporal.PlainDate) {
  const placements = await em.find(
    Placement,
    { room: { id: room.id }, isCancelled: false, stay: { state: ['RESERVED', 'ACTIVE'] } },
    { populate: ['stay.occupants'] },
  )
  for (const placement of placements) {
    const days = shared({ from: placement.from, until: placement.realUntil(today) }, change)
    if (days && findMisfit(days, room.periods, placement.stay.unwrap().occupants.getItems()))
      throw new Refusal(
        'CONFLICT',
        'ROOM_IN_USE',
        'People live in this room on these days or have reserved it. Move them first or choose other days.',
        ['from'],
      )
  }
}
