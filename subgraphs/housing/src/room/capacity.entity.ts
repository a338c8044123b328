import { CentreRow, DateRange, Day, DayType, dateRange, walled, within } from '@houvast/subgraph'
import { type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { neverTwice } from './never-twice.js'
import { Room } from './room.entity.js'
import type { CapacitySpan } from './room.rules.js'

/**
 * How many people a room holds in a period. The database refuses two periods of one room that share a day
 * (`room_capacity_no_overlap`). A period that was overruled stays, marked as replaced: nothing is deleted.
 */
@Entity({ tableName: 'room_capacity', ...walled })
@Index({ name: 'room_capacity_room', properties: ['centre', 'room'] })
@Check({ name: 'room_capacity_no_overlap', expression: neverTwice('room_id', 'not is_replaced') })
@Check({ name: 'room_capacity_not_negative', expression: 'capacity >= 0' })
@Check({ name: 'room_capacity_closed_for_a_reason', expression: 'capacity > 0 or reason is not null' })
@Check({ name: 'room_capacity_ends_after_it_begins', expression: 'until_on > from_on' })
@ObjectType({ description: 'How many people a room holds in a period (capaciteit / capacité)' })
export class RoomCapacity extends CentreRow implements CapacitySpan {
  static readonly prefix = 'capacity'

  @ManyToOne({ ...within(() => Room, 'room_id') })
  room!: Ref<Room>

  @Property({ type: DayType, fieldName: 'from_on' })
  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Property({ type: DayType, fieldName: 'until_on', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day after the last day; null if it has no end yet' })
  until: Temporal.PlainDate | null = null

  @Property({ type: 'integer' })
  @Field(() => Int, {
    description: 'How many people the room holds; 0 is out of service (buiten dienst / hors service)',
  })
  capacity!: number

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, above all why it is out of service; never a name' })
  reason: string | null = null

  @Property({ type: 'boolean', default: false })
  isReplaced: boolean = false

  @Field(() => DateRange, { nullable: true, description: 'The period; null if it has no end yet' })
  get range(): DateRange | null {
    return this.until === null ? null : dateRange(this.from, this.until)
  }

  static of(room: Room, { from, until, capacity, reason }: CapacitySpan): RoomCapacity {
    return Object.assign(new RoomCapacity(), { centre: room.centre, room: ref(room), from, until, capacity, reason })
  }
}
