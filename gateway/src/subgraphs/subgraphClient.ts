import { Pool } from 'undici'
import { Exchange, type SubgraphReply } from './exchange.js'
import { Turns } from './turns.js'

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

/** How many fetches have a connection, until they are answered, and how many wait for one. */
export interface FetchCounts {
  readonly sent: number
  readonly waiting: number
}

/** Kept-alive, bounded connections to one subgraph. */
export class SubgraphClient {
  readonly #pool: Pool
  readonly #path: string
  readonly #turns: Turns
  // Not from within the reply: the connection is free only when undici has ended it.
  readonly #giveBack = () => this.#turns.giveBack()

  constructor(url: string, { connections, silenceMilliseconds = SILENCE_MILLISECONDS }: ClientOptions) {
    const { origin, pathname, search } = new URL(url)
    this.#path = pathname + search
    this.#turns = new Turns(connections)
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      // Its other parser, which the environment could choose, may put bytes back that a reply has already been made of.
      useMilo: false,
      connect: { timeout: 1_000 },
      headersTimeout: silenceMilliseconds,
      bodyTimeout: silenceMilliseconds,
      keepAliveTimeout: 30_000,
    })
  }

  /**
   * The signal ends only what still waits to be sent. What was sent is waited for until it is answered or its time is over: whoever
   * breaks off does not learn when the subgraph ends the work, and nobody may begin more of it meanwhile.
   * @throws ConnectionFailed, Silence, or the reason of the signal
   */
  post({ headers, body, signal }: SubgraphPost): Promise<SubgraphReply> {
    return new Promise((resolve, reject) => {
      const exchange = new Exchange({
        resolve: reply => {
          queueMicrotask(this.#giveBack)
          resolve(reply)
        },
        reject: error => {
          queueMicrotask(this.#giveBack)
          reject(failureOf(error))
        },
      })
      const begin = () => void this.#pool.dispatch({ method: 'POST', path: this.#path, headers, body }, exchange)
      this.#turns.take({ signal, begin, giveUp: reject })
    })
  }

  get fetches(): FetchCounts {
    return { sent: this.#turns.taken, waiting: this.#turns.waiting }
  }

  close(): Promise<void> {
    return this.#pool.close()
  }
}
