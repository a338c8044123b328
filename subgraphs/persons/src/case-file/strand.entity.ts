import { CentreRow, Day, DayType, notBefore, notInFuture, oneOf, Refusal, walled, within } from '@houvast/subgraph'
import { type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Worker } from '../worker/worker.entity.js'
import { CaseFile } from './case-file.entity.js'
import { StrandKind } from './vocabulary.js'

/** One of the four lines of a guidance, with the colleague who is responsible for it. */
@Entity({ tableName: 'strand', ...walled })
@Unique({ name: 'strand_one_of_each_kind', properties: ['caseFile', 'kind'] })
@Index({ name: 'strand_open_by_worker', properties: ['worker'], where: 'closed_on is null' })
@Check({ name: 'strand_kind_known', expression: oneOf('kind', StrandKind) })
@Check({ name: 'strand_closed_after_opening', expression: 'closed_on >= opened_on' })
@ObjectType({ description: 'One of the four strands of a guidance (luik / volet)' })
export class Strand extends CentreRow {
  static readonly prefix = 'strand'

  @ManyToOne({ ...within(() => CaseFile, 'case_file_id') })
  caseFile!: Ref<CaseFile>

  @Property({ type: 'text' })
  @Field(() => StrandKind, { description: 'Which of the four' })
  kind!: StrandKind

  @ManyToOne({ ...within(() => Worker, 'worker_id') })
  worker!: Ref<Worker>

  @Property({ type: DayType })
  @Field(() => Day, { description: 'First day' })
  openedOn!: Temporal.PlainDate

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day on which it was closed; null while it is open' })
  closedOn?: Temporal.PlainDate | null

  @Field(() => Boolean, { description: 'Whether somebody is responsible for it now' })
  isOpen(): boolean {
    return !this.closedOn
  }

  /** Makes a colleague responsible. A closed strand opens again with that. */
  assign(worker: Worker, today: Temporal.PlainDate): void {
    this.worker = ref(worker)
    if (this.isOpen()) return
    this.openedOn = today
    this.closedOn = null
  }

  close(on: Temporal.PlainDate, today: Temporal.PlainDate): void {
    if (!this.isOpen()) throw new Refusal('CONFLICT', 'STRAND_CLOSED', 'This strand is closed already.', ['kind'])
    notBefore(on, this.openedOn, 'closedOn')
    notInFuture(on, today, 'closedOn')
    this.closedOn = on
  }
}
