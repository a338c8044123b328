import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import { ASSERTION_HEADER, mintAssertion } from '@houvast/schema'
import type { Logger } from 'pino'
import { FREE_TEXT } from '../documents/manifest.js'
import type { SubgraphSource } from '../execute/executor.js'
import type { SubgraphFetch, UnreadAnswer } from '../execute/fetch/sender.js'
import { kindOfError } from '../log.js'
import type { RequestContext } from '../requestContext.js'
import { CircuitBreaker, type ConnectionOutcome } from './circuitBreaker.js'
import type { SubgraphReply } from './exchange.js'
import { FetchReply } from './fetchReply.js'
import type { PartKeys } from './partPath.js'
import { isMutation, SharedFetches } from './sharedFetches.js'
import { ConnectionFailed, Silence, type SubgraphAddress, type SubgraphClient } from './subgraphClient.js'

/** What the outcome of one fetch may be called in a metric. */
export type FetchOutcome = 'answered' | 'unavailable'
export type OnFetched = (subgraph: string, outcome: FetchOutcome, seconds: number) => void

/** Why a subgraph that was reached gave no answer. */
class NotGraphql extends Error {}

function outcomeOf(error: unknown): ConnectionOutcome {
  if (error instanceof ConnectionFailed) return 'failed'
  return error instanceof Silence ? 'silent' : 'unknown'
}

export interface ForwardOptions {
  readonly partKeys: PartKeys
  readonly log: Logger
  readonly onFetched?: OnFetched | undefined
}

/**
 * Sends fetches to one subgraph: the viewer's own token, the gateway's assertion about exactly this body, the request id, and
 * nothing else of what the client sent. A subgraph that does not answer leaves its part of the answer null.
 */
export class Forward implements SubgraphSource {
  readonly #breaker = new CircuitBreaker()
  readonly #shared = new SharedFetches(fetch => this.#replyTo(fetch))

  constructor(
    readonly address: SubgraphAddress,
    readonly client: SubgraphClient,
    readonly options: ForwardOptions,
  ) {}

  /** Whether the subgraph is spared: it cannot be reached, or answers nobody. */
  get isCircuitOpen(): boolean {
    return this.#breaker.isOpen
  }

  /** What `@apollo/gateway`'s own executor fetches by. */
  async process(options: GraphQLDataSourceProcessOptions): Promise<GatewayGraphQLResponse> {
    if (!('incomingRequestContext' in options)) throw new Error('Only operations are forwarded')
    const { query = '', variables, operationName } = options.request
    const answer = await this.send({
      text: query,
      body: Buffer.from(JSON.stringify({ query, variables, operationName })),
      // The library does not say what its plan needs: everything passes for the viewer's.
      systemFields: [],
      context: options.context as RequestContext,
      operationName: options.incomingRequestContext.operationName,
    })
    // Whoever shares the reply is told of it in this same turn of the event loop, perhaps later in it, and has to find it there.
    setImmediate(() => answer.letGo())
    return answer.read()
  }

  async send(fetch: SubgraphFetch): Promise<UnreadAnswer> {
    const { name } = this.address
    const span = fetch.context.trace?.spans?.begin('fetch', { 'houvast.subgraph': name })
    const began = performance.now()
    const reply = await this.#shared.get(fetch)
    // It may be read much later; what is told is how long the subgraph took.
    const arrived = performance.now()
    return new FetchReply(
      reply,
      () => this.options.partKeys.of(fetch.text),
      isAnswer => {
        if (reply && !isAnswer) this.#tellFailure(fetch, new NotGraphql())
        const outcome = isAnswer ? 'answered' : 'unavailable'
        this.options.onFetched?.(name, outcome, (arrived - began) / 1000)
        span?.setAttribute('houvast.outcome', outcome).end(arrived)
      },
    )
  }

  async #replyTo(fetch: SubgraphFetch): Promise<SubgraphReply | null> {
    const tell = this.#breaker.begin(fetch.context.requestId)
    if (!tell) return null
    try {
      const reply = await this.#post(fetch).catch(error => this.#once(error, fetch))
      tell('reached')
      return reply
    } catch (error) {
      tell(outcomeOf(error))
      this.#tellFailure(fetch, error)
      return null
    }
  }

  #tellFailure({ context: { requestId } }: SubgraphFetch, error: unknown) {
    const { name: subgraph } = this.address
    this.options.log.warn({ requestId, subgraph, reason: kindOfError(error) }, 'a subgraph did not answer')
  }

  // A mutation is never sent again: the subgraph may have done it before the connection broke.
  #once(error: unknown, fetch: SubgraphFetch): Promise<SubgraphReply> {
    if (!(error instanceof ConnectionFailed) || isMutation(fetch)) throw error
    return this.#post(fetch)
  }

  #post({ body, systemFields, context, operationName }: SubgraphFetch): Promise<SubgraphReply> {
    const { token, viewer, requestId, isRegistered, signal } = context
    const { name: audience, assertionKey: key } = this.address
    const told = isRegistered ? operationName : FREE_TEXT
    const about = { body, token, viewer, requestId, operationName: told, systemFields }
    const assertion = mintAssertion({ audience, key, ...about })
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-request-id': requestId,
      [ASSERTION_HEADER]: assertion,
      ...(token !== null && { authorization: `Bearer ${token}` }),
    }
    return this.client.post({ headers, body, signal })
  }
}
