import type { GraphQLDataSource } from '@apollo/gateway'
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Logger } from 'pino'
import type { AnswerShape } from '../authorize/answerShape.js'
import type { Sender } from '../execute/sender.js'
import type { RequestContext } from '../requestContext.js'

/** A valid operation with its variables as the client gave them, checked. */
export interface ExecutionRequest {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly operationName: string | null
  /** Names the document. */
  readonly queryHash: string
  readonly schema: GraphQLSchema
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> }
  readonly context: RequestContext
}

/** Plans and runs operations that may be run: whoever stands behind it never decides who may see what. */
export interface Executor {
  /** What clients may ask, without anything internal. */
  readonly schema: GraphQLSchema
  /** The supergraph that it runs. */
  readonly supergraphSdl: string
  /**
   * Runs `request.document`; plans are kept under `request.queryHash`.
   * @param hidden the refused places, which are answered as null; null when there are none
   */
  run(request: ExecutionRequest, hidden: AnswerShape | null): Promise<GatewayExecutionResult>
  stop(): Promise<void>
}

/** Reaches one subgraph. */
export type SubgraphSource = GraphQLDataSource & Sender

export interface ExecutorOptions {
  readonly supergraphSdl: string
  readonly sourceOf: (subgraph: string) => SubgraphSource
  readonly log: Logger
}
