import { fixedError } from '../answer/fixedError.js'
import type { AskedOperation } from './askedOperation.js'
import { checkCost, MOST_COST } from './cost.js'
import type { CostTable } from './costTable.js'
import { checkDocument } from './documentLimits.js'
import { checkPageSizes } from './pageSize.js'
import { checkTexts } from './textInput.js'
import { coercedVariables } from './variables.js'

/** An operation with its variables as the client gave them. */
export interface GivenOperation extends AskedOperation {
  readonly isRegistered: boolean
}

/**
 * Refuses what asks for too much, or sends what cannot be right.
 * @throws GraphQLError with a code of the closed list and the HTTP status of the answer
 */
export function checkLimits(given: GivenOperation, costs: CostTable): void {
  const { schema, document, operation, variables, isRegistered } = given
  if (operation.operation === 'subscription') throw fixedError('BAD_REQUEST', { status: 400 })
  checkDocument(document, schema)
  checkTexts(variables)
  const asked = { schema, document, operation, variables: coercedVariables(schema, operation, variables) }
  checkPageSizes(asked)
  checkCost(asked, costs, isRegistered ? MOST_COST.registered : MOST_COST.free)
}
