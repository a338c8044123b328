import {
  carryOut,
  type Deed,
  Refusal,
  type RequestContext,
  refusal,
  required,
  toChange,
  todayOf,
} from '@houvast/subgraph'
import { LockMode } from '@mikro-orm/core'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { joinTheLine, requireOwn, type Staff } from './line.js'
import { TrainingRegistration } from './registration.entity.js'
import { TrainingSession } from './session.entity.js'
import {
  CancelTrainingRegistrationInput,
  CancelTrainingSessionInput,
  PlanTrainingSessionInput,
  RecordTrainingAttendanceInput,
  RegisterForTrainingInput,
  TrainingSessionPayload,
} from './training.inputs.js'
import { workerOf } from './training.loaders.js'
import { planned, recordAttendance } from './training.rules.js'

/** A training is about nobody, so no deed on one is written under a case file. */
async function on(
  context: RequestContext,
  deed: Omit<Deed<TrainingSession>, 'record' | 'subject'>,
): Promise<TrainingSessionPayload> {
  const { record, userErrors } = await carryOut(context, { record: TrainingSession, subject: () => null, ...deed })
  return { trainingSession: record, userErrors }
}

/** The viewer as one who can take a place. @throws FORBIDDEN for somebody without a centre or a name, e.g. a program */
function staffOf(context: RequestContext): Staff {
  const { centre, displayName } = context.viewer
  const workerId = workerOf(context)
  if (!centre || !displayName || !workerId) throw refusal('FORBIDDEN')
  return { centre, displayName, workerId }
}

const ALREADY_REGISTERED = () =>
  new Refusal('CONFLICT', 'ALREADY_REGISTERED', 'You are already registered for this training.')

@Resolver()
export class TrainingMutations {
  @Mutation(() => TrainingSessionPayload, {
    nullable: true,
    description: 'Plan a training (vorming plannen / prévoir une formation)',
  })
  planTrainingSession(
    @Arg('input', () => PlanTrainingSessionInput, { description: 'The training' }) input: PlanTrainingSessionInput,
    @Ctx() context: RequestContext,
  ) {
    const { centre } = context.viewer
    if (!centre) throw refusal('FORBIDDEN')
    return on(context, {
      name: 'planTrainingSession',
      input,
      work: async em => em.create(TrainingSession, planned(input, centre, todayOf(context.clock))),
    })
  }

  @Mutation(() => TrainingSessionPayload, { nullable: true, description: 'Cancel a training for everybody' })
  cancelTrainingSession(
    @Arg('input', () => CancelTrainingSessionInput, { description: 'Which one' }) input: CancelTrainingSessionInput,
    @Ctx() context: RequestContext,
  ) {
    return on(context, {
      name: 'cancelTrainingSession',
      input,
      space: 'JOINT',
      work: async em => {
        const session = await toChange(em, TrainingSession, input.sessionId, input.expectedVersion)
        session.cancel()
        return session
      },
    })
  }

  @Mutation(() => TrainingSessionPayload, {
    nullable: true,
    description: 'Record who of the three centres took part, from the day itself on (aanwezigheid / présence)',
  })
  recordTrainingAttendance(
    @Arg('input', () => RecordTrainingAttendanceInput, { description: 'Who took part' })
    input: RecordTrainingAttendanceInput,
    @Ctx() context: RequestContext,
  ) {
    return on(context, {
      name: 'recordTrainingAttendance',
      input,
      space: 'JOINT',
      work: async em => {
        const session = await toChange(em, TrainingSession, input.sessionId, input.expectedVersion)
        session.hold(todayOf(context.clock))
        const line = await em.find(
          TrainingRegistration,
          { sessionId: session.id },
          { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
        )
        recordAttendance(session, line, input.attendances)
        return session
      },
    })
  }

  @Mutation(() => TrainingSessionPayload, {
    nullable: true,
    description: 'Register oneself; when all places are taken, one waits and moves up by itself',
  })
  registerForTraining(
    @Arg('input', () => RegisterForTrainingInput, { description: 'Which one' }) input: RegisterForTrainingInput,
    @Ctx() context: RequestContext,
  ) {
    const staff = staffOf(context)
    return on(context, {
      name: 'registerForTraining',
      input,
      constraints: { training_attendee_once: ALREADY_REGISTERED },
      work: async em => {
        const session = await required(em, TrainingSession, input.sessionId)
        session.requireOpenOn(todayOf(context.clock))
        await joinTheLine(em, session, staff, ALREADY_REGISTERED)
        return session
      },
    })
  }

  @Mutation(() => TrainingSessionPayload, {
    nullable: true,
    description: 'Give up one’s own place, or one’s place in the waiting list; those behind move up',
  })
  cancelTrainingRegistration(
    @Arg('input', () => CancelTrainingRegistrationInput, { description: 'Which one' })
    input: CancelTrainingRegistrationInput,
    @Ctx() context: RequestContext,
  ) {
    const staff = staffOf(context)
    return on(context, {
      name: 'cancelTrainingRegistration',
      input,
      work: async em => {
        const registration = await toChange(em, TrainingRegistration, input.registrationId, input.expectedVersion)
        await requireOwn(em, registration, staff)
        const session = await em.findOneOrFail(TrainingSession, { id: registration.sessionId })
        session.requireOpenOn(todayOf(context.clock))
        registration.cancel()
        return session
      },
    })
  }
}
