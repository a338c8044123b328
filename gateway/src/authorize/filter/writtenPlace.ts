import type { AskedField } from './askedField.js'

/**
 * A place of the answer as far as it is written: fragments can ask for one field any number of times, and one time says it. What
 * is written first keeps its place, so that the order of the answer stays.
 */
export class WrittenPlace {
  readonly #inner = new Map<string, WrittenPlace>()
  #hasTypename = false

  /** The place of a field in this one. Equal type conditions and response keys mean one field: the document is valid. */
  at({ conditions, responseKey }: AskedField): { readonly place: WrittenPlace; readonly isNew: boolean } {
    const key = [...conditions, responseKey].join('\n')
    const known = this.#inner.get(key)
    if (known) return { place: known, isNew: false }
    const place = new WrittenPlace()
    this.#inner.set(key, place)
    return { place, isNew: true }
  }

  /** Whether the type is to be asked for now, the first time. */
  takeTypename(): boolean {
    if (this.#hasTypename) return false
    this.#hasTypename = true
    return true
  }
}
