/** How much one contract may take of a process, so that the others are answered as well. */
export interface LoadRules {
  /** How many of its requests may be under way at once. Places are its own: nobody else takes them. */
  readonly places: number
  /** How many requests of one viewer may be under way at once. */
  readonly placesOfEach: number
  /**
   * What the requests of one viewer may cost in a minute, counted before operations run, and a quarter of it at once; null where
   * that is not counted.
   */
  readonly costPerMinute: number | null
  /** From which delay of the event loop on, in milliseconds, nobody else is let in. The least important is the first to wait. */
  readonly mostDelay: number
}
