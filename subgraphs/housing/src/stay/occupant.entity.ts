import { CentreRow, Day, DayType, oneOf, walled, within } from '@houvast/subgraph'
import { type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Stay } from './stay.entity.js'
import type { Living } from './stay.rules.js'
import { OccupantKind } from './words.js'

/** A person of the household that stays. No name: who it is stands with the case file. */
@Entity({ tableName: 'occupant', ...walled })
@Index({ name: 'occupant_stay', properties: ['centre', 'stay'] })
@Check({ name: 'occupant_kind_known', expression: oneOf('kind', OccupantKind) })
@Check({ name: 'occupant_ends_after_it_begins', expression: 'until_on >= from_on' })
@Check({ name: 'occupant_born_here_is_child', expression: "kind = 'CHILD' or not born_here" })
@ObjectType({ description: 'One person of the household that stays, without a name (bewoner / résident)' })
export class Occupant extends CentreRow implements Living {
  static readonly prefix = 'occupant'

  @ManyToOne({ ...within(() => Stay, 'stay_id') })
  stay!: Ref<Stay>

  @Property({ type: 'text' })
  @Field(() => OccupantKind, { description: 'The client, the partner or a child' })
  kind!: OccupantKind

  @Property({ type: DayType, fieldName: 'from_on' })
  @Field(() => Day, { description: 'First day in the house; the birthday of a child born here' })
  from!: Temporal.PlainDate

  @Property({ type: DayType, fieldName: 'until_on', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'The day of leaving; null while the person stays as long as the stay',
  })
  until: Temporal.PlainDate | null = null

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, {
    description: 'Born in the house; such a child sleeps in a cot for its first year and takes no place of the room',
  })
  bornHere: boolean = false

  static of(stay: Stay, { kind, from, bornHere }: Omit<Living, 'until'>): Occupant {
    return Object.assign(new Occupant(), { centre: stay.centre, stay: ref(stay), kind, from, bornHere })
  }
}
