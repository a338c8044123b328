import type { GraphQLDataSource } from '@apollo/gateway'
import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Logger } from 'pino'
import type { AnswerShape } from '../authorize/shape/answerShape.js'
import type { WorkMemory } from '../memory/workMemory.js'
import type { RequestContext } from '../requestContext.js'
import type { Sender } from './fetch/sender.js'

/** What there is to plan in a request. */
export interface PlannedRequest {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** Names the document. */
  readonly queryHash: string
  readonly request: { readonly variables?: Readonly<Record<string, unknown>> }
}

/** A valid operation with its variables as the client gave them, checked. */
export interface ExecutionRequest extends PlannedRequest {
  /** The text of the client's document. */
  readonly source: string
  readonly operationName: string | null
  readonly schema: GraphQLSchema
  readonly context: RequestContext
}

/**
 * What is made of an answer as soon as it is there. Whoever waits for an answer should wait for something smaller: promises and
 * closures that have waited are old, and whatever they hold is kept until everything that is old is looked through.
 */
export type Finish<Result> = (answer: GatewayExecutionResult) => Result

/** Keeps an answer as it is. */
export const wholeAnswer: Finish<GatewayExecutionResult> = answer => answer

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
  run<Result>(request: ExecutionRequest, hidden: AnswerShape | null, finish: Finish<Result>): Promise<Result>
  /** Works out all that running it will take, so that the first who asks does not wait for that. @throws as planning does */
  prepare(request: PlannedRequest, hidden: AnswerShape | null): void
  stop(): Promise<void>
}

/** Reaches one subgraph. */
export type SubgraphSource = GraphQLDataSource & Sender

export interface ExecutorOptions {
  readonly supergraphSdl: string
  readonly sourceOf: (subgraph: string) => SubgraphSource
  readonly log: Logger
  /** What a viewer may know of the schema; all of it unless told otherwise. */
  readonly schemaFor?: (context: RequestContext) => GraphQLSchema
  /** Where plans are kept; a memory of its own without one. */
  readonly memory?: WorkMemory
}
