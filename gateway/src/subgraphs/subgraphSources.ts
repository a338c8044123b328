import type { SubgraphSource } from '../execute/executor.js'
import type { WorkMemory } from '../memory/workMemory.js'
import { Forward, type ForwardOptions } from './forward.js'
import { PartKeys } from './partPath.js'
import { type SubgraphAddress, SubgraphClient } from './subgraphClient.js'

/** The ways to all subgraphs. Contracts share them, and with them their connections. */
export interface SubgraphSources {
  /** @throws Error for a subgraph that has no address here */
  of(name: string): SubgraphSource
  /** Of each subgraph, whether it is spared because it cannot be reached. */
  circuits(): readonly (readonly [subgraph: string, isOpen: boolean])[]
  close(): Promise<void>
}

export interface SourcesOptions extends Omit<ForwardOptions, 'partKeys'> {
  /** Where what is read from the texts of fetches is kept. */
  readonly memory: WorkMemory
}

export function subgraphSources(
  addresses: readonly SubgraphAddress[],
  { memory, ...options }: SourcesOptions,
): SubgraphSources {
  const partKeys = new PartKeys(memory)
  const clients = new Map(addresses.map(address => [address.name, new SubgraphClient(address.url)]))
  const sources = new Map(
    addresses.map(address => [
      address.name,
      new Forward(address, clients.get(address.name)!, { ...options, partKeys }),
    ]),
  )
  return {
    of(name) {
      const source = sources.get(name)
      if (!source) throw new Error(`The supergraph names the subgraph ${name}, which has no address here`)
      return source
    },
    circuits: () => [...sources].map(([name, { isCircuitOpen }]) => [name, isCircuitOpen] as const),
    async close() {
      await Promise.all([...clients.values()].map(client => client.close()))
    },
  }
}
