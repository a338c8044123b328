/** One buffer that is nobody else's: short ones that Node makes share their memory. */
function joined(parts: readonly Buffer[], bytes: number): Buffer {
  const whole = Buffer.allocUnsafeSlow(bytes)
  let place = 0
  for (const part of parts) place += part.copy(whole, place)
  return whole
}

/**
 * The text of one reply as it came. Its memory can be given back before the collector would do it: V8 frees a buffer that has waited
 * only together with everything else that is old, and begins that anew whenever 64 MB of such buffers have come.
 */
export class ReplyBody {
  readonly bytes: number
  #whole: Buffer | null
  readonly #isOwn: boolean

  /** @param parts in their order; one that came alone is still the connection's, and is left to it */
  constructor(parts: readonly Buffer[]) {
    this.bytes = parts.reduce((sum, { length }) => sum + length, 0)
    this.#isOwn = parts.length > 1
    this.#whole = this.#isOwn ? joined(parts, this.bytes) : (parts[0] ?? Buffer.alloc(0))
  }

  /** @throws Error once it was let go */
  text(): string {
    if (!this.#whole) throw new Error('The reply was let go')
    return this.#whole.toString()
  }

  letGo(): void {
    if (this.#isOwn && this.#whole) (this.#whole.buffer as ArrayBuffer).transfer(0)
    this.#whole = null
  }
}
