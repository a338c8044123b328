import type { SubgraphFetch } from '../execute/fetch/sender.js'
import type { SubgraphReply } from './exchange.js'

type Reply = Promise<SubgraphReply | null>

/** Gets the reply to a fetch; null when there is none. */
export type Reach = (fetch: SubgraphFetch) => Reply

interface UnderWay {
  readonly fetch: SubgraphFetch
  readonly reply: Reply
}

export const isMutation = ({ text }: SubgraphFetch) => text.startsWith('mutation')

const isSame = (one: SubgraphFetch, other: SubgraphFetch) =>
  one.context === other.context && one.body.equals(other.body) && one.systemFields.join() === other.systemFields.join()

/**
 * Shares fetches that are under way: an operation that reaches the same entities by two ways asks the same twice. Only within one
 * request, with the very same body, and never a deed. Two requests never share, not even of one viewer: the subgraph records each
 * reading under the request that made it. What would be recorded otherwise is fetched for itself too. Each reads the reply's text
 * itself, so that nobody can change what another reads.
 */
export class SharedFetches {
  // A list and no map: `Load` bounds how many there are, and tables that shrink and grow with them are work for the collector.
  readonly #underWay: UnderWay[] = []

  constructor(readonly reach: Reach) {}

  get(fetch: SubgraphFetch): Reply {
    if (isMutation(fetch)) return this.reach(fetch)
    for (const other of this.#underWay) if (isSame(other.fetch, fetch)) return other.reply
    return this.#begin(fetch)
  }

  #begin(fetch: SubgraphFetch): Reply {
    const begun = { fetch, reply: this.reach(fetch).finally(() => this.#end(begun)) }
    this.#underWay.push(begun)
    return begun.reply
  }

  #end(begun: UnderWay): void {
    const last = this.#underWay.pop()!
    if (last !== begun) this.#underWay[this.#underWay.indexOf(begun)] = last
  }
}
