import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { RequestContext } from '../requestContext.js'

export type ExecutionRequest = GatewayGraphQLRequestContext<RequestContext>

/** Plans and runs operations that may be run: whoever stands behind it never decides who may see what. */
export interface Executor {
  /** What clients may ask, without anything internal. */
  readonly schema: GraphQLSchema
  /** The supergraph that it runs. */
  readonly supergraphSdl: string
  /** Runs `request.document`; plans are kept under `request.queryHash`. */
  run(request: ExecutionRequest): Promise<GatewayExecutionResult>
  stop(): Promise<void>
}

export interface ExecutorOptions {
  readonly supergraphSdl: string
  readonly sourceOf: (subgraph: string) => GraphQLDataSource
  readonly log: Logger
}

/** @throws Error when the supergraph cannot be served, for instance because a subgraph in it has no address here */
export async function apolloExecutor({ supergraphSdl, sourceOf, log }: ExecutorOptions): Promise<Executor> {
  // The library sends telemetry unless it is told not to; nothing about this installation is told to anybody.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => sourceOf(name),
    logger: log,
    serviceHealthCheck: false,
    // In development it would answer the query plan to anybody who sends a header.
    __exposeQueryPlanExperimental: false,
  })
  let schema: GraphQLSchema | undefined
  gateway.onSchemaLoadOrUpdate(loaded => {
    schema = loaded.apiSchema
  })
  await gateway.load()
  if (!schema) throw new Error('The supergraph gave no schema')
  return { schema, supergraphSdl, run: request => gateway.executor(request), stop: () => gateway.stop() }
}
