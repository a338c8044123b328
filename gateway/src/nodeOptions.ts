/**
 * How Node is started for a gateway, wherever one is started.
 *
 * No pretenuring: when much of what one line of code makes survives, as while caches fill, the engine makes all objects of that line
 * old from the first, for good. In most starts it did so with the array of listeners to a response's `close`. Such an array is dead
 * within milliseconds, but lies where only a full collection looks, and until then keeps its whole request alive: 20 MB more under the
 * usual load.
 *
 * A small young generation saves some 40 MB. The old one may grow far beyond what is ever needed, since a heap that comes near its bound
 * is collected again and again: that is what answers with thousands of entities would cost.
 */
export const NODE_OPTIONS: readonly string[] = [
  '--no-allocation-site-pretenuring',
  '--max-semi-space-size=12',
  '--max-old-space-size=1536',
]
