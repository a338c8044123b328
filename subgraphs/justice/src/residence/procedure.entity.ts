import { CentreRecord, connectionOf, Day, DayType, oneOf, walled } from '@houvast/subgraph'
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ObjectType } from 'type-graphql'
import { type Ended, FINAL } from './end.rules.js'
import type { ProcedureFacts } from './file.js'
import { conflict } from './refusals.js'
import { RUNNING } from './step.rules.js'
import { NotApplicableReason, ResidenceEndReason, ResidenceState } from './vocabularies.js'

const words = (states: readonly string[]) => states.map(state => `'${state}'`).join(', ')
const IS_RUNNING = `state in (${words(RUNNING)})`

/** The residence procedure of one person: a chain of documents, each opened by what the person and the magistrate do. */
@Entity({ tableName: 'residence_procedure', ...walled })
@Unique({ name: 'residence_procedure_one_running', properties: ['centre', 'caseFileId'], where: IS_RUNNING })
@Index({ name: 'residence_procedure_of_case_file', properties: ['centre', 'caseFileId'] })
@Index({ name: 'residence_procedure_by_responsible', properties: ['centre', 'responsibleId'], where: IS_RUNNING })
@Index({ name: 'residence_procedure_by_opening', properties: ['centre', 'openedOn', 'id'] })
@Index({ name: 'residence_procedure_by_state', properties: ['centre', 'state', 'openedOn', 'id'] })
@Check({ name: 'residence_procedure_state_known', expression: oneOf('state', ResidenceState) })
@Check({
  name: 'residence_procedure_not_applicable_with_reason',
  expression: "(state = 'NOT_APPLICABLE') = (not_applicable_reason is not null)",
})
@Check({
  name: 'residence_procedure_not_applicable_known',
  expression: oneOf('not_applicable_reason', NotApplicableReason),
})
@Check({
  name: 'residence_procedure_end_with_reason',
  expression: `(state in (${words(FINAL)})) = (ended_on is not null) and (ended_on is null) = (end_reason is null)`,
})
@Check({ name: 'residence_procedure_end_reason_known', expression: oneOf('end_reason', ResidenceEndReason) })
@Check({
  name: 'residence_procedure_other_status_named',
  expression: "(state = 'OTHER_STATUS') = (other_status is not null)",
})
@Check({ name: 'residence_procedure_unaccompanied_is_minor', expression: 'is_minor or not is_unaccompanied' })
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A residence procedure and its documents (verblijfsprocedure / procédure de séjour)' })
export class ResidenceProcedure extends CentreRecord implements ProcedureFacts {
  static readonly prefix = 'residence'

  @Property({ type: 'uuid' })
  caseFileId!: string

  @Property({ type: 'uuid' })
  responsibleId!: string

  @Property({ type: 'text' })
  @Field(() => ResidenceState, { description: 'How far it has come (fase / phase)' })
  state!: keyof typeof ResidenceState

  @Property({ type: DayType })
  @Field(() => Day, { description: 'The day the centre opened it' })
  openedOn!: Temporal.PlainDate

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether the person is a minor (minderjarig / mineur)' })
  isMinor!: boolean

  @Property({ type: 'boolean' })
  @Field(() => Boolean, {
    description: 'Whether the person is a minor without a parent or guardian here (niet-begeleid / non accompagné)',
  })
  isUnaccompanied!: boolean

  @Property({ type: 'text', nullable: true })
  @Field(() => NotApplicableReason, { nullable: true, description: 'Why no procedure is needed, if none is' })
  notApplicableReason?: keyof typeof NotApplicableReason | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'The day the person proved their identity (identiteitsbewijs / preuve d’identité); null while open',
  })
  identityProvenOn?: Temporal.PlainDate | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'The day it ended; null while it runs' })
  endedOn?: Temporal.PlainDate | null

  @Property({ type: 'text', nullable: true })
  @Field(() => ResidenceEndReason, { nullable: true, description: 'Why it ended; null while it runs' })
  endReason?: keyof typeof ResidenceEndReason | null

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Which right of residence was obtained instead' })
  otherStatus?: string | null

  /** @throws Refusal if it is over: nobody looks after it any more */
  reassign(responsibleId: string): void {
    if (!(RUNNING as readonly string[]).includes(this.state)) throw conflict('PROCEDURE_OVER')
    this.responsibleId = responsibleId
  }

  end(ended: Ended): void {
    Object.assign(this, ended)
  }
}

export const ResidenceProcedureConnection = connectionOf(
  ResidenceProcedure,
  'ResidenceProcedureConnection',
  'A page of residence procedures, the last opened first',
)
