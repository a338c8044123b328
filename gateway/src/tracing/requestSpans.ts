import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type { Contract } from '../contracts/contract.js'

/** The parts of the road that a request goes. */
export type Step = 'authorize' | 'plan' | 'fetch' | 'answer'

/** All that a span may say: counts, and names of closed sets. Nothing that a client or a person wrote fits in. */
export interface Facts {
  readonly 'houvast.contract'?: Contract['name']
  /** The name of a registered document's operation, `free` for any other document. */
  readonly 'houvast.operation'?: string
  /** Random, and in the log line of the same request. */
  readonly 'houvast.request_id'?: string
  readonly 'houvast.subgraph'?: string
  readonly 'houvast.outcome'?: 'answered' | 'unavailable'
  readonly 'houvast.refused_places'?: number
  readonly 'houvast.fetches'?: number
  readonly 'http.response.status_code'?: number
}

/**
 * The spans of one request: the request itself, and its steps below it. Each trace begins here; what a client says about traces of
 * its own is not looked at, because it is text of a client.
 */
export class RequestSpans {
  readonly #request: Span
  readonly #below: Context

  constructor(
    readonly tracer: Tracer,
    facts: Facts,
  ) {
    this.#request = tracer.startSpan('request', { kind: SpanKind.SERVER, attributes: { ...facts }, root: true })
    this.#below = trace.setSpan(ROOT_CONTEXT, this.#request)
  }

  begin(step: Step, facts: Facts = {}): Span {
    const kind = step === 'fetch' ? SpanKind.CLIENT : SpanKind.INTERNAL
    return this.tracer.startSpan(step, { kind, attributes: { ...facts } }, this.#below)
  }

  /** The request was answered, or is given up. */
  end(status: number, facts: Facts): void {
    if (status >= 500) this.#request.setStatus({ code: SpanStatusCode.ERROR })
    this.#request.setAttributes({ ...facts, 'http.response.status_code': status }).end()
  }
}

/** Does a step within a span of its own, where requests are traced. */
export function during<Result>(
  spans: RequestSpans | null | undefined,
  step: Step,
  work: () => Result,
  factsOf?: (result: Result) => Facts,
): Result {
  if (!spans) return work()
  const span = spans.begin(step)
  try {
    const result = work()
    if (factsOf) span.setAttributes({ ...factsOf(result) })
    return result
  } finally {
    span.end()
  }
}
