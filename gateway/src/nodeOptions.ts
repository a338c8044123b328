/**
 * How Node is started for a gateway, wherever one is started. A small young generation saves some 40 MB under the usual load. The old
 * one may grow far beyond what is ever needed, since a heap that comes near its bound is collected again and again: that is what
 * answers with thousands of entities would cost.
 */
export const NODE_OPTIONS: readonly string[] = ['--max-semi-space-size=12', '--max-old-space-size=1536']
