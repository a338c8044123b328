import type { SubgraphFetch } from '../execute/fetch/sender.js'
import type { RequestContext } from '../requestContext.js'
import type { SubgraphReply } from './exchange.js'

type Reply = Promise<SubgraphReply | null>

/** Gets the reply to a fetch; null when there is none. */
export type Reach = (fetch: SubgraphFetch) => Reply

interface UnderWay {
  readonly body: string
  readonly reply: Reply
}

export const isMutation = ({ text }: SubgraphFetch) => text.startsWith('mutation')

/**
 * Shares fetches that are under way: an operation that reaches the same entities by two ways asks the same twice. Only within one
 * request, with the very same body, and never a deed. Two requests never share, not even of one viewer: the subgraph records each
 * reading under the request that made it. Each gets the reply as text, so that nobody can change what another reads.
 */
export class SharedFetches {
  readonly #underWay = new Map<RequestContext, Set<UnderWay>>()

  constructor(readonly reach: Reach) {}

  get(fetch: SubgraphFetch): Reply {
    if (isMutation(fetch)) return this.reach(fetch)
    const own = this.#underWay.get(fetch.context)
    // Compared and not looked up: most requests ask a subgraph once at a time, and a long body takes long to hash.
    for (const { body, reply } of own ?? []) if (body === fetch.body) return reply
    return this.#begin(fetch, own ?? new Set())
  }

  #begin(fetch: SubgraphFetch, own: Set<UnderWay>): Reply {
    const { body, context } = fetch
    const ended = () => {
      own.delete(begun)
      if (own.size === 0) this.#underWay.delete(context)
    }
    const begun = { body, reply: this.reach(fetch).finally(ended) }
    this.#underWay.set(context, own.add(begun))
    return begun.reply
  }
}
