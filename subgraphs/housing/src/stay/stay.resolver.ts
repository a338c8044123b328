import { type Page, PageArgs, pageOf, type RequestContext, refusal, todayOf } from '@houvast/subgraph'
import type { FilterQuery } from '@mikro-orm/postgresql'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import { holds, Room } from '../room/index.js'
import { CaseFile, caseFileOf } from './case-file.resolver.js'
import { Occupant } from './occupant.entity.js'
import { Placement } from './placement.entity.js'
import { routeOf, Stay, StayConnection } from './stay.entity.js'
import { StayFilter } from './stay.inputs.js'
import { alertOf, nightsOf, STEPS } from './stay.rules.js'
import { StayAlert, StayStep } from './words.js'

@ArgsType()
class StaysArgs extends PageArgs {
  @Field(() => StayFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: StayFilter
}

@Resolver(() => Stay)
export class StayResolver {
  @Query(() => Stay, { nullable: true, description: 'One stay in the own house' })
  async stay(@Arg('id', () => ID, { description: 'Id of the Stay' }) id: string, @Ctx() { loaders }: RequestContext) {
    const stay = await loaders.byPublicId(Stay, id)
    if (!stay) throw refusal('NOT_FOUND')
    return stay
  }

  @Query(() => StayConnection, { nullable: true, description: 'Stays in the own house, the latest arrival first' })
  async stays(
    @Args(() => StaysArgs) { first, after, filter }: StaysArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Stay>> {
    const orderBy = [{ from: 'desc' }, { id: 'desc' }] as const
    return pageOf(await context.reading(), Stay, { first, after }, { where: filter ? matching(filter) : {}, orderBy })
  }

  @FieldResolver(() => CaseFile, { nullable: true, description: 'The file of the client' })
  caseFile(@Root() stay: Stay): CaseFile {
    return caseFileOf(stay)
  }

  @FieldResolver(() => Room, {
    nullable: true,
    description: 'The room today; before the stay its first room, after it its last; null if it was cancelled',
  })
  async room(@Root() stay: Stay, @Ctx() context: RequestContext): Promise<Room | null> {
    const route = await findRoute(context, stay)
    const today = todayOf(context.clock)
    const placement = route.find(each => holds(each, today)) ?? (stay.state === 'RESERVED' ? route[0] : route.at(-1))
    return placement ? context.loaders.byKey(Room, placement.room.id) : null
  }

  @FieldResolver(() => [Placement], { description: 'The rooms of the stay in order; none if it was cancelled' })
  placements(@Root() stay: Stay, @Ctx() context: RequestContext): Promise<Placement[]> {
    return findRoute(context, stay)
  }

  @FieldResolver(() => [Occupant], { description: 'One per person: the client, the partner, children' })
  occupants(@Root() stay: Stay, @Ctx() { loaders }: RequestContext): Promise<Occupant[]> {
    return loaders.allBy(Occupant, 'stay', stay.id, { from: 'asc', id: 'asc' })
  }

  @FieldResolver(() => Int, {
    description: 'Person-nights before today: every person counts once a night (overnachtingen / nuitées)',
  })
  async nights(@Root() stay: Stay, @Ctx() { loaders, clock }: RequestContext): Promise<number> {
    if (stay.state === 'RESERVED' || stay.state === 'CANCELLED') return 0
    const people = await loaders.allBy(Occupant, 'stay', stay.id, { from: 'asc', id: 'asc' })
    return people.reduce((nights, person) => nights + nightsOf(person, todayOf(clock)), 0)
  }

  @FieldResolver(() => StayAlert, { description: 'What the length of a running stay asks for' })
  alert(@Root() stay: Stay, @Ctx() { clock }: RequestContext): StayAlert {
    return stay.state === 'ACTIVE' ? alertOf(stay.from, todayOf(clock)) : 'NONE'
  }

  @FieldResolver(() => [StayStep], { description: 'What the viewer can do with it now' })
  can(@Root() stay: Stay, @Ctx() { viewer }: RequestContext): readonly StayStep[] {
    return viewer.scopes.includes('shelter:write') ? STEPS[stay.state] : []
  }
}

@Resolver(() => Placement)
export class PlacementResolver {
  @FieldResolver(() => Room, { description: 'The room' })
  room(@Root() placement: Placement, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(Room, placement.room.id)
  }
}

const findRoute = async ({ loaders }: RequestContext, stay: Stay) =>
  routeOf(await loaders.allBy(Placement, 'stay', stay.id))

/** A running stay has no end yet, whatever was planned. */
function matching({ states, from, until }: StayFilter): FilterQuery<Stay> {
  const notOverBefore: FilterQuery<Stay> = {
    $or: [{ state: 'ACTIVE' }, { until: { $gt: from } }, { until: null, plannedUntil: { $gt: from } }],
  }
  return {
    ...(states && { state: { $in: states } }),
    ...(until && { from: { $lt: until } }),
    ...(from && notOverBefore),
  } as FilterQuery<Stay>
}
