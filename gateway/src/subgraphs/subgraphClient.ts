import { Pool } from 'undici'
import { Exchange, type SubgraphReply } from './exchange.js'

/** One subgraph and how to reach it. */
export interface SubgraphAddress {
  readonly name: string
  /** Where it answers GraphQL over HTTP. */
  readonly url: string
  /** The key that only the gateway and this subgraph have. */
  readonly assertionKey: Uint8Array
}

export interface SubgraphPost {
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly signal: AbortSignal
}

/** The connection could not be made or broke: the subgraph may not even have seen the request. */
export class ConnectionFailed extends Error {
  override readonly name = 'ConnectionFailed'
}

/** It took the request and gave no answer in time, or stopped in the middle of one. */
export class Silence extends Error {
  override readonly name = 'Silence'
}

const CONNECTION_FAILURES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
])

const SILENCES: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

function failureOf(error: Error): Error {
  const code = String((error as { code?: unknown }).code)
  if (CONNECTION_FAILURES.has(code)) return new ConnectionFailed('No connection')
  return SILENCES.has(code) ? new Silence('No answer') : error
}

/** For how long a subgraph may send nothing: less than any request has, so that what others answered still arrives. */
export const SILENCE_MILLISECONDS = 8_000

export interface ClientOptions {
  /** How many there are at most. What is fetched beyond that waits. */
  readonly connections: number
  readonly silenceMilliseconds?: number | undefined
}

/** How many fetches are on their way or being answered, and how many wait for a connection. */
export interface FetchCounts {
  readonly sent: number
  readonly waiting: number
}

/** Kept-alive, bounded connections to one subgraph. */
export class SubgraphClient {
  readonly #pool: Pool
  readonly #path: string

  constructor(url: string, { connections, silenceMilliseconds = SILENCE_MILLISECONDS }: ClientOptions) {
    const { origin, pathname, search } = new URL(url)
    this.#path = pathname + search
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      connect: { timeout: 1_000 },
      headersTimeout: silenceMilliseconds,
      bodyTimeout: silenceMilliseconds,
      keepAliveTimeout: 30_000,
    })
  }

  /**
   * A request that was sent is waited for until it is answered or its time is over; the signal ends only what still waits to be sent.
   * @throws ConnectionFailed, Silence, or the reason of the signal
   */
  post({ headers, body, signal }: SubgraphPost): Promise<SubgraphReply> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const exchange = new Exchange(signal, { resolve, reject: error => reject(failureOf(error)) })
      this.#pool.dispatch({ method: 'POST', path: this.#path, headers, body }, exchange)
    })
  }

  get fetches(): FetchCounts {
    const { running, pending } = this.#pool.stats
    return { sent: running, waiting: pending }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}
