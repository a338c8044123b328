import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { SubgraphSource } from '../src/execute/executor.js'
import type { SubgraphAnswer, SubgraphFetch, UnreadAnswer } from '../src/execute/fetch/sender.js'
import type { SubgraphReply } from '../src/subgraphs/exchange.js'
import { SubgraphClient } from '../src/subgraphs/subgraphClient.js'

const CONNECTIONS = 32
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' }

/** A subgraph of anybody, asked without a viewer; its errors are shown as it says them. */
export class OpenSubgraph implements SubgraphSource {
  readonly #client: SubgraphClient

  constructor(
    readonly name: string,
    url: string,
  ) {
    this.#client = new SubgraphClient(url, { connections: CONNECTIONS })
  }

  async send({ body, context: { signal } }: SubgraphFetch): Promise<UnreadAnswer> {
    const reply = await this.#client.post({ headers: HEADERS, body, signal }).catch(() => null)
    return {
      bytes: reply?.body.bytes ?? 0,
      read: () => this.#read(reply),
      letGo: () => reply?.body.letGo(),
    }
  }

  async process(_options: GraphQLDataSourceProcessOptions): Promise<never> {
    throw new Error('Fetches are sent, not processed')
  }

  close(): Promise<void> {
    return this.#client.close()
  }

  #read(reply: SubgraphReply | null): SubgraphAnswer {
    try {
      return JSON.parse(reply?.body.text() ?? '') as SubgraphAnswer
    } catch {
      return { errors: [{ message: `The subgraph ${this.name} gives no answer` }] }
    }
  }
}
