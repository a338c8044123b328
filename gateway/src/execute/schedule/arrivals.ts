import type { AnswerObject } from '../answerObject.js'
import type { Represented } from '../fetch/representation.js'
import type { Arrived, Progress } from './compiledFetch.js'

export interface RunOutcome {
  /** Everything that was fetched, more than was asked. */
  readonly data: AnswerObject
  /** In the order of the plan, so that the same answers of the subgraphs give the same answer. */
  readonly errors: readonly Error[]
}

/** From this length on, reading an answer a second time is cheaper than keeping its objects while the rest is fetched. */
export const LARGE_BYTES = 128 * 1024

const asError = (error: unknown) => (error instanceof Error ? error : new Error('A fetch failed'))

/**
 * What has arrived for one request. A long answer is read as late as can be, and what was read of it is let go while nothing needs
 * it: thousands of objects that wait are what the garbage collector spends its time on, and with it every other request.
 */
export class Arrivals implements Progress {
  data: AnswerObject = {}
  readonly represented = new Map<string, Represented>()
  /** By the positions of their fetches, in the order in which they came. */
  readonly #arrived = new Map<number, Arrived>()
  readonly #merged = new Set<number>()
  readonly #errors: Error[][] = []
  /** Whether something that came before is still to be merged. */
  #isBehind = false

  /** @param isNeeded whether other fetches wait for what it says */
  add(index: number, arrived: Arrived, isNeeded: boolean): void {
    this.#arrived.set(index, arrived)
    const isLate = this.#isBehind || arrived.bytes >= LARGE_BYTES
    if (isNeeded || !isLate) this.#merge(index, arrived)
    else this.#isBehind = true
  }

  fail(index: number, error: unknown): void {
    this.#errors[index] = [asError(error)]
  }

  /** To be told when everything is asked: lets go what was merged, when that is much. */
  letGo(): void {
    let bytes = 0
    for (const index of this.#merged) bytes += this.#arrived.get(index)!.bytes
    if (bytes < LARGE_BYTES) return
    this.data = {}
    for (const represented of this.represented.values()) represented.entities = null
    this.represented.clear()
    this.#merged.clear()
    this.#isBehind = true
  }

  outcome(): RunOutcome {
    for (const [index, arrived] of this.#arrived) if (!this.#merged.has(index)) this.#merge(index, arrived)
    const { data } = this
    this.data = {}
    return { data, errors: this.#errors.flat() }
  }

  // The first begins anew: an object that has waited is old, and makes old what is put into it.
  #merge(index: number, arrived: Arrived): void {
    if (this.#merged.size === 0) this.data = {}
    this.#merged.add(index)
    try {
      this.#errors[index] = arrived.receive()
    } catch (error) {
      this.fail(index, error)
    }
  }
}
