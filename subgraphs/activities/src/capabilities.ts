import type { Capability } from '@houvast/subgraph'
import { training } from './training/index.js'

export const capabilities: readonly Capability[] = [training]
