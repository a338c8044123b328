import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { OnAnswered } from '../http/requestTrace.js'
import type { OnShed } from '../load/load.js'
import type { OnFetched } from '../subgraphs/forward.js'
import type { SupergraphUse } from '../supergraph/signature.js'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export interface Metrics {
  readonly registry: Registry
  readonly onAnswered: OnAnswered
  readonly onFetched: OnFetched
  readonly onShed: OnShed
  /** A changed supergraph file was not taken. */
  readonly onNotTaken: (use: SupergraphUse) => void
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

/**
 * What is counted, in Prometheus' form. Labels come from closed sets only (contracts, names of registered documents, of
 * subgraphs, HTTP statuses), so that no metric can hold anything that a client or a person wrote.
 */
export function makeMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answered = new Histogram({
    name: 'houvast_gateway_answer_seconds',
    help: 'Time until an answer was sent, in seconds, by contract, registered operation and HTTP status',
    labelNames: ['contract', 'operation', 'status'],
    buckets: SECONDS,
    registers: [registry],
  })
  const fetches = new Histogram({
    name: 'houvast_gateway_fetch_seconds',
    help: 'Time that a subgraph took for a fetch, in seconds',
    labelNames: ['subgraph'],
    buckets: SECONDS,
    registers: [registry],
  })
  const unavailable = new Counter({
    name: 'houvast_gateway_fetch_unavailable_total',
    help: 'Fetches that a subgraph did not answer',
    labelNames: ['subgraph'],
    registers: [registry],
  })
  const refused = new Counter({
    name: 'houvast_gateway_refused_places_total',
    help: 'Places of answers that the viewer may not have',
    labelNames: ['contract'],
    registers: [registry],
  })
  const shed = new Counter({
    name: 'houvast_gateway_shed_total',
    help: 'Requests that were not taken, because their viewer asks for too much or the process has too much to do',
    labelNames: ['contract', 'reason'],
    registers: [registry],
  })
  const notTaken = new Counter({
    name: 'houvast_gateway_supergraph_not_taken_total',
    help: 'Changed supergraph files that were not taken: not signed for this use, or impossible to serve',
    labelNames: ['use'],
    registers: [registry],
  })
  // Labels come from closed sets, so there are few; looking one up again costs more than observing.
  const ofAnswers = remembered((key: string) => {
    const [contract = '', operation = '', status = ''] = key.split(' ')
    return answered.labels({ contract, operation, status })
  })
  const ofFetches = remembered((subgraph: string) => fetches.labels({ subgraph }))
  return {
    registry,
    onShed: (contract, reason) => shed.inc({ contract, reason }),
    onNotTaken: use => notTaken.inc({ use }),
    onAnswered({ contract, operation, status, seconds, refusedPlaces }) {
      ofAnswers(`${contract ?? 'none'} ${operation ?? 'none'} ${status}`).observe(seconds)
      if (contract && refusedPlaces > 0) refused.inc({ contract }, refusedPlaces)
    },
    onFetched(subgraph, outcome, seconds) {
      ofFetches(subgraph).observe(seconds)
      if (outcome === 'unavailable') unavailable.inc({ subgraph })
    },
  }
}
