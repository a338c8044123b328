import { keyOf, publicId, type RequestContext } from '@houvast/subgraph'
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { Stay } from './stay.entity.js'

/** The file of a guidance, of which housing knows nothing but its key. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'The file of a guidance (begeleidingsdossier / dossier d’accompagnement)' })
export class CaseFile {
  static readonly prefix = 'case'

  @Field(() => ID, { description: 'Opaque key, for machines' })
  id!: string
}

export const findCaseFile = (id: string): CaseFile | null =>
  keyOf(CaseFile.prefix, id) ? Object.assign(new CaseFile(), { id }) : null

export const caseFileOf = (stay: Stay): CaseFile =>
  Object.assign(new CaseFile(), { id: publicId(CaseFile.prefix, stay.caseFileId) })

@Resolver(() => CaseFile)
export class CaseFileResolver {
  @FieldResolver(() => Stay, { nullable: true, description: 'The stay that runs now, or else the next one reserved' })
  async currentStay(@Root() file: CaseFile, @Ctx() context: RequestContext): Promise<Stay | null> {
    const stays = await findStays(context, file)
    return stays.find(stay => stay.state === 'ACTIVE') ?? stays.findLast(stay => stay.state === 'RESERVED') ?? null
  }

  @FieldResolver(() => [Stay], { nullable: true, description: 'All stays in the house, the latest arrival first' })
  stays(@Root() file: CaseFile, @Ctx() context: RequestContext): Promise<Stay[]> {
    return findStays(context, file)
  }
}

async function findStays({ loaders }: RequestContext, file: CaseFile): Promise<Stay[]> {
  const key = keyOf(CaseFile.prefix, file.id)
  return key ? loaders.allBy(Stay, 'caseFileId', key, { from: 'desc', id: 'desc' }) : []
}
