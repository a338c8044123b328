import { analytics } from './analytics.js'
import type { Contract } from './contract.js'
import { staff } from './staff.js'
import { vona } from './vona.js'

/** Every contract that this gateway can serve. */
export const CONTRACTS: readonly Contract[] = [staff, vona, analytics]
