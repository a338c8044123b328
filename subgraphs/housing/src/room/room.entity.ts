import { CentreRecord, connectionOf, isBefore, Refusal, walled } from '@houvast/subgraph'
import { Collection } from '@mikro-orm/core'
import { Entity, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Directive, Field, Int, ObjectType } from 'type-graphql'
import { RoomCapacity } from './capacity.entity.js'
import { type CapacitySpan, without } from './room.rules.js'

/** A single room of the shelter. How many people it holds is not written here: that changes over time. */
@Entity({ tableName: 'room', ...walled })
@Unique({ name: 'room_label_once_per_centre', properties: ['centre', 'label'] })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A room of the shelter (kamer / chambre); holds one person or one household' })
export class Room extends CentreRecord {
  static readonly prefix = 'room'

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What stands on the door' })
  label!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Floor; 0 is the ground floor' })
  floor!: number

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether somebody in a wheelchair can use it' })
  isAccessible: boolean = false

  @OneToMany({ entity: () => RoomCapacity, mappedBy: 'room' })
  capacities = new Collection<RoomCapacity>(this)

  /** The periods that count, by first day. Needs `capacities` loaded. */
  get periods(): RoomCapacity[] {
    return periodsOf(this.capacities.getItems())
  }

  /**
   * Says how many people the room holds on the days of the change; all other days stay as they were. Only from today on, since
   * the past is in published figures.
   */
  setCapacity(change: CapacitySpan, today: Temporal.PlainDate): void {
    mayBeSet(change, today)
    for (const period of this.periods) {
      const rest = without(period, change)
      if (rest[0] === period) continue
      period.isReplaced = true
      for (const span of rest) this.capacities.add(RoomCapacity.of(this, { ...span, ...saidBy(period) }))
    }
    this.capacities.add(RoomCapacity.of(this, change))
  }
}

/** The periods that count, by first day. */
export const periodsOf = (all: readonly RoomCapacity[]): RoomCapacity[] =>
  all.filter(period => !period.isReplaced).sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))

const saidBy = ({ capacity, reason }: RoomCapacity) => ({ capacity, reason })

/** More people than any room of a shelter holds: a slip of the keyboard. */
const MOST_PEOPLE = 12

function mayBeSet({ from, until, capacity, reason }: CapacitySpan, today: Temporal.PlainDate): void {
  if (until !== null && !isBefore(from, until))
    throw new Refusal('BAD_USER_INPUT', 'DATES_REVERSED', 'The last day must come after the first.', ['until'])
  if (isBefore(from, today))
    throw new Refusal('BAD_USER_INPUT', 'FROM_IN_PAST', 'Choose today or a later day: the past stays as it was.', [
      'from',
    ])
  if (capacity < 0 || capacity > MOST_PEOPLE)
    throw new Refusal('BAD_USER_INPUT', 'CAPACITY_INVALID', `Give a number of people from 0 to ${MOST_PEOPLE}.`, [
      'capacity',
    ])
  if (capacity === 0 && !reason?.trim())
    throw new Refusal('BAD_USER_INPUT', 'REASON_MISSING', 'Say why the room is out of service.', ['reason'])
}

export const RoomConnection = connectionOf(Room, 'RoomConnection', 'A page of rooms, by floor and label')
