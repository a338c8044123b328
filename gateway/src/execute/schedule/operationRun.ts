import type { RequestContext } from '../../requestContext.js'
import { Arrivals, type RunOutcome } from './arrivals.js'
import type { Arrived, CompiledFetch } from './compiledFetch.js'

/** What differs from one request to the next. */
export interface RunInput {
  /** As the client gave them; they were checked before. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
  readonly context: RequestContext
}

/** One request under way: each fetch starts as soon as those it waits for have arrived. */
export class OperationRun<Result> {
  readonly #arrivals = new Arrivals()
  readonly #waiting: number[]
  readonly #outcome = Promise.withResolvers<Result>()
  #unsent: number
  #remaining: number

  constructor(
    readonly fetches: readonly CompiledFetch[],
    readonly input: RunInput,
    readonly finish: (outcome: RunOutcome) => Result,
  ) {
    this.#waiting = fetches.map(({ waitsFor }) => waitsFor)
    this.#unsent = fetches.length
    this.#remaining = fetches.length
  }

  start(): Promise<Result> {
    if (this.#remaining === 0) this.#settle()
    for (const [index, { waitsFor }] of this.fetches.entries()) if (waitsFor === 0) this.#begin(index)
    return this.#outcome.promise
  }

  #begin(index: number): void {
    this.#unsent -= 1
    const sent = this.#sent(index)
    if (sent) this.#expect(index, sent)
    else this.#done(index)
  }

  #sent(index: number) {
    try {
      return this.fetches[index]!.run(this.#arrivals, this.input)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  #expect(index: number, sent: Promise<Arrived>): void {
    const isNeeded = this.fetches[index]!.next.length > 0
    sent
      .then(arrived => this.#arrivals.add(index, arrived, isNeeded))
      .then(
        () => this.#done(index),
        error => this.#failed(index, error),
      )
  }

  #failed(index: number, error: unknown): void {
    this.#arrivals.fail(index, error)
    this.#done(index)
  }

  #done(index: number): void {
    for (const next of this.fetches[index]!.next) {
      this.#waiting[next]! -= 1
      if (this.#waiting[next] === 0) this.#begin(next)
    }
    this.#remaining -= 1
    if (this.#remaining === 0) this.#settle()
    else if (this.#unsent === 0) this.#arrivals.letGo()
  }

  #settle() {
    try {
      this.#outcome.resolve(this.finish(this.#arrivals.outcome()))
    } catch (error) {
      this.#outcome.reject(error)
    }
  }
}
