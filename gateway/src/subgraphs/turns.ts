/**
 * Lets so many at once have a connection; all others wait for a turn, whoever came first is next. undici would let them wait as well,
 * but closes a good connection for each that gives up waiting.
 */
export class Turns {
  #taken = 0
  readonly #waiting = new Set<() => void>()

  constructor(readonly most: number) {}

  get taken(): number {
    return this.#taken
  }

  get waiting(): number {
    return this.#waiting.size
  }

  /** Ends when it is one's turn, which has to be given back. @throws the reason of the signal if that comes first */
  async take(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (this.#taken < this.most) this.#taken += 1
    else await this.#wait(signal)
  }

  giveBack(): void {
    const next = this.#waiting.size > 0 ? this.#waiting.values().next().value : undefined
    if (next) next()
    else this.#taken -= 1
  }

  #wait(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const end = () => {
      this.#waiting.delete(begin)
      signal.removeEventListener('abort', giveUp)
    }
    const begin = () => {
      end()
      resolve()
    }
    const giveUp = () => {
      end()
      reject(signal.reason)
    }
    this.#waiting.add(begin)
    signal.addEventListener('abort', giveUp)
    return promise
  }
}
