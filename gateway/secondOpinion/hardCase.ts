/** What each gateway says to one question of a legal worker: status and data, then the refused paths, then what was asked of subgraphs. */
export interface HardCase {
  /** The name of the cause. */
  readonly cause: string
  /** What ours promises here. */
  readonly promise: string
  readonly query: string
  readonly houvast: string
  readonly javascript: string
  readonly rust: string
}
