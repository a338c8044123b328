/**
 * How Node is started for a gateway, wherever one is started.
 *
 * No pretenuring: what survives while caches fill teaches the engine to make objects of the same line of code old from the first, for
 * good. It learns that of the list of who waits for a response to close; such a list is dead within milliseconds, but lies where only a
 * full collection looks, and until then keeps its whole request alive. Whether it learns it differs from start to start: 20 MB more
 * under the usual load in most.
 *
 * A small young generation saves some 40 MB. The old one may grow far beyond what is ever needed, since a heap that comes near its bound
 * is collected again and again: that is what answers with thousands of entities would cost.
 */
export const NODE_OPTIONS: readonly string[] = [
  '--no-allocation-site-pretenuring',
  '--max-semi-space-size=12',
  '--max-old-space-size=1536',
]
