const MINUTE = 60_000

/** How much of a minute may be spent at once: nobody saves up what would take the whole process for long. */
const SAVED = 1 / 4

/** What somebody may still spend: full at first, and refilled evenly. */
export class CostBudget {
  readonly most: number
  #left: number
  #countedAt: number

  /** @param now a time in milliseconds, as everywhere here */
  constructor(
    readonly perMinute: number,
    now: number,
  ) {
    this.most = perMinute * SAVED
    this.#left = this.most
    this.#countedAt = now
  }

  /**
   * Takes the cost, or nothing.
   * @returns 0 when it is paid; otherwise the seconds after which there will be enough
   */
  spend(cost: number, now: number): number {
    const left = this.left(now)
    if (cost > left) return Math.ceil(((cost - left) / this.perMinute) * 60)
    this.#left -= cost
    return 0
  }

  /** What may be spent at once. */
  left(now: number): number {
    this.#left = Math.min(this.most, this.#left + ((now - this.#countedAt) / MINUTE) * this.perMinute)
    this.#countedAt = now
    return this.#left
  }

  /** After how many milliseconds it is full, if nothing is spent. */
  untilFull(now: number): number {
    return ((this.most - this.left(now)) / this.perMinute) * MINUTE
  }
}
