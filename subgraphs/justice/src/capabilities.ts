import type { Capability } from '@houvast/subgraph'
import { deadline } from './deadline/index.js'
import { residence } from './residence/index.js'

export const capabilities: readonly Capability[] = [residence, deadline]
