import type { ApolloServer } from '@apollo/server'
import type { Logger } from 'pino'
import { apolloServer } from './apolloServer.js'
import type { TrialRefusal } from './authorize/trial.js'
import type { Contract } from './contracts/contract.js'
import { TextSizes } from './limits/textSizes.js'
import { WorkMemory } from './memory/workMemory.js'
import type { RequestContext } from './requestContext.js'
import type { OnFetched } from './subgraphs/forward.js'
import type { SubgraphAddress } from './subgraphs/subgraphClient.js'
import { type SubgraphSources, subgraphSources } from './subgraphs/subgraphSources.js'
import type { MakeExecutor } from './supergraph/generation.js'
import { SupergraphGateway } from './supergraph/supergraphGateway.js'

/** A contract with the composed supergraph that holds it. */
export interface ComposedContract {
  readonly contract: Contract
  readonly supergraphSdl: string
  /** A supergraph whose rules are tried on everything that is asked, and decide nothing. */
  readonly trialSdl?: string | undefined
}

export interface GatewayOptions {
  readonly contracts: readonly ComposedContract[]
  readonly subgraphs: readonly SubgraphAddress[]
  readonly log: Logger
  readonly onFetched?: OnFetched
  /** For how long a subgraph may send nothing; as in every installation where nothing is said. */
  readonly silenceMilliseconds?: number | undefined
  readonly makeExecutor?: MakeExecutor
}

/** Everything between a parsed request of one contract and the subgraphs. */
export interface Road {
  readonly contract: Contract
  readonly supergraph: SupergraphGateway
  readonly server: ApolloServer<RequestContext>
  /** What is known of the texts that were asked. */
  readonly sizes: TextSizes
}

export interface RunningGateway {
  /** One for each contract, in the order in which they were given. */
  readonly roads: readonly Road[]
  /** What is kept of documents, of all contracts. */
  readonly memory: WorkMemory
  readonly sources: SubgraphSources
  stop(): Promise<void>
}

async function startRoad(
  { contract, supergraphSdl, trialSdl }: ComposedContract,
  sources: SubgraphSources,
  memory: WorkMemory,
  { log, makeExecutor }: GatewayOptions,
): Promise<Road> {
  const tell = (refusal: TrialRefusal) =>
    log.warn({ endpoint: contract.path, ...refusal }, 'would be refused by the rules on trial')
  const supergraph = new SupergraphGateway({
    supergraphSdl,
    sourceOf: name => sources.of(name, contract.lane),
    authorization: contract.authorization,
    answersIntrospection: contract.answersIntrospection,
    hidesRefusedTypes: contract.hidesRefusedTypes,
    refusalsTold: contract.refusalsTold,
    ...(trialSdl !== undefined && { trial: { supergraphSdl: trialSdl, onRefusal: tell } }),
    log,
    memory,
    ...(makeExecutor && { makeExecutor }),
  })
  const server = apolloServer(contract, supergraph, log)
  await server.start()
  return { contract, supergraph, server, sizes: new TextSizes(memory) }
}

/** Starts one road for each contract, all of them to the same subgraphs. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const memory = new WorkMemory()
  const { log, onFetched, silenceMilliseconds } = options
  const sources = subgraphSources(options.subgraphs, { log, onFetched, memory, silenceMilliseconds })
  const roads: Road[] = []
  for (const composed of options.contracts) roads.push(await startRoad(composed, sources, memory, options))
  return {
    roads,
    memory,
    sources,
    async stop() {
      await Promise.all(roads.map(({ server }) => server.stop()))
      await sources.close()
    },
  }
}
