const MINUTE = 60_000

/** What somebody may still spend: full at first, and refilled evenly. */
export class CostBudget {
  #left: number
  #countedAt: number

  /** @param now a time in milliseconds, as everywhere here */
  constructor(
    readonly perMinute: number,
    now: number,
  ) {
    this.#left = perMinute
    this.#countedAt = now
  }

  /**
   * Takes what an operation costs, at least 1, or nothing.
   * @returns 0 when it is paid; otherwise the seconds after which there will be enough
   */
  spend(cost: number, now: number): number {
    const price = Math.max(1, cost)
    this.#left = Math.min(this.perMinute, this.#left + ((now - this.#countedAt) / MINUTE) * this.perMinute)
    this.#countedAt = now
    if (price > this.#left) return Math.ceil(((price - this.#left) / this.perMinute) * 60)
    this.#left -= price
    return 0
  }
}
