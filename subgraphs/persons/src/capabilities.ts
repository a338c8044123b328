import type { Capability } from '@houvast/subgraph'
import { worker } from './worker/index.js'

export const capabilities: readonly Capability[] = [worker]
