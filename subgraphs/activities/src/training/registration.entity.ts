import { CentreRecord, joint, Refusal, vocabulary } from '@houvast/subgraph'
import type { Opt } from '@mikro-orm/core'
import { Check, Entity, Index, Property, Trigger } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'

export const RegistrationState = vocabulary('RegistrationState', 'What became of a registration for a training', {
  REGISTERED: 'Has a place (ingeschreven / inscrit)',
  WAITLISTED: 'Waits until a place comes free (wachtlijst / liste d’attente)',
  CANCELLED: 'Was given up (geannuleerd / annulée)',
  ATTENDED: 'Took part (aanwezig / présent)',
  NO_SHOW: 'Had a place and did not come (afwezig / absent)',
})

/** Waiting is not stored: who waits follows from the order of the line and the capacity, so a freed place is taken by itself. */
export type StoredState = Exclude<keyof typeof RegistrationState, 'WAITLISTED'>

/**
 * The database itself puts everybody into one line, centre by centre or all at once: whoever adds a row waits for those who came
 * before, so a place that was answered is never taken back. It also stands in for the foreign key to the training, which may
 * be another centre's row.
 */
const JOIN_THE_LINE = `
  perform pg_advisory_xact_lock(hashtextextended('training ' || new.session_id, 0));
  if not exists (select from activities.training_session s where s.id = new.session_id) then
    raise exception 'no such training' using errcode = 'foreign_key_violation', constraint = 'training_registration_session';
  end if;
  select coalesce(max(r.place_in_line), 0) + 1 into new.place_in_line
    from activities.training_registration r where r.session_id = new.session_id;
  return new;`

/**
 * A member of staff of any of the three centres in the line for a training. It holds the name that colleagues know and the
 * centre, and leads to no record of the person.
 */
@Entity({ tableName: 'training_registration', ...joint })
@Check({
  name: 'training_registration_state',
  expression: `(state in ('REGISTERED', 'CANCELLED') and attended_minutes is null)
    or (state = 'ATTENDED' and attended_minutes > 0) or (state = 'NO_SHOW' and attended_minutes = 0)`,
})
@Index({ name: 'training_registration_line', properties: ['sessionId', 'placeInLine'] })
@Trigger({ name: 'joins_the_line', timing: 'before', events: ['insert'], body: JOIN_THE_LINE })
@ObjectType({ description: 'Somebody’s registration for a training (inschrijving / inscription)' })
export class TrainingRegistration extends CentreRecord {
  static readonly prefix = 'registration'

  @Property({ type: 'uuid' })
  sessionId!: string

  /** Given by the database when the row is added, one after the other for each training. */
  @Property({ type: 'integer' })
  placeInLine: Opt<number> = 0

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How colleagues know the person' })
  displayName!: string

  @Property({ type: 'text' })
  state: Opt<StoredState> = 'REGISTERED'

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How long the person took part; null until it is recorded' })
  attendedMinutes: number | null = null

  /** In the line, with a place or waiting for one. */
  get isActive(): Opt<boolean> {
    return this.state !== 'CANCELLED'
  }

  cancel() {
    if (this.state !== 'REGISTERED')
      throw new Refusal('CONFLICT', 'NOT_REGISTERED', 'You are not registered for this training.')
    this.state = 'CANCELLED'
  }

  /** @param minutes 0 for somebody who did not come */
  attend(minutes: number) {
    this.state = minutes > 0 ? 'ATTENDED' : 'NO_SHOW'
    this.attendedMinutes = minutes
  }
}
