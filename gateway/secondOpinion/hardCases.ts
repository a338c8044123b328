import type { HardCase } from './hardCase.js'
import { DOCUMENTS } from './hardCases/documents.js'
import { EXECUTION } from './hardCases/execution.js'
import { REFUSED_PLACES } from './hardCases/refusedPlaces.js'
import { RULES_AT_TYPES } from './hardCases/rulesAtTypes.js'

/** Where the three differ, exactly: a test is red when one of them changes. */
export const HARD_CASES: readonly HardCase[] = [...REFUSED_PLACES, ...RULES_AT_TYPES, ...DOCUMENTS, ...EXECUTION]
