import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface'
import type { GraphQLFormattedError } from 'graphql'
import { writtenError } from '../answer/fixedError.js'
import type { UnreadAnswer } from '../execute/fetch/sender.js'
import type { SubgraphReply } from './exchange.js'
import { maskedError } from './subgraphError.js'

/** The keys of the answer that a fetch was to fill. */
type Parts = () => readonly string[]

/** Null for anything that is not a GraphQL answer. */
function answerIn({ body }: SubgraphReply, parts: Parts): GatewayGraphQLResponse | null {
  const text = body.text()
  try {
    const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown> | null; errors?: unknown }
    if (data === undefined && !Array.isArray(errors)) return null
    return {
      data,
      ...(Array.isArray(errors) && { errors: errors.flatMap(error => placed(maskedError(error), parts)) }),
    }
  } catch {
    return null
  }
}

// An error about the whole fetch is an error of each part that it was to fill, and of nothing else in the answer.
const placed = (error: GraphQLFormattedError, parts: Parts): readonly GraphQLFormattedError[] =>
  error.path ? [error] : parts().map(key => ({ ...error, path: [key] }))

const unavailable = (keys: readonly string[]): GatewayGraphQLResponse => ({
  data: undefined,
  errors: keys.map(key => writtenError('SUBGRAPH_UNAVAILABLE', [key])),
})

/** What came back from a subgraph, an answer or not: without one, the part that was to be filled is not available. */
export class FetchReply implements UnreadAnswer {
  #isTold = false

  /**
   * @param reply null when the subgraph did not answer
   * @param tell is told, when it is first read, whether it is an answer
   */
  constructor(
    readonly reply: SubgraphReply | null,
    readonly parts: Parts,
    readonly tell: (isAnswer: boolean) => void,
  ) {}

  get bytes(): number {
    return this.reply?.body.bytes ?? 0
  }

  read(): GatewayGraphQLResponse {
    const answer = this.reply && answerIn(this.reply, this.parts)
    this.#tellOnce(answer !== null)
    return answer ?? unavailable(this.parts())
  }

  letGo(): void {
    this.reply?.body.letGo()
  }

  #tellOnce(isAnswer: boolean): void {
    if (this.#isTold) return
    this.#isTold = true
    this.tell(isAnswer)
  }
}
