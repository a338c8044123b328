import {
  carryOut,
  distinct,
  keyOfRecord,
  optionalText,
  type RequestContext,
  referralSubject,
  refusal,
  required,
  toChange,
  todayOf,
  UserError,
} from '@houvast/subgraph'
import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Worker } from '../worker/worker.entity.js'
import { mustWorkHere } from '../worker/worker.rules.js'
import { receive } from './receive.js'
import { Referral } from './referral.entity.js'
import {
  CloseReferralInput,
  MarkReferralDuplicateInput,
  PlanIntakeInput,
  ReceiveReferralInput,
  RecordIntakeInput,
  RedirectReferralInput,
  type ReferralStepInput,
  ScreenReferralInput,
} from './referral.inputs.js'

@ObjectType({ description: 'The referral after the step, or why nothing was done' })
export class ReferralPayload {
  @Field(() => Referral, { nullable: true, description: 'The referral as it is now; null when the step was refused' })
  referral?: Referral | null

  @Field(() => [UserError], { description: 'Why the step was refused; empty when it was done' })
  userErrors!: UserError[]
}

const subject = (referral: Referral) => referralSubject(referral.id)

type Step = (referral: Referral, em: EntityManager) => Promise<void> | void

async function take(context: RequestContext, name: string, input: ReferralStepInput, step: Step, alsoLocked?: string) {
  const work = async (em: EntityManager) => {
    if (alsoLocked) await lockInOrder(em, [input.referralId, alsoLocked])
    const referral = await toChange(em, Referral, input.referralId, input.expectedVersion)
    await step(referral, em)
    return referral
  }
  const { record, userErrors } = await carryOut(context, { name, input, record: Referral, subject, work })
  return { referral: record, userErrors }
}

/** Two referrals that are marked as each other's duplicate at one moment wait for each other here, and never in a circle. */
async function lockInOrder(em: EntityManager, ids: readonly string[]): Promise<void> {
  const keys = ids.map(id => keyOfRecord(Referral, id)).filter(key => key !== null)
  await em.find(Referral, { id: { $in: keys } }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
}

@Resolver()
export class ReferralMutations {
  @Mutation(() => ReferralPayload, { nullable: true, description: 'Write down a referral that came in' })
  async receiveReferral(
    @Arg('input', () => ReceiveReferralInput, { description: 'What was told' }) input: ReceiveReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    const { centre } = context.viewer
    if (!centre) throw refusal('FORBIDDEN')
    const work = (em: EntityManager) => receive(em, centre, input, context.clock.now())
    const deed = { name: 'receiveReferral', input, record: Referral, subject, work }
    const { record, userErrors } = await carryOut(context, deed)
    return { referral: record, userErrors }
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'Screen a referral: record the signs seen' })
  screenReferral(
    @Arg('input', () => ScreenReferralInput, { description: 'The signs' }) input: ScreenReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    return take(context, 'screenReferral', input, referral =>
      referral.screen(distinct(input.indicators, ['indicators'])),
    )
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'Agree a day for the intake interview' })
  planIntake(
    @Arg('input', () => PlanIntakeInput, { description: 'When and with whom' }) input: PlanIntakeInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    return take(context, 'planIntake', input, async (referral, em) => {
      const worker = await required(em, Worker, input.workerId)
      mustWorkHere(worker, ['workerId'])
      referral.planIntake(input.plannedOn, worker, todayOf(context.clock))
    })
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'Record that the intake interview was held' })
  recordIntake(
    @Arg('input', () => RecordIntakeInput, { description: 'When' }) input: RecordIntakeInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    return take(context, 'recordIntake', input, referral => referral.recordIntake(input.heldOn, todayOf(context.clock)))
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'Send a referral on to another organisation' })
  redirectReferral(
    @Arg('input', () => RedirectReferralInput, { description: 'Where and why' }) input: RedirectReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    return take(context, 'redirectReferral', input, referral => {
      const to = optionalText(input.redirectedTo, ['redirectedTo'])
      referral.redirect(input.decidedOn, todayOf(context.clock), input.reason, to)
    })
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'End a referral without guidance' })
  closeReferral(
    @Arg('input', () => CloseReferralInput, { description: 'The outcome' }) input: CloseReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    return take(context, 'closeReferral', input, referral =>
      referral.close(input.decidedOn, todayOf(context.clock), input.outcome),
    )
  }

  @Mutation(() => ReferralPayload, { nullable: true, description: 'Say that a referral is the same as another one' })
  async markReferralDuplicate(
    @Arg('input', () => MarkReferralDuplicateInput, { description: 'Which' }) input: MarkReferralDuplicateInput,
    @Ctx() context: RequestContext,
  ): Promise<ReferralPayload> {
    const step: Step = async (referral, em) => {
      const other = await required(em, Referral, input.duplicateOfId)
      const isTheOneThatStays = (await em.count(Referral, { duplicateOf: { id: referral.id } })) > 0
      referral.markDuplicate(input.decidedOn, todayOf(context.clock), other, isTheOneThatStays)
    }
    return take(context, 'markReferralDuplicate', input, step, input.duplicateOfId)
  }
}
