import { keyOf, type RequestContext } from '@houvast/subgraph'
import { Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import { CostClaim } from './claim.entity.js'
import { linksOf } from './claim.loaders.js'

@Directive('@key(fields: "id")')
@ObjectType('CaseFile', { description: 'The file of a guidance (begeleidingsdossier / dossier d’accompagnement)' })
export class CaseFile {
  static readonly prefix = 'case'

  @Field(() => ID, { description: 'Opaque key, for machines' })
  id!: string
}

/** The case file behind its public id, as far as the costs know it. Whether it exists is not known here, nor told. */
export const caseFileOf = (id: string): CaseFile | null =>
  keyOf(CaseFile.prefix, id) === null ? null : Object.assign(new CaseFile(), { id })

@Resolver(() => CaseFile)
export class CaseFileResolver {
  @FieldResolver(() => [CostClaim], {
    nullable: true,
    description: 'Psychology costs claimed for this guidance, newest month first',
  })
  async costClaims(@Root() { id }: CaseFile, @Ctx() context: RequestContext) {
    const links = await linksOf(context, keyOf(CaseFile.prefix, id)!)
    const claims = await Promise.all(links.map(({ claim }) => context.loaders.byKey(CostClaim, claim.id)))
    return claims
      .filter(claim => claim !== null)
      .sort((one, other) => Temporal.PlainDate.compare(other.month, one.month) || one.id.localeCompare(other.id))
  }
}
