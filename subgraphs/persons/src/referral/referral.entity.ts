import {
  connectionOf,
  Day,
  DayType,
  dayOf,
  Moment,
  notBefore,
  notInFuture,
  oneOf,
  Refusal,
  walled,
  within,
} from '@houvast/subgraph'
import { type Ref, ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Directive, Field, ObjectType } from 'type-graphql'
import { Worker } from '../worker/worker.entity.js'
import { factsAreKnown, ReferralFacts } from './facts.entity.js'
import { allowsStep, answerDueAt, isOutcome, type ReferralStep } from './referral.rules.js'
import { RedirectReason, type ReferralClosure, ReferralState, type TraffickingIndicator } from './vocabulary.js'

type PlainDate = Temporal.PlainDate

const OUTCOMES = Object.fromEntries(Object.entries(ReferralState).filter(([, state]) => isOutcome(state)))

/** The first word about a presumed victim, until the team decides what comes of it. It ends in exactly one outcome. */
@Entity({ tableName: 'referral', ...walled })
@Unique({ name: 'referral_code_once', properties: ['centre', 'code'] })
@Index({ name: 'referral_by_receipt', properties: ['centre', 'receivedAt'] })
@Index({ name: 'referral_by_state', properties: ['centre', 'state', 'receivedAt', 'id'] })
@Index({ name: 'referral_duplicates', properties: ['duplicateOf'], where: 'duplicate_of_id is not null' })
@factsAreKnown
@Check({ name: 'referral_state_known', expression: oneOf('state', ReferralState) })
@Check({
  name: 'referral_ends_on_a_day',
  expression: `(${oneOf('state', OUTCOMES)}) = (decided_on is not null)`,
})
@Check({
  name: 'referral_accepted_after_intake',
  expression: "(state in ('INTAKE_DONE', 'ACCEPTED')) <= (intake_held_on is not null)",
})
@Check({
  name: 'referral_redirected_with_reason',
  expression: "(state = 'REDIRECTED') = (redirect_reason is not null)",
})
@Check({
  name: 'referral_duplicate_of_another',
  expression: "(state = 'DUPLICATE') = (duplicate_of_id is not null) and duplicate_of_id is distinct from id",
})
@Directive('@key(fields: "id")')
@ObjectType({ description: 'A first contact about a presumed victim (aanmelding / signalement). It needs no name.' })
export class Referral extends ReferralFacts {
  static readonly prefix = 'referral'

  @Property({ type: 'text' })
  @Field(() => String, { description: 'How people name it, e.g. A-2026-0412' })
  code!: string

  @Property({ type: 'text' })
  @Field(() => ReferralState, { description: 'Where it stands (stand / état)' })
  state!: ReferralState

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day agreed for the intake interview (intakegesprek / entretien)' })
  intakePlannedOn?: PlainDate | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day on which the intake interview was held' })
  intakeHeldOn?: PlainDate | null

  @ManyToOne({ ...within(() => Worker, 'intake_worker_id', { nullable: true }) })
  intakeWorker?: Ref<Worker> | null

  @Property({ type: DayType, nullable: true })
  @Field(() => Day, { nullable: true, description: 'Day of the decision that ended it (beslissing / décision)' })
  decidedOn?: PlainDate | null

  @Property({ type: 'text', nullable: true })
  @Field(() => RedirectReason, { nullable: true, description: 'Why it went elsewhere (reden / motif)' })
  redirectReason?: RedirectReason | null

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The organisation it went to, never a person' })
  redirectedTo?: string | null

  @ManyToOne({ ...within(() => Referral, 'duplicate_of_id', { nullable: true }) })
  duplicateOf?: Ref<Referral> | null

  @Field(() => Moment, {
    nullable: true,
    description: 'By when somebody must look at it: one hour for danger, else a day; null once somebody has',
  })
  get answerDueAt(): Temporal.Instant | null {
    return this.state === 'RECEIVED' ? answerDueAt(this.receivedAt, this.urgency) : null
  }

  private receivedOn(): PlainDate {
    return dayOf(this.receivedAt)
  }

  screen(indicators: TraffickingIndicator[]): void {
    this.mustAllow('SCREEN')
    this.indicators = indicators
    this.state = 'SCREENING'
  }

  planIntake(on: PlainDate, worker: Worker, today: PlainDate): void {
    this.mustAllow('PLAN_INTAKE')
    notBefore(on, today, 'plannedOn')
    this.intakePlannedOn = on
    this.intakeWorker = ref(worker)
    this.state = 'INTAKE_PLANNED'
  }

  recordIntake(on: PlainDate, today: PlainDate): void {
    this.mustAllow('RECORD_INTAKE')
    notBefore(on, this.receivedOn(), 'heldOn')
    notInFuture(on, today, 'heldOn')
    this.intakeHeldOn = on
    this.state = 'INTAKE_DONE'
  }

  /** Only after an intake interview: nobody is taken into guidance unheard. */
  accept(on: PlainDate, today: PlainDate): void {
    if (!this.intakeHeldOn && !isOutcome(this.state))
      throw new Refusal('CONFLICT', 'INTAKE_MISSING', 'Hold the intake interview and record it before accepting.')
    this.end('ACCEPT', 'ACCEPTED', on, today)
  }

  redirect(on: PlainDate, today: PlainDate, reason: RedirectReason, to: string | null): void {
    this.end('REDIRECT', 'REDIRECTED', on, today)
    this.redirectReason = reason
    this.redirectedTo = to
  }

  close(on: PlainDate, today: PlainDate, outcome: ReferralClosure): void {
    this.end('CLOSE', outcome, on, today)
  }

  /**
   * @param other the one that stays; not a duplicate itself, so that there is always one to go on with
   * @param isTheOneThatStays whether other referrals are already duplicates of this one
   */
  markDuplicate(on: PlainDate, today: PlainDate, other: Referral, isTheOneThatStays: boolean): void {
    if (isTheOneThatStays)
      throw new Refusal(
        'CONFLICT',
        'DUPLICATE_HAS_DUPLICATES',
        'Others are marked as duplicates of this one. Mark the other one instead.',
      )
    if (other.id === this.id || other.state === 'DUPLICATE')
      throw new Refusal('BAD_USER_INPUT', 'DUPLICATE_OF_ITSELF', 'Choose the other referral, the one that stays.', [
        'duplicateOfId',
      ])
    this.end('MARK_DUPLICATE', 'DUPLICATE', on, today)
    this.duplicateOf = ref(other)
  }

  private end(step: ReferralStep, outcome: ReferralState, on: PlainDate, today: PlainDate): void {
    this.mustAllow(step)
    notBefore(on, this.intakeHeldOn ?? this.receivedOn(), 'decidedOn')
    notInFuture(on, today, 'decidedOn')
    this.decidedOn = on
    this.state = outcome
  }

  private mustAllow(step: ReferralStep): void {
    if (!allowsStep(this.state, step))
      throw new Refusal('CONFLICT', 'STEP_NOT_POSSIBLE', 'The referral is past this step, or not there yet. Reload it.')
  }
}

export const ReferralConnection = connectionOf(Referral, 'ReferralConnection', 'A page of referrals, newest first')
