import { type DocumentNode, type GraphQLSchema, getOperationAST, print } from 'graphql'
import { pino } from 'pino'
import type { ExecutionRequest } from '../execute/executor.js'

export type Variables = Readonly<Record<string, unknown>>

export const SILENT = pino({ level: 'silent' })

export interface Asking {
  readonly schema: GraphQLSchema
  /** Null for nobody signed in. */
  readonly viewer?: { readonly scopes: readonly string[] } | null
  readonly operationName?: string
}

/** A request as it reaches what stands behind Apollo Server's `gateway` option: parsed, valid, its variables checked. */
export function executionRequest(document: DocumentNode, variables: Variables, asking: Asking): ExecutionRequest {
  const { schema, viewer = null, operationName } = asking
  const operation = getOperationAST(document, operationName)!
  const queryHash = print(document)
  return {
    request: { variables },
    document,
    operation,
    operationName: operation.name?.value ?? null,
    queryHash,
    schema,
    source: queryHash,
    context: { viewer },
    metrics: {},
    cache: {},
    logger: SILENT,
  } as unknown as ExecutionRequest
}
