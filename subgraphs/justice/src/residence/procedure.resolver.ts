import { type Page, PageArgs, pageOf, publicId, type RequestContext, refusal, todayOf } from '@houvast/subgraph'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { CaseFile, caseFileOf } from '../case-file.js'
import { Worker, workerOf } from '../worker.js'
import { ResidenceDocument } from './document.entity.js'
import { REASONS } from './end.rules.js'
import { MagistrateFeedback } from './feedback.entity.js'
import { currentDocument } from './file.js'
import { ResidenceProcedure, ResidenceProcedureConnection } from './procedure.entity.js'
import { ResidenceProcedureFilter } from './residence.inputs.js'
import { documentsOf, feedbackOf, fileOf, statementsOf } from './residence.loaders.js'
import { Statement } from './statement.entity.js'
import { ResidenceStepOption } from './step.js'
import { stepsOf } from './step.rules.js'

@ArgsType()
class ResidenceProceduresArgs extends PageArgs {
  @Field(() => ResidenceProcedureFilter, { nullable: true, description: 'Which ones; all if left out' })
  filter?: ResidenceProcedureFilter
}

@Resolver(() => ResidenceProcedure)
export class ResidenceProcedureResolver {
  @Query(() => ResidenceProcedure, { nullable: true, description: 'One residence procedure of the own centre' })
  async residenceProcedure(
    @Arg('id', () => ID, { description: 'Id of the ResidenceProcedure' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ) {
    const procedure = await loaders.byPublicId(ResidenceProcedure, id)
    if (!procedure) throw refusal('NOT_FOUND')
    return procedure
  }

  @Query(() => ResidenceProcedureConnection, {
    nullable: true,
    description: 'Residence procedures of the own centre, the last opened first',
  })
  async residenceProcedures(
    @Args(() => ResidenceProceduresArgs) { first, after, filter }: ResidenceProceduresArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<ResidenceProcedure>> {
    const where = filter?.states ? { state: { $in: filter.states } } : {}
    const orderBy = [{ openedOn: 'desc' }, { id: 'desc' }] as const
    return pageOf(await context.reading(), ResidenceProcedure, { first, after }, { where, orderBy })
  }

  @FieldResolver(() => CaseFile, { nullable: true, description: 'Whose procedure it is' })
  caseFile(@Root() { caseFileId }: ResidenceProcedure) {
    return caseFileOf(publicId(CaseFile.prefix, caseFileId))
  }

  @FieldResolver(() => Worker, { nullable: true, description: 'Who looks after it' })
  responsible(@Root() { responsibleId }: ResidenceProcedure) {
    return workerOf(publicId(Worker.prefix, responsibleId))
  }

  @FieldResolver(() => [Statement], { description: 'What the person said to the police or prosecutor, late or not' })
  statements(@Root() { id }: ResidenceProcedure, @Ctx() context: RequestContext) {
    return statementsOf(context, id)
  }

  @FieldResolver(() => [MagistrateFeedback], { description: 'What the magistrate answered, the latest last' })
  magistrateFeedback(@Root() { id }: ResidenceProcedure, @Ctx() context: RequestContext) {
    return feedbackOf(context, id)
  }

  @FieldResolver(() => [ResidenceDocument], { description: 'The chain of documents, in order' })
  documents(@Root() { id }: ResidenceProcedure, @Ctx() context: RequestContext) {
    return documentsOf(context, id)
  }

  @FieldResolver(() => ResidenceDocument, { nullable: true, description: 'The last document of the chain' })
  async currentDocument(@Root() { id }: ResidenceProcedure, @Ctx() context: RequestContext) {
    return currentDocument({ documents: await documentsOf(context, id) })
  }

  @FieldResolver(() => [ResidenceStepOption], { description: 'Each step, whether it may be taken today, and why not' })
  async can(@Root() procedure: ResidenceProcedure, @Ctx() context: RequestContext): Promise<ResidenceStepOption[]> {
    const file = await fileOf(context, procedure)
    return stepsOf(file, todayOf(context.clock)).map(({ step, refusal: refused }) => ({
      step,
      isPossible: refused === null,
      reason: refused?.reason ?? null,
      message: refused?.message ?? null,
      endReasons: [...((REASONS as Record<string, (typeof REASONS)['END']>)[step] ?? [])],
    }))
  }
}
