export interface BreakerRules {
  /** How many requests that failed in a row open it. */
  readonly failures: number
  /** How long nothing is tried then, in milliseconds; after that one fetch probes. */
  readonly restMilliseconds: number
}

const RULES: BreakerRules = { failures: 5, restMilliseconds: 1_000 }

/** What came of a fetch, as far as the connection is concerned: `silent` when the subgraph took it and did not answer in time. */
export type ConnectionOutcome = 'reached' | 'failed' | 'silent' | 'unknown'

/** To be called once, with what came of the fetch. */
export type TellOutcome = (outcome: ConnectionOutcome) => void

/**
 * Spares a subgraph that cannot be reached or answers nobody, and those who would wait for it. A subgraph that answers, whatever
 * it answers, is there: a fetch that waited in vain counts only when no other was answered meanwhile, or it was just slow.
 */
export class CircuitBreaker {
  /** The requests that failed since the last answer. One of many fetches counts once: it may be slow all by itself. */
  readonly #failed = new Set<string>()
  /** How many fetches were answered. */
  #answered = 0
  #restUntil = 0
  #isProbing = false

  constructor(
    readonly rules: BreakerRules = RULES,
    readonly now: () => number = Date.now,
  ) {}

  get isOpen(): boolean {
    return this.#failed.size >= this.rules.failures
  }

  /** Begins a fetch of a request; null when it may not be tried. */
  begin(requestId: string): TellOutcome | null {
    const isProbe = this.isOpen
    if (isProbe && (this.#isProbing || this.now() < this.#restUntil)) return null
    if (isProbe) this.#isProbing = true
    const answeredBefore = this.#answered
    return outcome => {
      if (isProbe) this.#isProbing = false
      if (outcome === 'reached') this.#reached()
      const isHung = outcome === 'silent' && this.#answered === answeredBefore
      if (outcome === 'failed' || isHung) this.#fail(requestId)
    }
  }

  #reached() {
    this.#answered += 1
    // Clearing an empty set makes a new one, which would be work for the collector at each fetch.
    if (this.#failed.size > 0) this.#failed.clear()
  }

  #fail(requestId: string) {
    if (!this.isOpen) this.#failed.add(requestId)
    this.#restUntil = this.now() + this.rules.restMilliseconds
  }
}
