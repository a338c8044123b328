import type { SubgraphSource } from '../execute/executor.js'
import type { WorkMemory } from '../memory/workMemory.js'
import { Forward, type ForwardOptions } from './forward.js'
import { CONNECTIONS, LANES, type Lane } from './lane.js'
import { PartKeys } from './partPath.js'
import { type FetchCounts, type SubgraphAddress, SubgraphClient } from './subgraphClient.js'

/** How things stand between one lane and one subgraph. */
export interface WayState {
  readonly subgraph: string
  readonly lane: Lane
  /** Whether the subgraph is spared because it cannot be reached or answers nobody. */
  readonly isCircuitOpen: boolean
  readonly fetches: FetchCounts
}

/** The ways to all subgraphs. Contracts of one lane share them, and with them their connections. */
export interface SubgraphSources {
  /** @throws Error for a subgraph that has no address here */
  of(name: string, lane: Lane): SubgraphSource
  states(): readonly WayState[]
  close(): Promise<void>
}

export interface SourcesOptions extends Omit<ForwardOptions, 'partKeys'> {
  /** Where what is read from the texts of fetches is kept. */
  readonly memory: WorkMemory
  /** For how long a subgraph may send nothing. */
  readonly silenceMilliseconds?: number | undefined
}

export function subgraphSources(
  addresses: readonly SubgraphAddress[],
  { memory, silenceMilliseconds, ...options }: SourcesOptions,
): SubgraphSources {
  const partKeys = new PartKeys(memory)
  const wayTo = (address: SubgraphAddress, lane: Lane) => {
    const client = new SubgraphClient(address.url, { connections: CONNECTIONS[lane], silenceMilliseconds })
    return { subgraph: address.name, lane, client, forward: new Forward(address, client, { ...options, partKeys }) }
  }
  const ways = addresses.flatMap(address => LANES.map(lane => wayTo(address, lane)))
  return {
    of(name, lane) {
      const way = ways.find(way => way.subgraph === name && way.lane === lane)
      if (!way) throw new Error(`The supergraph names the subgraph ${name}, which has no address here`)
      return way.forward
    },
    states: () =>
      ways.map(({ subgraph, lane, client, forward }) => ({
        subgraph,
        lane,
        isCircuitOpen: forward.isCircuitOpen,
        fetches: client.fetches,
      })),
    async close() {
      await Promise.all(ways.map(({ client }) => client.close()))
    },
  }
}
