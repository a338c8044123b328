import { Day, type Page, PageArgs, pageOfList, publicId, type RequestContext } from '@houvast/subgraph'
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql'
import { CaseFile, caseFileOf, keyOfCaseFile } from '../case-file.js'
import { ResidenceProcedure } from '../residence/procedure.entity.js'
import { keyOfWorker, Worker, workerOf } from '../worker.js'
import { Deadline, DeadlineConnection, DeadlineKind } from './deadline.js'
import { deadlinesBy, deadlinesOfAll } from './deadline.loaders.js'
import { matches } from './deadline.rules.js'

@InputType({ description: 'Which deadlines to list; all that is given must hold' })
export class DeadlineFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those the viewer is responsible for' })
  mine?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Only those of this Worker' })
  responsibleId?: string | null

  @Field(() => [DeadlineKind], { nullable: true, description: 'Only these kinds' })
  kinds?: (keyof typeof DeadlineKind)[] | null

  @Field(() => Day, { nullable: true, description: 'Only those due on this day or earlier' })
  dueUntil?: Temporal.PlainDate | null
}

@ArgsType()
class DeadlinesArgs extends PageArgs {
  @Field(() => DeadlineFilter, { nullable: true, description: 'Which ones; all of the centre if left out' })
  filter?: DeadlineFilter
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  @Query(() => DeadlineConnection, {
    nullable: true,
    description:
      'Deadlines of the own centre, the soonest first, those that have passed included (termijnen / échéances)',
  })
  async deadlines(
    @Args(() => DeadlinesArgs) { first, after, filter }: DeadlinesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Deadline>> {
    const { mine, responsibleId } = filter ?? {}
    const workers = new Set([mine ? context.viewer.id : null, responsibleId].filter(id => typeof id === 'string'))
    const all = await deadlinesOfAll(context, [...workers])
    return pageOfList(
      all.filter(deadline => matches(deadline, filter ?? {})),
      { first, after },
    )
  }

  @FieldResolver(() => CaseFile, { nullable: true, description: 'Whose deadline it is' })
  caseFile(@Root() { caseFileId }: Deadline) {
    return caseFileOf(publicId(CaseFile.prefix, caseFileId))
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who watches over it' })
  responsible(@Root() { responsibleId }: Deadline) {
    return workerOf(publicId(Worker.prefix, responsibleId))
  }

  @FieldResolver(() => ResidenceProcedure, { nullable: true, description: 'The procedure in which the clock runs' })
  procedure(@Root() { procedureId }: Deadline, @Ctx() { loaders }: RequestContext) {
    return loaders.byKey(ResidenceProcedure, procedureId)
  }
}

@Resolver(() => ResidenceProcedure)
export class ProcedureDeadlineResolver {
  @FieldResolver(() => [Deadline], { description: 'The clocks that run in it, the soonest first' })
  clocks(@Root() { id }: ResidenceProcedure, @Ctx() context: RequestContext) {
    return deadlinesBy(context, 'procedure', id)
  }
}

@Resolver(() => CaseFile)
export class CaseFileDeadlineResolver {
  @FieldResolver(() => Deadline, {
    nullable: true,
    description: 'The soonest deadline of the file, one that has passed first (eerste termijn / prochaine échéance)',
  })
  async nextDeadline(@Root() caseFile: CaseFile, @Ctx() context: RequestContext) {
    const key = keyOfCaseFile(caseFile)
    return key && ((await deadlinesBy(context, 'caseFile', key))[0] ?? null)
  }
}

@Resolver(() => Worker)
export class WorkerDeadlineResolver {
  @FieldResolver(() => DeadlineConnection, {
    nullable: true,
    description: 'What this person watches over, the soonest first',
  })
  async deadlines(
    @Root() worker: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Deadline>> {
    const key = keyOfWorker(worker)
    return pageOfList(key ? await deadlinesBy(context, 'worker', key) : [], page)
  }
}
