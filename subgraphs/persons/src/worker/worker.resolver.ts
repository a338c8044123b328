import type { Role, Viewer } from '@houvast/schema'
import { CentreName, type Page, PageArgs, pageOf, type RequestContext, RoleName, refusal } from '@houvast/subgraph'
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql'
import { Worker, WorkerConnection } from './worker.entity.js'

@ObjectType('Viewer', { description: 'Who is asking, and what they may do' })
export class ViewerType {
  @Field(() => ID, { description: 'The same as the id of the Worker' })
  id!: string

  @Field(() => CentreName, { nullable: true, description: 'The centre; null for an analyst, who is of none' })
  centre?: Viewer['centre']

  @Field(() => [RoleName], { description: 'The roles that the sign-in gave' })
  roles!: readonly Role[]

  @Field(() => [String], { description: 'The scopes that these roles hold; what is not here will be refused' })
  can!: readonly string[]
}

@InputType({ description: 'Which members of staff to list' })
export class WorkerFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those who work here now, or only those who left' })
  isActive?: boolean

  @Field(() => RoleName, { nullable: true, description: 'Only those who do this work' })
  role?: Role
}

@ArgsType()
class WorkersArgs extends PageArgs {
  @Field(() => WorkerFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: WorkerFilter
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is asking' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    return { id: viewer.id, centre: viewer.centre, roles: viewer.roles, can: viewer.scopes }
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'The viewer as a colleague; null for a program' })
  worker(@Root() viewer: ViewerType, @Ctx() { loaders }: RequestContext) {
    return loaders.byPublicId(Worker, viewer.id)
  }
}

@Resolver(() => Worker)
export class WorkerResolver {
  @Query(() => Worker, { nullable: true, description: 'One member of staff of the own centre' })
  async worker(
    @Arg('id', () => ID, { description: 'Id of the Worker' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    const worker = await loaders.byPublicId(Worker, id)
    if (!worker) throw refusal('NOT_FOUND')
    return worker
  }

  @Query(() => WorkerConnection, { nullable: true, description: 'Members of staff of the own centre, by name' })
  async workers(
    @Args(() => WorkersArgs) { first, after, filter }: WorkersArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Worker>> {
    const where = {
      ...(filter?.isActive !== undefined && { isActive: filter.isActive }),
      ...(filter?.role && { roles: { $contains: [filter.role] } }),
    }
    return pageOf(
      await context.reading(),
      Worker,
      { first, after },
      { where, orderBy: [{ displayName: 'asc' }, { id: 'asc' }] },
    )
  }
}
