import { CentreRow, Day, DayType, latest, oneOf, walled, within } from '@houvast/subgraph'
import { type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { type ClosedSpan, neverTwice, Room } from '../room/index.js'
import { Stay } from './stay.entity.js'
import { MoveReason } from './words.js'

/**
 * A room that a stay has for some days. Two placements in one room that share a night cannot both stand in the database
 * (`stay_no_overlap_in_room`), whoever writes them and when, unless one of them is cancelled.
 */
@Entity({ tableName: 'placement', ...walled })
@Index({ name: 'placement_stay', properties: ['centre', 'stay'] })
@Index({ name: 'placement_by_leaving', properties: ['centre', 'until'], where: 'not is_cancelled' })
@Check({ name: 'stay_no_overlap_in_room', expression: neverTwice('room_id', 'not is_cancelled') })
@Check({ name: 'stay_in_one_room_at_a_time', expression: neverTwice('stay_id', 'not is_cancelled') })
@Check({ name: 'placement_reason_known', expression: oneOf('reason', MoveReason) })
@Check({ name: 'placement_ends_after_it_begins', expression: 'until_on >= from_on' })
@ObjectType({ description: 'The room of a stay over some days, half-open (plaatsing / placement)' })
export class Placement extends CentreRow implements ClosedSpan {
  static readonly prefix = 'placement'

  @ManyToOne({ ...within(() => Stay, 'stay_id') })
  stay!: Ref<Stay>

  @ManyToOne({ ...within(() => Room, 'room_id') })
  room!: Ref<Room>

  @Property({ type: DayType, fieldName: 'from_on' })
  @Field(() => Day, { description: 'First day' })
  from!: Temporal.PlainDate

  @Property({ type: DayType, fieldName: 'until_on' })
  @Field(() => Day, { description: 'The day after the last night; planned as long as the stay runs' })
  until!: Temporal.PlainDate

  @Property({ type: 'text', nullable: true })
  @Field(() => MoveReason, { nullable: true, description: 'Why the stay moved here; null for its first room' })
  reason: MoveReason | null = null

  @Property({ type: 'boolean', default: false })
  isCancelled: boolean = false

  /** Who should have left and has not is in the house tonight. Needs the stay loaded. */
  realUntil(today: Temporal.PlainDate): Temporal.PlainDate {
    const { state, plannedUntil } = this.stay.unwrap()
    const isOpen = state === 'ACTIVE' && this.until.equals(plannedUntil)
    return isOpen ? latest(this.until, today.add({ days: 1 })) : this.until
  }

  static of(stay: Stay, room: Room, { from, until }: ClosedSpan, reason: MoveReason | null): Placement {
    return Object.assign(new Placement(), {
      centre: stay.centre,
      stay: ref(stay),
      room: ref(room),
      from,
      until,
      reason,
    })
  }
}
