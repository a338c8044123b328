import { Gauge, type Registry } from 'prom-client'
import type { Load } from '../load/load.js'
import type { SubgraphSources } from '../subgraphs/subgraphSources.js'

export interface Watched {
  readonly load: Pick<Load, 'underWay'>
  readonly memory: { readonly bytes: number }
  readonly sources: Pick<SubgraphSources, 'states'>
}

/** What is read only when somebody looks: how things stand at that moment. */
export function watch(registry: Registry, { load, memory, sources }: Watched): void {
  new Gauge({
    name: 'houvast_gateway_requests_under_way',
    help: 'GraphQL requests that have a place and are not answered yet',
    labelNames: ['contract'],
    registers: [registry],
    collect() {
      for (const [contract, count] of load.underWay()) this.set({ contract }, count)
    },
  })
  new Gauge({
    name: 'houvast_gateway_memory_bytes',
    help: 'Estimated size of all that is kept of documents: filtered, planned and compiled operations',
    registers: [registry],
    collect() {
      this.set(memory.bytes)
    },
  })
  new Gauge({
    name: 'houvast_gateway_circuit_open',
    help: '1 while a subgraph that cannot be reached or answers nobody is spared, otherwise 0',
    labelNames: ['subgraph', 'lane'],
    registers: [registry],
    collect() {
      for (const { subgraph, lane, isCircuitOpen } of sources.states())
        this.set({ subgraph, lane }, isCircuitOpen ? 1 : 0)
    },
  })
  new Gauge({
    name: 'houvast_gateway_fetches_under_way',
    help: 'Fetches that have a connection to a subgraph (sent) or wait for one (waiting)',
    labelNames: ['subgraph', 'lane', 'state'],
    registers: [registry],
    collect() {
      for (const { subgraph, lane, fetches } of sources.states())
        for (const [state, count] of Object.entries(fetches)) this.set({ subgraph, lane, state }, count)
    },
  })
}
