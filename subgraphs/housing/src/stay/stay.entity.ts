import { CentreRecord, connectionOf, Day, DayType, isBefore, oneOf, walled } from '@houvast/subgraph'
import { Collection } from '@mikro-orm/core'
import { Check, Entity, Index, OneToMany, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ObjectType } from 'type-graphql'
import { neverTwice, type Room } from '../room/index.js'
import { Occupant } from './occupant.entity.js'
import { Placement } from './placement.entity.js'
import * as refuse from './refusals.js'
import { covering, type Living, STEPS } from './stay.rules.js'
import { type MoveReason, StayDestination, StayState, type StayStep } from './words.js'

type Date = Temporal.PlainDate

/**
 * A household in the shelter, from reservation to leaving. One case file has one stay at a time
 * (`stay_one_at_a_time_per_case_file`, `stay_one_active_per_case_file`). The methods need placements and occupants loaded.
 */
@Entity({ tableName: 'stay', ...walled })
@Index({ name: 'stay_case_file', properties: ['centre', 'caseFileId'] })
@Index({ name: 'stay_by_arrival', properties: ['centre', 'from', 'id'] })
@Index({ name: 'stay_by_leaving', properties: ['centre', 'until'], where: 'until_on is not null' })
@Index({ name: 'stay_by_state', properties: ['centre', 'state'], where: "state in ('RESERVED', 'ACTIVE')" })
@Check({
  name: 'stay_one_at_a_time_per_case_file',
  expression: neverTwice(
    'case_file_id',
    "state <> 'CANCELLED'",
    'daterange(from_on, coalesce(until_on, planned_until))',
  ),
})
@Check({
  name: 'stay_one_active_per_case_file',
  expression: `exclude using gist (centre with =, case_file_id with =) where (state = 'ACTIVE') deferrable initially deferred`,
})
@Check({ name: 'stay_state_known', expression: oneOf('state', StayState) })
@Check({ name: 'stay_destination_known', expression: oneOf('destination', StayDestination) })
@Check({ name: 'stay_planned_end_after_it_begins', expression: 'planned_until > from_on' })
@Check({ name: 'stay_ends_after_it_begins', expression: 'until_on >= from_on' })
@Check({ name: 'stay_ended_on_a_day', expression: "(state = 'ENDED') = (until_on is not null)" })
@Check({ name: 'stay_ended_for_a_place', expression: "(state = 'ENDED') = (destination is not null)" })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A household in the shelter, from reservation to leaving (verblijf / séjour)' })
export class Stay extends CentreRecord {
  static readonly prefix = 'stay'

  @Property({ type: 'uuid' })
  caseFileId!: string

  @Property({ type: 'text' })
  @Field(() => StayState, { description: 'How far the stay is' })
  state!: StayState

  @Property({ type: DayType, fieldName: 'from_on' })
  @Field(() => Day, { description: 'Day of arrival, planned as long as the stay is RESERVED' })
  from!: Date

  @Property({ type: DayType })
  @Field(() => Day, { description: 'Planned day of leaving; its night is no longer in the house' })
  plannedUntil!: Date

