import type { ApolloServer } from '@apollo/server'
import type { Logger } from 'pino'
import { apolloServer } from './apolloServer.js'
import type { RequestContext } from './requestContext.js'
import { Forward, type OnFetched } from './subgraphs/forward.js'
import { type SubgraphAddress, SubgraphClient } from './subgraphs/subgraphClient.js'
import type { MakeExecutor } from './supergraph/generation.js'
import { SupergraphGateway } from './supergraph/supergraphGateway.js'

export interface GatewayOptions {
  readonly supergraphSdl: string
  readonly subgraphs: readonly SubgraphAddress[]
  readonly log: Logger
  readonly onFetched?: OnFetched
  readonly makeExecutor?: MakeExecutor
}

export interface RunningGateway {
  readonly supergraph: SupergraphGateway
  readonly server: ApolloServer<RequestContext>
  stop(): Promise<void>
}

/** Starts everything between a parsed request and the subgraphs. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { subgraphs, supergraphSdl, log, onFetched, makeExecutor } = options
  const clients = new Map(subgraphs.map(address => [address.name, new SubgraphClient(address.url)]))
  const sources = new Map(
    subgraphs.map(address => [address.name, new Forward(address, clients.get(address.name)!, onFetched)]),
  )
  const sourceOf = (name: string) => {
    const source = sources.get(name)
    if (!source) throw new Error(`The supergraph names the subgraph ${name}, which has no address here`)
    return source
  }
  const supergraph = new SupergraphGateway({ supergraphSdl, sourceOf, log, ...(makeExecutor && { makeExecutor }) })
  const server = apolloServer(supergraph, log)
  await server.start()
  return {
    supergraph,
    server,
    async stop() {
      await server.stop()
      await Promise.all([...clients.values()].map(client => client.close()))
    },
  }
}
