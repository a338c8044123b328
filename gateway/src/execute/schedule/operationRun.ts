import type { RequestContext } from '../../requestContext.js'
import type { AnswerObject } from '../answerObject.js'
import type { Represented } from '../fetch/representation.js'
import type { CompiledFetch, Progress } from './compiledFetch.js'

/** What differs from one request to the next. */
export interface RunInput {
  /** As the client gave them; they were checked before. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
  readonly context: RequestContext
}

export interface RunOutcome {
  /** Everything that was fetched, more than was asked. */
  readonly data: AnswerObject
  /** In the order of the plan, so that the same answers of the subgraphs give the same answer. */
  readonly errors: readonly Error[]
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error('A fetch failed'))

/** One request under way: each fetch starts as soon as those it waits for have arrived. */
export class OperationRun implements Progress {
  readonly data: AnswerObject = {}
  readonly represented = new Map<string, Represented>()
  readonly #waiting: number[]
  readonly #errors: Error[][] = []
  readonly #outcome = Promise.withResolvers<RunOutcome>()
  #remaining: number

  constructor(
    readonly fetches: readonly CompiledFetch[],
    readonly input: RunInput,
  ) {
    this.#waiting = fetches.map(({ waitsFor }) => waitsFor)
    this.#remaining = fetches.length
  }

  start(): Promise<RunOutcome> {
    if (this.#remaining === 0) this.#settle()
    for (const [index, { waitsFor }] of this.fetches.entries()) if (waitsFor === 0) this.#begin(index)
    return this.#outcome.promise
  }

  #begin(index: number): void {
    const sent = this.#sent(index)
    if (sent)
      sent.then(
        errors => this.#done(index, errors),
        error => this.#done(index, [asError(error)]),
      )
    else this.#done(index, [])
  }

  #sent(index: number) {
    try {
      return this.fetches[index]!.run(this, this.input)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  #done(index: number, errors: Error[]): void {
    this.#errors[index] = errors
    for (const next of this.fetches[index]!.next) {
      this.#waiting[next]! -= 1
      if (this.#waiting[next] === 0) this.#begin(next)
    }
    this.#remaining -= 1
    if (this.#remaining === 0) this.#settle()
  }

  #settle() {
    this.#outcome.resolve({ data: this.data, errors: this.#errors.flat() })
  }
}
