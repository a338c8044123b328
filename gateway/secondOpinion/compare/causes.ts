import type { Cause } from './cause.js'
import { DOCUMENTS } from './causes/documents.js'
import { EXECUTION } from './causes/execution.js'
import { REFUSED_PLACES } from './causes/refusedPlaces.js'
import { RULES_AT_TYPES } from './causes/rulesAtTypes.js'

/** Every known cause of a difference. What has none of them is a finding. */
export const CAUSES: readonly Cause[] = [...REFUSED_PLACES, ...RULES_AT_TYPES, ...DOCUMENTS, ...EXECUTION]
