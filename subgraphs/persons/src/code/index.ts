import type { Capability } from '@houvast/subgraph'
import { CodeCounter } from './code-counter.entity.js'

/** Codes by which people name referrals and case files. Nothing of it is asked for by itself. */
export const code: Capability = { entities: [CodeCounter], resolvers: [], access: {} }
