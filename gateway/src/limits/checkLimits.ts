import { fixedError } from '../answer/fixedError.js'
import type { Contract } from '../contracts/contract.js'
import type { AskedOperation } from './askedOperation.js'
import { knownCostOf } from './cost.js'
import type { CostTable } from './costTable.js'
import { checkDocument } from './documentLimits.js'
import { checkPageSizes } from './pageSize.js'
import { checkTexts } from './textInput.js'
import { coercedVariables } from './variables.js'

/** What a document may cost. None is registered where a contract registers none. */
export const mostCostOf = ({ registeredDocuments, freeText }: Contract, isRegistered: boolean): number =>
  isRegistered ? (registeredDocuments?.mostCost ?? 0) : freeText.mostCost

/**
 * Refuses what is too large, or sends what cannot be right.
 * @param given an operation with its variables as the client gave them
 * @returns the cost of the operation
 * @throws GraphQLError with a code of the closed list and the HTTP status of the answer
 */
export function checkLimits(given: AskedOperation, costs: CostTable): number {
  const { schema, document, operation, variables } = given
  if (operation.operation === 'subscription') throw fixedError('BAD_REQUEST', { status: 400 })
  checkDocument(document, schema)
  checkTexts(variables)
  const asked = { schema, document, operation, variables: coercedVariables(schema, operation, variables) }
  checkPageSizes(asked)
  return knownCostOf(asked, costs)
}
