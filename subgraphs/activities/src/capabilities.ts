import type { Capability } from '@houvast/subgraph'
import { costClaim } from './cost-claim/index.js'
import { training } from './training/index.js'

export const capabilities: readonly Capability[] = [training, costClaim]
