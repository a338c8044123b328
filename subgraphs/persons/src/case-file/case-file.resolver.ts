import { type Page, pageOf, type RequestContext, refusal } from '@houvast/subgraph'
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { CaseFile, CaseFileConnection } from './case-file.entity.js'
import { CaseFilesArgs, caseFilesWhere } from './case-file.filter.js'

const CODE = /^D-\d{4}-\d{4,6}$/

@Resolver()
export class CaseFileResolver {
  @Query(() => CaseFile, { nullable: true, description: 'One case file of the own centre' })
  async caseFile(
    @Arg('id', () => ID, { description: 'Id of the CaseFile' }) id: string,
    @Ctx() { loaders }: RequestContext,
  ): Promise<CaseFile> {
    const caseFile = await loaders.byPublicId(CaseFile, id)
    if (!caseFile) throw refusal('NOT_FOUND')
    return caseFile
  }

  @Query(() => CaseFile, { nullable: true, description: 'One case file of the own centre, by its code' })
  async caseFileByCode(
    @Arg('code', () => String, { description: 'Its code, e.g. D-2026-0231' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseFile> {
    const wanted = code.trim().toUpperCase()
    const caseFile = CODE.test(wanted) ? await (await context.reading()).findOne(CaseFile, { code: wanted }) : null
    if (!caseFile) throw refusal('NOT_FOUND')
    return caseFile
  }

  @Query(() => CaseFileConnection, { nullable: true, description: 'Case files of the own centre, newest first' })
  async caseFiles(
    @Args(() => CaseFilesArgs) { first, after, filter }: CaseFilesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseFile>> {
    const orderBy = [{ openedOn: 'desc' as const }, { id: 'desc' as const }]
    const where = caseFilesWhere(filter, context.viewer)
    return pageOf(await context.reading(), CaseFile, { first, after }, { where, orderBy })
  }
}
