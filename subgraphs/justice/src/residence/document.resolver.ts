import { Day, type RequestContext, todayOf } from '@houvast/subgraph'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { ResidenceDocument } from './document.entity.js'
import { documentState, endOf, isInTime } from './file.js'
import { documentsOf } from './residence.loaders.js'
import { Statement } from './statement.entity.js'
import { ResidenceDocumentState } from './vocabularies.js'

@Resolver(() => ResidenceDocument)
export class ResidenceDocumentResolver {
  @FieldResolver(() => Day, {
    nullable: true,
    description: 'The last day on which it serves: the printed one, else the computed one; null if it has no end',
  })
  endsOn(@Root() document: ResidenceDocument) {
    return endOf(document)
  }

  @FieldResolver(() => ResidenceDocumentState, { description: 'Whether it still serves' })
  async state(@Root() document: ResidenceDocument, @Ctx() context: RequestContext) {
    const documents = await documentsOf(context, document.procedure.id)
    return documentState(document, documents, todayOf(context.clock))
  }
}

@Resolver(() => Statement)
export class StatementResolver {
  @FieldResolver(() => Boolean, {
    description: 'Whether it was made by the last day of the reflection period, or without such a period',
  })
  async isWithinReflection(@Root() statement: Statement, @Ctx() context: RequestContext) {
    return isInTime(statement, { documents: await documentsOf(context, statement.procedure.id) })
  }
}
