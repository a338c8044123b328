import { CentreValue, DateRange, Day } from '@houvast/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Room, RoomCapacity } from '../room/index.js'
import { StayState } from '../stay/index.js'

@ObjectType({ description: 'A stay in a room, as a bar on the board' })
export class RoomBoardEntry extends CentreValue {
  stayId!: string
  caseFileId!: string

  @Field(() => StayState, { description: 'Whether the room is held or lived in' })
  state!: StayState

  @Field(() => Day, { description: 'First day in this room; may lie before the board' })
  from!: Temporal.PlainDate

  @Field(() => Day, { description: 'The day after the last night in this room; may lie after the board' })
  until!: Temporal.PlainDate

  @Field(() => Int, { description: 'How many people of the household are in this room on one of these days' })
  persons!: number
}

@ObjectType({ description: 'A room and what happens in it' })
export class RoomBoardRow {
  @Field(() => Room, { description: 'The room' })
  room!: Room

  @Field(() => [RoomBoardEntry], { description: 'Stays and reservations, by first day' })
  entries!: RoomBoardEntry[]

  @Field(() => [RoomCapacity], { description: 'When it is out of service or not yet open' })
  closures!: RoomCapacity[]
}

@ObjectType({ description: 'The house on one night' })
export class RoomBoardDay {
  @Field(() => Day, { description: 'The date of the evening' })
  on!: Temporal.PlainDate

  @Field(() => Int, { description: 'Rooms lived in or held' })
  roomsTaken!: number

  @Field(() => Int, { description: 'Rooms in service, taken or not' })
  roomsOpen!: number

  @Field(() => Int, { description: 'People in the house, or expected' })
  persons!: number
}

@ObjectType({ description: 'The rooms of the house over some days (kamerbord / tableau des chambres)' })
export class RoomBoard {
  @Field(() => DateRange, { description: 'The days of the board' })
  range!: DateRange

  @Field(() => [RoomBoardRow], { description: 'One per room, by floor and label' })
  rows!: RoomBoardRow[]

  @Field(() => [RoomBoardDay], { description: 'One per day' })
  days!: RoomBoardDay[]
}
