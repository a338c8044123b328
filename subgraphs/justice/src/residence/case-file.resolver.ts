import { CentreValue, Day, type RequestContext } from '@houvast/subgraph'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { CaseFile, keyOfCaseFile } from '../case-file.js'
import { currentDocument, endOf } from './file.js'
import { ResidenceProcedure } from './procedure.entity.js'
import { documentsOf, isRunning, procedureOf, proceduresOf } from './residence.loaders.js'
import { ResidenceDocumentKind } from './vocabularies.js'

@ObjectType({ description: 'All that housing and social workers need to know of the residence document' })
export class ResidenceExpiry extends CentreValue {
  caseFileId!: string

  @Field(() => ResidenceDocumentKind, { description: 'Which document' })
  kind!: keyof typeof ResidenceDocumentKind

  @Field(() => Day, { nullable: true, description: 'Its last day; null if it has no end' })
  endsOn?: Temporal.PlainDate | null
}

@Resolver(() => CaseFile)
export class CaseFileResidenceResolver {
  @FieldResolver(() => ResidenceProcedure, {
    nullable: true,
    description: 'The running residence procedure, else the latest (verblijfsprocedure / procédure de séjour)',
  })
  residenceProcedure(@Root() caseFile: CaseFile, @Ctx() context: RequestContext) {
    const key = keyOfCaseFile(caseFile)
    return key && procedureOf(context, key)
  }

  @FieldResolver(() => [ResidenceProcedure], {
    nullable: true,
    description: 'All residence procedures of the file, the last opened first',
  })
  residenceProcedures(@Root() caseFile: CaseFile, @Ctx() context: RequestContext) {
    const key = keyOfCaseFile(caseFile)
    return key && proceduresOf(context, key)
  }

  @FieldResolver(() => ResidenceExpiry, {
    nullable: true,
    description: 'Kind and last day of the residence document; null without a running procedure or document',
  })
  async residenceExpiry(@Root() caseFile: CaseFile, @Ctx() context: RequestContext): Promise<ResidenceExpiry | null> {
    const key = keyOfCaseFile(caseFile)
    const procedure = key && (await procedureOf(context, key))
    if (!procedure || !isRunning(procedure)) return null
    const document = currentDocument({ documents: await documentsOf(context, procedure.id) })
    if (!document) return null
    const { centre, caseFileId } = procedure
    return Object.assign(new ResidenceExpiry(), { centre, caseFileId, kind: document.kind, endsOn: endOf(document) })
  }
}
