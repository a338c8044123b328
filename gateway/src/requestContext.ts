import type { Viewer } from '@houvast/schema'
import type { Method } from './contracts/contract.js'
import type { RequestTrace } from './http/requestTrace.js'
import type { BudgetLeft } from './load/load.js'

/** What one request carries along the road from the client to the subgraphs. */
export interface RequestContext {
  readonly method: Method
  readonly viewer: Viewer | null
  /** The viewer's own access token; the subgraphs verify it again. */
  readonly token: string | null
  /** Travels in the header `x-request-id` only, never in a body. */
  readonly requestId: string
  /** The document is one of those that were reviewed and registered. */
  readonly isRegistered: boolean
  /** Pays what an operation costs before it runs. @throws GraphQLError RATE_LIMITED when the viewer's budget is used up */
  readonly spend: (cost: number) => void
  /** What the viewer's budget has left; null where none is counted. */
  readonly budgetLeft: () => BudgetLeft | null
  /** Where what becomes of the request is noted; absent where nobody looks. */
  readonly trace?: RequestTrace
  /** Says that nobody waits for the answer any more, so that nothing more is begun for it. */
  readonly signal: AbortSignal
}
