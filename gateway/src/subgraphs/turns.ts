export interface Waiter {
  readonly signal: AbortSignal
  readonly begin: () => void
  readonly giveUp: (reason: unknown) => void
}

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

  /**
   * Begins when it is one's turn, at once where there is one, and gives up when the signal comes first. Who has begun gives the turn
   * back. No promise is made of it: most never wait, and what waits makes old what it holds.
   */
  take({ signal, begin, giveUp }: Waiter): void {
    if (signal.aborted) giveUp(signal.reason)
    else if (this.#taken < this.most) this.#begin(begin)
    else this.#wait({ signal, begin, giveUp })
  }

  giveBack(): void {
    this.#taken -= 1
    if (this.#waiting.size === 0) return
    const [next] = this.#waiting
    next!()
  }

  #begin(begin: () => void): void {
    this.#taken += 1
    begin()
  }

  #wait({ signal, begin, giveUp }: Waiter): void {
    const end = () => {
      this.#waiting.delete(turn)
      giveUp(signal.reason)
    }
    const turn = () => {
      this.#waiting.delete(turn)
      signal.removeEventListener('abort', end)
      this.#begin(begin)
    }
    this.#waiting.add(turn)
    signal.addEventListener('abort', end, { once: true })
  }
}
