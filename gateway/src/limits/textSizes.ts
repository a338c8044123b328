import { hash } from 'node:crypto'
import type { Shelf, WorkMemory } from '../memory/workMemory.js'
import { isTooLargeToValidate } from './documentLimits.js'

interface Size {
  readonly isTooLarge: boolean
}

const TOO_LARGE: Size = { isTooLarge: true }
const ACCEPTABLE: Size = { isTooLarge: false }

/** Which texts are too large to be compared with a schema: each is read for that once, as long as it is asked now and then. */
export class TextSizes {
  readonly #known: Shelf<Size>

  constructor(memory: WorkMemory) {
    // All texts share the two values, so that each takes no more than its place.
    this.#known = memory.shelf(() => 0)
  }

  isTooLarge(text: string): boolean {
    // Half a character makes no document, and would have the hash of another text that may be one.
    if (!text.isWellFormed()) return false
    const key = hash('sha256', text)
    const known = this.#known.get(key)
    if (known) return known.isTooLarge
    const size = isTooLargeToValidate(text) ? TOO_LARGE : ACCEPTABLE
    this.#known.set(key, size)
    return size.isTooLarge
  }
}
