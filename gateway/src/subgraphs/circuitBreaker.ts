export interface BreakerRules {
  /** How many failures in a row open it. */
  readonly failures: number
  /** How long nothing is tried then, in milliseconds; after that one fetch probes. */
  readonly restMilliseconds: number
}

const RULES: BreakerRules = { failures: 5, restMilliseconds: 1_000 }

/** What came of a fetch, as far as the connection is concerned. */
export type ConnectionOutcome = 'reached' | 'failed' | 'unknown'

/**
 * Spares a subgraph that cannot be reached, and those who would wait for it. Only failures to connect count: a subgraph that
 * answers, whatever it answers, is there.
 */
export class CircuitBreaker {
  #failures = 0
  #restUntil = 0
  #isProbing = false

  constructor(
    readonly rules: BreakerRules = RULES,
    readonly now: () => number = Date.now,
  ) {}

  get isOpen(): boolean {
    return this.#failures >= this.rules.failures
  }

  /** Whether a fetch may be tried; what comes of it has to be told. */
  mayTry(): boolean {
    if (!this.isOpen) return true
    if (this.#isProbing || this.now() < this.#restUntil) return false
    this.#isProbing = true
    return true
  }

  tell(outcome: ConnectionOutcome): void {
    this.#isProbing = false
    if (outcome === 'reached') this.#failures = 0
    if (outcome !== 'failed') return
    this.#failures += 1
    this.#restUntil = this.now() + this.rules.restMilliseconds
  }
}
