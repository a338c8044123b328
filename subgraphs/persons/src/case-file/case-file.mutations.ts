import {
  carryOut,
  caseFileSubject,
  type RequestContext,
  referralSubject,
  required,
  toChange,
  todayOf,
  UserError,
} from '@houvast/subgraph'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Referral } from '../referral/referral.entity.js'
import { Worker } from '../worker/worker.entity.js'
import { mustWorkHere } from '../worker/worker.rules.js'
import { accept } from './accept.js'
import { CaseFile } from './case-file.entity.js'
import {
  AcceptReferralInput,
  AddHouseholdMemberInput,
  AssignStrandInput,
  type CaseFileStepInput,
  ChangeGuidanceModeInput,
  CloseCaseFileInput,
  CloseStrandInput,
  ReopenCaseFileInput,
  StartFollowUpInput,
} from './case-file.inputs.js'
import { addHouseholdMember } from './household.js'
import { mustHaveTask } from './task.js'

@ObjectType({ description: 'The case file after the step, or why nothing was done' })
export class CaseFilePayload {
  @Field(() => CaseFile, { nullable: true, description: 'The case file as it is now; null when the step was refused' })
  caseFile?: CaseFile | null

  @Field(() => [UserError], { description: 'Why the step was refused; empty when it was done' })
  userErrors!: UserError[]
}

@ObjectType({ description: 'The accepted referral with its case file, or why nothing was done' })
export class AcceptReferralPayload extends CaseFilePayload {
  @Field(() => Referral, { nullable: true, description: 'The referral as it is now; null when it was refused' })
  referral?: Referral | null
}

type Step = (caseFile: CaseFile, em: EntityManager, today: Temporal.PlainDate) => Promise<void> | void

async function take(
  context: RequestContext,
  name: string,
  input: CaseFileStepInput,
  step: Step,
): Promise<CaseFilePayload> {
  const work = async (em: EntityManager) => {
    const caseFile = await toChange(em, CaseFile, input.caseFileId, input.expectedVersion)
    await caseFile.strands.loadItems()
    await step(caseFile, em, todayOf(context.clock))
    return caseFile
  }
  const subject = (caseFile: CaseFile) => caseFileSubject(caseFile.id)
  const { record, userErrors } = await carryOut(context, { name, input, record: CaseFile, subject, work })
  return { caseFile: record, userErrors }
}

@Resolver()
export class CaseFileMutations {
  @Mutation(() => AcceptReferralPayload, {
    nullable: true,
    description: 'Record the decision to guide the person: it opens the case file. Only after an intake interview.',
  })
  async acceptReferral(
    @Arg('input', () => AcceptReferralInput, { description: 'The decision' }) input: AcceptReferralInput,
    @Ctx() context: RequestContext,
  ): Promise<AcceptReferralPayload> {
    const { record, userErrors } = await carryOut(context, {
      name: 'acceptReferral',
      input,
      record: CaseFile,
      subject: caseFile => [caseFileSubject(caseFile.id), referralSubject(caseFile.referral.id)],
      work: em => accept(em, context, input),
    })
    const referral = record && (await context.loaders.byKey(Referral, record.referral.id))
    return { caseFile: record, referral, userErrors }
  }

  @Mutation(() => CaseFilePayload, {
    nullable: true,
    description:
      'Make a colleague responsible for a strand. Needs an open strand on the case file, or leading the team.',
  })
  assignStrand(
    @Arg('input', () => AssignStrandInput, { description: 'Which and who' }) input: AssignStrandInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'assignStrand', input, async (caseFile, em, today) => {
      await mustHaveTask(em, context.viewer, caseFile.id)
      const worker = await required(em, Worker, input.workerId)
      mustWorkHere(worker, ['workerId'])
      caseFile.assignStrand(input.kind, worker, today)
    })
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: 'Close one strand; at least one stays open' })
  closeStrand(
    @Arg('input', () => CloseStrandInput, { description: 'Which and when' }) input: CloseStrandInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'closeStrand', input, (caseFile, _em, today) =>
      caseFile.closeStrand(input.kind, input.closedOn, today),
    )
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: 'From the shelter to elsewhere, or back' })
  changeGuidanceMode(
    @Arg('input', () => ChangeGuidanceModeInput, { description: 'Where to' }) input: ChangeGuidanceModeInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'changeGuidanceMode', input, (caseFile, _em, today) =>
      caseFile.changeMode(input.mode, input.from, today),
    )
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: 'End the guidance and stay reachable' })
  startFollowUp(
    @Arg('input', () => StartFollowUpInput, { description: 'When' }) input: StartFollowUpInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'startFollowUp', input, (caseFile, _em, today) => caseFile.startFollowUp(input.on, today))
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: 'Close a case file, with a reason' })
  closeCaseFile(
    @Arg('input', () => CloseCaseFileInput, { description: 'When and why' }) input: CloseCaseFileInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'closeCaseFile', input, (caseFile, _em, today) =>
      caseFile.close(input.on, input.reason, today),
    )
  }

  @Mutation(() => CaseFilePayload, { nullable: true, description: 'Take up a closed case file again' })
  reopenCaseFile(
    @Arg('input', () => ReopenCaseFileInput, { description: 'When' }) input: ReopenCaseFileInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'reopenCaseFile', input, (caseFile, _em, today) => caseFile.reopen(input.on, today))
  }

  @Mutation(() => CaseFilePayload, {
    nullable: true,
    description:
      'Add a partner or a child, also one that is born. Needs an open strand on the case file, or leading the team.',
  })
  addHouseholdMember(
    @Arg('input', () => AddHouseholdMemberInput, { description: 'Who joins' }) input: AddHouseholdMemberInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseFilePayload> {
    return take(context, 'addHouseholdMember', input, async (caseFile, em, today) => {
      await mustHaveTask(em, context.viewer, caseFile.id)
      addHouseholdMember(em, caseFile, input, today)
    })
  }
}
