import { CentreRow, walled, within } from '@houvast/subgraph'
import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { TrainingRegistration } from './registration.entity.js'

/** Which colleague of the own centre a registration is of. Only that centre can tell: the shared row holds just a name. */
@Entity({ tableName: 'training_attendee', ...walled })
@Unique({ name: 'training_attendee_once', properties: ['centre', 'sessionId', 'workerId'] })
@Index({ name: 'training_attendee_by_worker', properties: ['centre', 'workerId'] })
export class TrainingAttendee extends CentreRow {
  static readonly prefix = 'attendee'

  @Property({ type: 'uuid' })
  sessionId!: string

  /** Key of the Worker. */
  @Property({ type: 'uuid' })
  workerId!: string

  /** The newest: who gave up a place and comes back joins the end of the line. */
  @ManyToOne({ ...within(() => TrainingRegistration, 'registration_id') })
  registration!: Ref<TrainingRegistration>
}
