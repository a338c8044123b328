/** A subgraph over HTTP that remembers what it was asked. */
export interface RunningSubgraph {
  readonly url: string
  /** The texts of what arrived since it last forgot. */
  asked(): readonly string[]
  forget(): void
  stop(): Promise<void>
}
