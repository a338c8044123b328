import type { Capability } from '@houvast/subgraph'
import { code } from './code/index.js'
import { referral } from './referral/index.js'
import { worker } from './worker/index.js'

export const capabilities: readonly Capability[] = [worker, code, referral]
