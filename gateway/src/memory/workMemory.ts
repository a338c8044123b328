import { LRUCache } from 'lru-cache'

const MEGABYTE = 1024 * 1024

/** One entry may take at most this part of the whole, so that no single document pushes all others out. */
const LARGEST_PART = 1 / 16

/** What a key and its place in the memory take beside the value. */
const PLACE_BYTES = 200

/**
 * The one memory of a gateway for everything that it works out for documents: filtered, planned and compiled operations of all
 * its supergraphs. Its size in bytes is estimated and bounded; what was used longest ago is forgotten first, so that no number of
 * documents makes it grow and what is asked often stays.
 */
export class WorkMemory {
  readonly #entries: LRUCache<string, object>
  #shelves = 0

  constructor(readonly mostBytes = 64 * MEGABYTE) {
    this.#entries = new LRUCache({ maxSize: mostBytes, maxEntrySize: mostBytes * LARGEST_PART })
  }

  /** The estimated size of all that is kept. */
  get bytes(): number {
    return this.#entries.calculatedSize
  }

  /**
   * A part for values of one kind, which sees nothing of the others.
   * @param bytesOf estimates the size of a value
   */
  shelf<Value extends object>(bytesOf: (value: Value) => number): Shelf<Value> {
    this.#shelves += 1
    return new Shelf(this.#entries, `${this.#shelves} `, bytesOf)
  }
}

/** Values of one kind in a shared memory. A value that is gone is worked out again. */
export class Shelf<Value extends object> {
  readonly #entries: LRUCache<string, object>

  constructor(
    entries: LRUCache<string, object>,
    readonly prefix: string,
    readonly bytesOf: (value: Value) => number,
  ) {
    this.#entries = entries
  }

  get(key: string): Value | undefined {
    return this.#entries.get(this.prefix + key) as Value | undefined
  }

  set(key: string, value: Value): void {
    const size = PLACE_BYTES + key.length + Math.ceil(this.bytesOf(value))
    this.#entries.set(this.prefix + key, value, { size })
  }

  delete(key: string): void {
    this.#entries.delete(this.prefix + key)
  }

  /** What is kept, without counting as use. */
  *values(): Generator<Value> {
    for (const [key, value] of this.#entries.entries()) if (key.startsWith(this.prefix)) yield value as Value
  }

  clear(): void {
    for (const key of this.#entries.keys()) if (key.startsWith(this.prefix)) this.#entries.delete(key)
  }
}
