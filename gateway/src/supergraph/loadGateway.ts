import { ApolloGateway } from '@apollo/gateway'
import type { GraphQLSchema } from 'graphql'
import type { ExecutorOptions } from '../execute/executor.js'

/** A supergraph that `@apollo/gateway` serves, and the schema that it shows to clients. */
export interface LoadedGateway {
  readonly gateway: ApolloGateway
  readonly schema: GraphQLSchema
}

/**
 * Loads a supergraph as `@apollo/gateway` does, with all its checks.
 * @throws Error when the supergraph cannot be served, for instance because a subgraph in it has no address here
 */
export async function loadGateway({ supergraphSdl, sourceOf, log }: ExecutorOptions): Promise<LoadedGateway> {
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
  return { gateway, schema }
}

/** The schema of a supergraph that passed the checks; the gateway that made them is not kept. */
export async function checkedSchema(options: ExecutorOptions): Promise<GraphQLSchema> {
  const { gateway, schema } = await loadGateway(options)
  await gateway.stop()
  return schema
}
