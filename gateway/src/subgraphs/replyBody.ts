import { giveMemoryBack } from '../memory/ownMemory.js'

/** The text of one reply as it came. Its memory is given back when nobody will read it again. */
export class ReplyBody {
  readonly bytes: number
  #whole: Buffer | null

  /** @param parts in their order; they are the reply's own as soon as the connection has ended it, before any microtask runs */
  constructor(parts: readonly Buffer[]) {
    this.bytes = parts.reduce((sum, { length }) => sum + length, 0)
    this.#whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts, this.bytes)
    if (parts.length > 1) queueMicrotask(() => parts.forEach(giveMemoryBack))
  }

  /** @throws Error once it was let go */
  text(): string {
    if (this.#whole?.length !== this.bytes) throw new Error('The reply was let go')
    return this.#whole.toString()
  }

  /** Not before the connection has ended it: a part that came alone is still in its hands. A microtask later is late enough. */
  letGo(): void {
    if (this.#whole) giveMemoryBack(this.#whole)
    this.#whole = null
  }
}
