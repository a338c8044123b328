import type { SubgraphFetch } from '../execute/sender.js'
import type { SubgraphReply } from './exchange.js'

/** Gets the reply to a fetch; null when there is none. */
export type Reach = (fetch: SubgraphFetch) => Promise<SubgraphReply | null>

interface UnderWay {
  readonly signal: AbortSignal
  readonly reply: Promise<SubgraphReply | null>
}

export const isMutation = ({ text }: SubgraphFetch) => text.startsWith('mutation')

/**
 * Shares fetches that are under way: panels of one page often ask the same at the same moment. Only with somebody who asks with
 * the same access token, in the same operation, with the very same body, and never a deed. The subgraph records one reading, under
 * the id of the request that came first. Each gets the reply as text, so that nobody can change what another reads.
 */
export class SharedFetches {
  /** By token and operation, then by body. */
  readonly #underWay = new Map<string, Map<string, UnderWay>>()

  constructor(readonly reach: Reach) {}

  async get(fetch: SubgraphFetch): Promise<SubgraphReply | null> {
    const { token, signal } = fetch.context
    if (token === null || isMutation(fetch)) return this.reach(fetch)
    const asker = `${token}\n${fetch.operationName}`
    const first = this.#underWay.get(asker)?.get(fetch.body)
    if (!first) return this.#begin(asker, fetch)
    const reply = await first.reply
    // Whoever came first went away, and its fetch with it.
    const isAbandoned = reply === null && first.signal.aborted && !signal.aborted
    return isAbandoned ? this.reach(fetch) : reply
  }

  #begin(asker: string, fetch: SubgraphFetch): Promise<SubgraphReply | null> {
    const own = this.#underWay.get(asker) ?? new Map<string, UnderWay>()
    const reply = this.reach(fetch).finally(() => {
      own.delete(fetch.body)
      if (own.size === 0) this.#underWay.delete(asker)
    })
    this.#underWay.set(asker, own)
    own.set(fetch.body, { signal: fetch.context.signal, reply })
    return reply
  }
}
