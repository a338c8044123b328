import type { Comparison } from './comparison.js'
import type { Difference } from './differences.js'

/** Why two gateways answer differently, and who is right. */
export interface Cause {
  readonly name: string
  readonly right: 'Houvast' | 'Hive' | 'both'
  /** The rule that decides. */
  readonly because: string
  explains(difference: Difference, about: Comparison): boolean
}
