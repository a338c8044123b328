import type { Capability } from '@houvast/subgraph'
import { residence } from './residence/index.js'

export const capabilities: readonly Capability[] = [residence]
