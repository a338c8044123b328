import {
  CentreRecord,
  connectionOf,
  Day,
  DayType,
  latest,
  notBefore,
  notInFuture,
  oneOf,
  Refusal,
  walled,
  within,
} from '@houvast/subgraph'
import { Collection, type Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ObjectType } from 'type-graphql'
import { Referral } from '../referral/referral.entity.js'
import { ExploitationForm } from '../referral/vocabulary.js'
import type { Worker } from '../worker/worker.entity.js'
import { allowsStep, type CaseFileStep, mayCloseAStrand } from './case-file.rules.js'
import { Strand } from './strand.entity.js'
import { CaseFileStatus, CloseReason, GuidanceMode, type StrandKind } from './vocabulary.js'

type PlainDate = Temporal.PlainDate

/** The file of one guidance. It has exactly one originating referral, always four strands, and a household with one client. */
@Entity({ tableName: 'case_file', ...walled })
@Unique({ name: 'case_file_code_once', properties: ['centre', 'code'] })
@Unique({ name: 'case_file_referral_once', properties: ['referral'] })
@Index({ name: 'case_file_by_opening', properties: ['centre', 'openedOn'] })
@Index({ name: 'case_file_by_status', properties: ['centre', 'status', 'openedOn', 'id'] })
@Check({ name: 'case_file_mode_known', expression: oneOf('mode', GuidanceMode) })
@Check({ name: 'case_file_status_known', expression: oneOf('status', CaseFileStatus) })
@Check({ name: 'case_file_exploitation_known', expression: oneOf('exploitation_form', ExploitationForm) })
@Check({ name: 'case_file_reason_known', expression: oneOf('close_reason', CloseReason) })
@Check({ name: 'case_file_closed_on_a_day', expression: "(status = 'CLOSED') = (closed_on is not null)" })
@Check({ name: 'case_file_closed_with_reason', expression: "(status = 'CLOSED') = (close_reason is not null)" })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The file of a guidance (begeleidingsdossier / dossier d’accompagnement)' })
export class CaseFile extends CentreRecord {
  static readonly prefix = 'case'

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How people name it, e.g. D-2026-0231' })
  code!: string

  @Property({ type: 'text' })
  @Field(() => GuidanceMode, { description: 'Whether the person lives in the shelter (residentieel of ambulant)' })
  mode!: GuidanceMode

  @Property({ type: DayType })
  @Field(() => Day, { description: 'Since when it has this mode' })
  modeFrom!: PlainDate

  @Property({ type: 'text' })
  @Field(() => CaseFileStatus, { description: 'Where the guidance stands' })
  status!: CaseFileStatus

  @Property({ type: DayType })
  @Field(() => Day, { description: 'Day of the decision to guide the person (geopend op / ouvert le)' })
  openedOn!: PlainDate

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'First day of the follow-up (nazorg sinds / suivi depuis)' })
  followUpFrom?: PlainDate | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day on which it was closed; null unless it is (gesloten op)' })
  closedOn?: PlainDate | null

  @Property({ type: 'text', nullable: true })
  @Field(() => CloseReason, { nullable: true, description: 'Why it was closed; null unless it is' })
  closeReason?: CloseReason | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day on which it was last opened again (heropend / rouvert)' })
  reopenedOn?: PlainDate | null

  @Property({ type: 'text' })
  @Field(() => ExploitationForm, { description: 'The form of exploitation (uitbuiting / exploitation)' })
  exploitationForm!: ExploitationForm

  @Property({ type: 'text[]' })
  @Field(() => [String], { description: 'Languages of the client, as ISO 639 codes (talen / langues)' })
  languages!: string[]

  @ManyToOne({ ...within(() => Referral, 'referral_id') })
  referral!: Ref<Referral>

  @OneToMany(
    () => Strand,
    strand => strand.caseFile,
  )
  strands = new Collection<Strand>(this)

  /** People of this file live in the house now, so the house knows their call names. */
  isResidential(): boolean {
    return this.mode === 'RESIDENTIAL' && this.status !== 'CLOSED'
  }

  /** Its strands must have been loaded, as for `closeStrand`, `close` and `reopen`. */
  assignStrand(kind: StrandKind, worker: Worker, today: PlainDate): void {
    this.mustAllow('ASSIGN_STRAND')
    this.strand(kind).assign(worker, today)
  }

  closeStrand(kind: StrandKind, on: PlainDate, today: PlainDate): void {
    this.mustAllow('CLOSE_STRAND')
    this.strand(kind).close(on, today)
    if (!mayCloseAStrand(this.openStrands().length + 1))
      throw new Refusal(
        'CONFLICT',
        'LAST_STRAND',
        'Somebody must stay responsible. Assign another strand first, or close the case file.',
        ['kind'],
      )
  }

  changeMode(mode: GuidanceMode, from: PlainDate, today: PlainDate): void {
    this.mustAllow('CHANGE_MODE')
    if (mode === this.mode)
      throw new Refusal('CONFLICT', 'MODE_UNCHANGED', 'The guidance has this mode already.', ['mode'])
    notBefore(from, this.modeFrom, 'from')
    notInFuture(from, today, 'from')
    this.mode = mode
    this.modeFrom = from
  }

  startFollowUp(on: PlainDate, today: PlainDate): void {
    this.mustAllow('START_FOLLOW_UP')
    notBefore(on, this.reopenedOn ?? this.openedOn, 'on')
    notInFuture(on, today, 'on')
    this.status = 'FOLLOW_UP'
    this.followUpFrom = on
  }

  /** Closes what is still open of it too: nobody keeps a task on a closed file. */
  close(on: PlainDate, reason: CloseReason, today: PlainDate): void {
    this.mustAllow('CLOSE')
    notInFuture(on, today, 'on')
    const begun = [this.openedOn, this.modeFrom, this.followUpFrom, this.reopenedOn, ...this.lastDaysOfStrands()]
    notBefore(on, begun.filter(day => day != null).reduce(latest), 'on')
    for (const strand of this.openStrands()) strand.close(on, today)
    this.status = 'CLOSED'
    this.closedOn = on
    this.closeReason = reason
  }

  /** Those who were responsible until the day it was closed are so again. */
  reopen(on: PlainDate, today: PlainDate): void {
    this.mustAllow('REOPEN')
    notBefore(on, this.closedOn, 'on')
    notInFuture(on, today, 'on')
    for (const strand of this.strands) if (strand.closedOn?.equals(this.closedOn!)) strand.closedOn = null
    this.status = 'OPEN'
    this.closedOn = null
    this.closeReason = null
    this.followUpFrom = null
    this.reopenedOn = on
  }

  /** @throws STEP_NOT_POSSIBLE unless the file's status allows the step */
  mustAllow(step: CaseFileStep): void {
    if (!allowsStep(this.status, step))
      throw new Refusal('CONFLICT', 'STEP_NOT_POSSIBLE', 'The case file’s status does not allow this. Reload it.')
  }

  private openStrands(): Strand[] {
    return this.strands.getItems().filter(strand => strand.isOpen())
  }

  private lastDaysOfStrands(): PlainDate[] {
    return this.strands.getItems().map(strand => strand.closedOn ?? strand.openedOn)
  }

  private strand(kind: StrandKind): Strand {
    const strand = this.strands.getItems().find(each => each.kind === kind)
    if (!strand) throw new Error('A case file has not got its four strands.')
    return strand
  }
}

export const CaseFileConnection = connectionOf(CaseFile, 'CaseFileConnection', 'A page of case files, newest first')
