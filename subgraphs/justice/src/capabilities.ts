import type { Capability } from '@houvast/subgraph'

export const capabilities: readonly Capability[] = []
