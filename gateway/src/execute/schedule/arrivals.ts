import type { AnswerObject } from '../answerObject.js'
import { entitiesAt, type PlacePath } from '../fetch/entityPlace.js'
import type { Represented } from '../fetch/representation.js'
import type { Arrived, Progress, RequiredPlace } from './compiledFetch.js'

export interface RunOutcome {
  /** Everything that was fetched, more than was asked. */
  readonly data: AnswerObject
  /** In the order of the plan, so that the same answers of the subgraphs give the same answer. */
  readonly errors: readonly Error[]
}

interface Made {
  readonly represented: Represented
  readonly path: PlacePath
  /** How many answers had been merged when it was made. */
  readonly merges: number
}

/** From this length on, together, reading answers a second time is cheaper than keeping their objects while the rest is fetched. */
export const LARGE_BYTES = 128 * 1024

const asError = (error: unknown) => (error instanceof Error ? error : new Error('A fetch failed'))

/**
 * What has arrived for one request. Long answers are read as late as can be, and what was read of them is let go while nothing needs
 * it: thousands of objects that wait are what the garbage collector spends its time on, and with it every other request.
 */
export class Arrivals implements Progress {
  data: AnswerObject = {}
  /** By the positions of their fetches, in the order in which they came. */
  readonly #arrived = new Map<number, Arrived>()
  /** In the order in which they were merged. */
  readonly #merged = new Set<number>()
  /** What was merged once and let go, in the same order. */
  #letGo: readonly number[] = []
  readonly #made = new Map<string, Made>()
  readonly #errors: Error[][] = []
  #mergedBytes = 0
  /** Whether something waits to be merged, so that what comes later has to wait as well. */
  #isBehind = false

  represent({ key, path, represent }: RequiredPlace): Represented {
    const known = this.#made.get(key)
    if (known) return known.represented
    const represented = represent(entitiesAt(this.data, path))
    this.#made.set(key, { represented, path, merges: this.#merged.size })
    return represented
  }

  /** @param isNeeded whether other fetches wait for what it says */
  add(index: number, arrived: Arrived, isNeeded: boolean): void {
    this.#arrived.set(index, arrived)
    const mayWait = this.#isBehind || this.#mergedBytes + arrived.answer.bytes >= LARGE_BYTES
    if (isNeeded || !mayWait) this.#merge(index, arrived)
    else this.#isBehind = true
  }

  fail(index: number, error: unknown): void {
    this.#errors[index] = [asError(error)]
  }

  /** To be told when everything is asked: lets go what was merged, when that is much. */
  letGo(): void {
    if (this.#mergedBytes < LARGE_BYTES) return
    this.#letGo = [...this.#merged]
    this.#merged.clear()
    this.#mergedBytes = 0
    this.data = {}
    this.#forgetEntities()
    this.#isBehind = true
  }

  outcome(): RunOutcome {
    for (const index of this.#letGo) this.#mergeAgain(index)
    this.#findAgain()
    for (const [index, arrived] of this.#arrived) if (!this.#merged.has(index)) this.#merge(index, arrived)
    for (const { answer } of this.#arrived.values()) answer.letGo()
    const { data } = this
    this.data = {}
    this.#forgetEntities()
    return { data, errors: this.#errors.flat() }
  }

  #forgetEntities(): void {
    for (const { represented } of this.#made.values()) represented.asked.entities = []
  }

  #mergeAgain(index: number): void {
    this.#findAgain()
    this.#merge(index, this.#arrived.get(index)!)
  }

  // The same answers in the same order make the same objects: those of which was asked are found where they were found then.
  #findAgain(): void {
    if (this.#letGo.length === 0) return
    for (const { represented, path, merges } of this.#made.values()) {
      if (merges === this.#merged.size) represented.asked.entities = entitiesAt(this.data, path)
    }
  }

  // The first begins anew: an object that has waited is old, and makes old what is put into it.
  #merge(index: number, arrived: Arrived): void {
    if (this.#merged.size === 0) this.data = {}
    this.#merged.add(index)
    this.#mergedBytes += arrived.answer.bytes
    try {
      this.#errors[index] = arrived.receive()
    } catch (error) {
      this.fail(index, error)
    }
  }
}
