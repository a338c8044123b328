import { giveMemoryBack } from '../memory/ownMemory.js'

/** The text of one reply as it came. Its memory is given back when nobody will read it again. */
export class ReplyBody {
  readonly bytes: number
  #whole: Buffer | null

  /** @param parts in their order; they are the reply's own once the connection has ended it, which it does in this turn */
  constructor(parts: readonly Buffer[]) {
    this.bytes = parts.reduce((sum, { length }) => sum + length, 0)
    this.#whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts, this.bytes)
    if (parts.length > 1) queueMicrotask(() => parts.forEach(giveMemoryBack))
  }

  /** @throws Error once it was let go */
  text(): string {
    if (!this.#whole) throw new Error('The reply was let go')
    return this.#whole.toString()
  }

  /** Not in the turn in which it came: its connection may still be reading what came alone. */
  letGo(): void {
    if (this.#whole) giveMemoryBack(this.#whole)
    this.#whole = null
  }
}