  @Property({ type: DayType, fieldName: 'until_on', nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day of leaving; null until the stay has ended' })
  until: Date | null = null

  @Property({ type: 'text', nullable: true })
  @Field(() => StayDestination, { nullable: true, description: 'Where the household went; null until then' })
  destination: StayDestination | null = null

  @OneToMany({ entity: () => Placement, mappedBy: 'stay' })
  placements = new Collection<Placement>(this)

  @OneToMany({ entity: () => Occupant, mappedBy: 'stay' })
  occupants = new Collection<Occupant>(this)

  /** The rooms of the stay in order, without a gap. */
  get route(): Placement[] {
    return routeOf(this.placements.getItems())
  }

  /** The person for whom the room was held has come, perhaps on another day than planned. */
  admit(on: Date, today: Date): void {
    this.take('ADMIT')
    if (isBefore(today, on)) throw refuse.dayInFuture('on')
    if (!isBefore(today, this.plannedUntil)) throw refuse.plannedUntilPassed()
    this.beginOn(on)
    this.state = 'ACTIVE'
  }

  /** From that day on the stay goes on in another room; later moves that were planned are dropped. */
  move(room: Room, on: Date, reason: MoveReason): void {
    this.take('MOVE')
    if (isBefore(on, this.from) || !isBefore(on, this.plannedUntil)) throw refuse.outsideStay('on')
    const before = this.route.filter(placement => isBefore(placement.from, on))
    const current = this.route.find(placement => !isBefore(on, placement.from) && isBefore(on, placement.until))
    if (current?.room.id === room.id) throw refuse.sameRoom()
    for (const placement of this.route) if (!before.includes(placement)) placement.isCancelled = true
    const last = before.at(-1)
    if (last) last.until = on
    const isFirstRoom = last === undefined
    this.placements.add(Placement.of(this, room, { from: on, until: this.plannedUntil }, isFirstRoom ? null : reason))
  }

  /** Another planned day of leaving; of a reservation also another day of arrival. */
  changeDates({ from, plannedUntil }: { from?: Date | null; plannedUntil: Date }, today: Date): void {
    this.take('CHANGE_DATES')
    if (from && !from.equals(this.from)) {
      if (this.state !== 'RESERVED') throw refuse.fromIsFixed()
      if (isBefore(from, today)) throw refuse.fromInPast()
    }
    if (!isBefore(from ?? this.from, plannedUntil)) throw refuse.datesReversed('plannedUntil')
    if (!isBefore(today, plannedUntil)) throw refuse.plannedUntilPassed()
    this.plannedUntil = plannedUntil
    this.beginOn(from ?? this.from)
  }

  /** Somebody joins the household, or is born into it. */
  addOccupant(person: Omit<Living, 'until'>, today: Date): void {
    this.take('ADD_OCCUPANT')
    const { kind, from, bornHere } = person
    if (kind === 'CLIENT') throw refuse.oneClient()
    if (bornHere && (kind !== 'CHILD' || this.state !== 'ACTIVE')) throw refuse.birthOfAChild()
    if (bornHere && isBefore(today, from)) throw refuse.dayInFuture('from')
    const isPlanned = isBefore(from, this.plannedUntil)
    const hasHappened = this.state === 'ACTIVE' && !isBefore(today, from)
    if (isBefore(from, this.from) || !(isPlanned || hasHappened)) throw refuse.outsideStay('from')
    this.occupants.add(Occupant.of(this, person))
  }

  /** The household has left; the night of that day is no longer in the house. */
  end(on: Date, destination: StayDestination, today: Date): void {
    this.take('END')
    if (isBefore(today, on)) throw refuse.dayInFuture('on')
    if (isBefore(on, this.from)) throw refuse.outsideStay('on')
    Object.assign(this, { state: 'ENDED', until: on, destination } satisfies Partial<Stay>)
    this.cover(this.from, on)
    for (const person of this.occupants) {
      if (person.until === null || isBefore(on, person.until))
        person.until = isBefore(on, person.from) ? person.from : on
    }
  }

  /** The person for whom the room was held does not come. */
  cancel(): void {
    this.take('CANCEL')
    this.state = 'CANCELLED'
    for (const placement of this.route) placement.isCancelled = true
  }

  private take(step: StayStep): void {
    if (!STEPS[this.state].includes(step)) throw refuse.stepClosed(this.state)
  }

  private beginOn(from: Date): void {
    for (const person of this.occupants)
      if (person.from.equals(this.from) || isBefore(person.from, from)) person.from = from
    this.from = from
    this.cover(from, this.plannedUntil)
  }

  private cover(from: Date, until: Date): void {
    const { route } = this
    covering(route, { from, until }).forEach((span, index) => {
      Object.assign(route[index]!, span ?? { isCancelled: true })
    })
  }
}

/** The placements that count, in order. */
export const routeOf = (placements: readonly Placement[]): Placement[] =>
  placements.filter(placement => !placement.isCancelled).sort((a, b) => Temporal.PlainDate.compare(a.from, b.from))

export const StayConnection = connectionOf(Stay, 'StayConnection', 'A page of stays, the latest arrival first')
