import { type Page, pageOf, type RequestContext, refusal, todayOf, vocabulary } from '@houvast/subgraph'
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql'
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { daysIn } from '../period.js'
import { TrainingAttendee } from './attendee.entity.js'
import { RegistrationState, TrainingRegistration } from './registration.entity.js'
import { TrainingSession, TrainingSessionConnection } from './session.entity.js'
import { type TrainingSessionFilter, TrainingSessionsArgs } from './training.filter.js'
import { lineOf, ownRegistrationOf, workerOf } from './training.loaders.js'
import { placesLeft, shownState } from './training.rules.js'

export const TrainingStep = vocabulary('TrainingStep', 'What the viewer can do with a training now', {
  REGISTER: 'Register oneself, or join the waiting list',
  CANCEL_REGISTRATION: 'Give up one’s own place',
  RECORD_ATTENDANCE: 'Record who took part',
  CANCEL_SESSION: 'Cancel the training for everybody',
})

@Resolver(() => TrainingSession)
export class TrainingSessionResolver {
  @Query(() => TrainingSession, { nullable: true, description: 'One training of the VONA project' })
  async trainingSession(
    @Arg('id', () => ID, { description: 'Id of the TrainingSession' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    const session = await loaders.byPublicId(TrainingSession, id)
    if (!session) throw refusal('NOT_FOUND')
    return session
  }

  @Query(() => TrainingSessionConnection, { nullable: true, description: 'Trainings of the VONA project, by day' })
  async trainingSessions(
    @Args(() => TrainingSessionsArgs) { first, after, filter }: TrainingSessionsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<TrainingSession>> {
    const em = await context.reading()
    const where = await whereOf(em, context, filter)
    return pageOf(em, TrainingSession, { first, after }, { where, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] })
  }

  @FieldResolver(() => Int, { description: 'How many places are still free' })
  async placesLeft(@Root() session: TrainingSession, @Ctx() context: RequestContext) {
    return placesLeft(await lineOf(context, session.id), session.capacity)
  }

  @FieldResolver(() => [TrainingRegistration], {
    description: 'Who has a place or waits for one, of all three centres, in order',
  })
  async registrations(@Root() session: TrainingSession, @Ctx() context: RequestContext) {
    return (await lineOf(context, session.id)).filter(registration => registration.isActive)
  }

  @FieldResolver(() => TrainingRegistration, {
    nullable: true,
    description: 'The viewer’s own registration; null if there is none or it was given up',
  })
  myRegistration(@Root() session: TrainingSession, @Ctx() context: RequestContext) {
    return ownRegistrationOf(context, session)
  }

  @FieldResolver(() => [TrainingStep], { description: 'What the viewer can do with it now' })
  async can(@Root() session: TrainingSession, @Ctx() context: RequestContext) {
    const today = todayOf(context.clock)
    const { scopes } = context.viewer
    const own = await ownRegistrationOf(context, session)
    const isOpenToViewer = session.isOpenOn(today) && scopes.includes('training:attend')
    const coordinates = scopes.includes('training:write')
    return [
      ...(isOpenToViewer ? [own ? TrainingStep.CANCEL_REGISTRATION : TrainingStep.REGISTER] : []),
      ...(coordinates && session.canBeHeldOn(today) ? [TrainingStep.RECORD_ATTENDANCE] : []),
      ...(coordinates && session.state === 'PLANNED' ? [TrainingStep.CANCEL_SESSION] : []),
    ]
  }
}

@Resolver(() => TrainingRegistration)
export class TrainingRegistrationResolver {
  @FieldResolver(() => RegistrationState, { description: 'Whether the person has a place, waits, took part or not' })
  async state(@Root() registration: TrainingRegistration, @Ctx() context: RequestContext) {
    const session = await context.loaders.byKey(TrainingSession, registration.sessionId)
    return shownState(registration, await lineOf(context, registration.sessionId), session?.capacity ?? 0)
  }
}

async function whereOf(
  em: EntityManager,
  context: RequestContext,
  { states, from, until, mine }: TrainingSessionFilter = {},
): Promise<FilterQuery<TrainingSession>> {
  const heldOn = daysIn({ from, until })
  return {
    ...(states && { state: { $in: states } }),
    ...(heldOn && { heldOn }),
    ...(mine && { id: { $in: await ownSessions(em, workerOf(context)) } }),
  }
}

async function ownSessions(em: EntityManager, workerId: string | null): Promise<string[]> {
  if (workerId === null) return []
  const own = await em.find(TrainingAttendee, { workerId, registration: { state: { $ne: 'CANCELLED' } } })
  return own.map(({ sessionId }) => sessionId)
}
