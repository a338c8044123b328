import type { Centre } from '@houvast/schema'
import {
  CentreName,
  CentreRow,
  connectionOf,
  Day,
  DayType,
  isBefore,
  joint,
  oneOf,
  Refusal,
  vocabulary,
} from '@houvast/subgraph'
import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy'
import { Directive, Field, Int, ObjectType } from 'type-graphql'

export const TrainingTheme = vocabulary('TrainingTheme', 'What a VONA training is about', {
  TRAUMA_INFORMED: 'Trauma-informed care (traumasensitief / sensible au trauma)',
  GENDER_SENSITIVE: 'Gender-sensitive care (gendersensitief / sensible au genre)',
})

export const TrainingState = vocabulary('TrainingState', 'How far a training is', {
  PLANNED: 'Planned; staff register (gepland / prévue)',
  HELD: 'Held; attendance is recorded (gegeven / donnée)',
  CANCELLED: 'Will not be held (geannuleerd / annulée)',
})

/**
 * A training of the VONA project for staff of the three centres. `centre` is the centre of the coordinator who planned it; it
 * can be held at another one.
 */
@Entity({ tableName: 'training_session', ...joint })
@Check({ name: 'training_session_host', expression: oneOf('host_centre', CentreName) })
@Check({ name: 'training_session_theme', expression: oneOf('theme', TrainingTheme) })
@Check({ name: 'training_session_state', expression: oneOf('state', TrainingState) })
@Check({ name: 'training_session_lasts', expression: 'minutes >= 1 and minutes <= 1440' })
@Check({ name: 'training_session_has_places', expression: 'capacity > 0' })
@Index({ name: 'training_session_by_day', properties: ['heldOn'] })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A training of the VONA project for staff of the three centres (vorming / formation)' })
export class TrainingSession extends CentreRow {
  static readonly prefix = 'training'

  @Property({ type: 'text' })
  @Field(() => CentreName, { description: 'The centre where it is held' })
  hostCentre!: Centre

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is called' })
  title!: string

  @Property({ type: 'text' })
  @Field(() => TrainingTheme, { description: 'What it is about' })
  theme!: keyof typeof TrainingTheme

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The day on which it is held' })
  heldOn!: Temporal.PlainDate

  @Property({ type: 'text' })
  @Field(() => String, { description: 'When it begins, Brussels time, hh:mm' })
  startsAt!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How long it lasts, in minutes' })
  minutes!: number

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Where to go; never the address of a shelter' })
  place!: string

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Who gives it (lesgever / formateur)' })
  trainer!: string

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'How many people can take part' })
  capacity!: number

  @Property({ type: 'text' })
  @Field(() => TrainingState, { description: 'How far it is' })
  state: Opt<keyof typeof TrainingState> = 'PLANNED'

  @Field(() => Int, { name: 'version', description: 'Give this as `expectedVersion` when changing it' })
  get shownVersion(): number {
    return this.version
  }

  /** One registers, and leaves, until the day itself. */
  isOpenOn(today: Temporal.PlainDate): boolean {
    return this.state === 'PLANNED' && !isBefore(this.heldOn, today)
  }

  /** @throws CONFLICT once registrations are closed */
  requireOpenOn(today: Temporal.PlainDate) {
    if (!this.isOpenOn(today))
      throw new Refusal('CONFLICT', 'TRAINING_NOT_OPEN', 'This training is over or cancelled. Choose another one.')
  }

  /** Attendance is recorded from the day itself on, and can be corrected. */
  canBeHeldOn(today: Temporal.PlainDate): boolean {
    return this.state !== 'CANCELLED' && !isBefore(today, this.heldOn)
  }

  hold(today: Temporal.PlainDate) {
    if (!this.canBeHeldOn(today))
      throw new Refusal(
        'CONFLICT',
        'TRAINING_NOT_HELD_YET',
        'Attendance is recorded from the day of the training on, unless it is cancelled.',
      )
    this.state = 'HELD'
  }

  cancel() {
    if (this.state !== 'PLANNED')
      throw new Refusal('CONFLICT', 'TRAINING_NOT_PLANNED', 'Only a training that is still planned can be cancelled.')
    this.state = 'CANCELLED'
  }
}

export const TrainingSessionConnection = connectionOf(
  TrainingSession,
  'TrainingSessionConnection',
  'A page of trainings, by day',
)
