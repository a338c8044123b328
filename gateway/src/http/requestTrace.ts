import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Tracer } from '@opentelemetry/api'
import type { Logger } from 'pino'
import type { Contract } from '../contracts/contract.js'
import { RequestSpans } from '../tracing/requestSpans.js'

export interface Answered {
  /** Null outside GraphQL. */
  readonly contract: Contract['name'] | null
  /** The name of a registered document's operation, `free` for any other document, null when there is none. */
  readonly operation: string | null
  readonly status: number
  readonly seconds: number
  /** How many places of the answer the viewer may not have. */
  readonly refusedPlaces: number
}

export type OnAnswered = (answered: Answered) => void

/** Who is told of requests. None of them is told anything that a client chose. */
export interface Observers {
  readonly log: Logger
  readonly onAnswered?: OnAnswered
  /** Makes the spans of GraphQL requests. */
  readonly tracer?: Tracer
}

/** What is known of one request while it runs. */
export interface RequestTrace {
  readonly requestId: string
  /** Null where requests are not traced. */
  readonly spans: RequestSpans | null
  operation: string | null
  refusedPlaces: number
}

/**
 * Gives a request its id and tells the observers when it is answered, the log by one line. Nothing of it is what a client chose: no
 * path, no variables, no names, no tokens.
 */
export function traceRequest(
  response: ServerResponse,
  { log, onAnswered = () => {}, tracer }: Observers,
  contract: Contract['name'] | null,
): RequestTrace {
  const requestId = randomUUID()
  const spans =
    tracer && contract
      ? new RequestSpans(tracer, { 'houvast.contract': contract, 'houvast.request_id': requestId })
      : null
  const trace: RequestTrace = { requestId, spans, operation: null, refusedPlaces: 0 }
  const began = performance.now()
  response.once('close', () => {
    const { operation, refusedPlaces } = trace
    const status = response.writableFinished ? response.statusCode : 499
    const seconds = (performance.now() - began) / 1000
    spans?.end(status, operation === null ? {} : { 'houvast.operation': operation })
    onAnswered({ contract, operation, status, seconds, refusedPlaces })
    log.info({ requestId, operation, status, milliseconds: Math.round(seconds * 1000) }, 'answered')
  })
  return trace
}
