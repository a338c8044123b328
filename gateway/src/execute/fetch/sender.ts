import type { GraphQLFormattedError } from 'graphql'
import type { RequestContext } from '../../requestContext.js'

/** One request to a subgraph, written whole. */
export interface SubgraphFetch {
  /** The GraphQL document in it. */
  readonly text: string
  readonly body: Buffer
  /** What it asks for only because the plan needs it, as `Type.field`; the viewer asked for it nowhere. */
  readonly systemFields: readonly string[]
  readonly context: RequestContext
  /** What the client calls its operation. */
  readonly operationName: string | null
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** An answer that has arrived and is still text: a small part of what it takes in memory once it is read. */
export interface UnreadAnswer {
  /** Its size. */
  readonly bytes: number
  /** Gives an answer of its own each time. */
  read(): SubgraphAnswer
  /** Gives its memory back: nobody reads it again. */
  letGo(): void
}

/** Brings fetches to one subgraph. A subgraph that does not answer is an answer with errors, not an exception. */
export interface Sender {
  send(fetch: SubgraphFetch): Promise<UnreadAnswer>
}
