/**
 * How Node is started for a gateway, wherever one is started. Left alone, its heap grows with the load long before it has to: these
 * bounds save some 40 MB. Smaller ones would move large answers out of the young generation, where they cost more.
 */
export const NODE_OPTIONS: readonly string[] = ['--max-semi-space-size=16', '--max-old-space-size=512']
