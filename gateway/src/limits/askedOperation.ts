import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'

/** A valid operation with the variables that it is to run with, coerced. */
export interface AskedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}
