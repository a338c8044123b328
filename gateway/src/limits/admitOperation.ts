import type { Contract } from '../contracts/contract.js'
import type { BudgetLeft } from '../load/load.js'
import type { RequestContext } from '../requestContext.js'
import type { AskedOperation } from './askedOperation.js'
import { checkLimits, mostCostOf } from './checkLimits.js'
import { checkCost } from './cost.js'
import type { CostTable } from './costTable.js'
import { checkMethod } from './method.js'

/**
 * What an operation was taken to cost before it was run, what it might have cost at most, and, where cost is counted, what is left
 * of the viewer's budget once this is paid.
 */
export interface ToldCost extends Partial<BudgetLeft> {
  readonly requested: number
  readonly limit: number
}

export interface Admitting {
  readonly contract: Contract
  readonly costs: CostTable
  readonly context: Pick<RequestContext, 'method' | 'isRegistered' | 'spend' | 'budgetLeft'>
  /** Told the cost once it is known, also of what is refused for it, where the contract tells it. */
  readonly tell: (cost: ToldCost) => void
}

/**
 * Everything that is checked between reading an operation and planning it, on whichever way it came.
 * @param asked an operation with its variables as the client gave them
 * @throws GraphQLError with a code of the closed list and the HTTP status of the answer
 */
export function admitOperation(asked: AskedOperation, { contract, costs, context, tell }: Admitting): void {
  checkMethod(context.method, asked.operation)
  const requested = checkLimits(asked, costs)
  const limit = mostCostOf(contract, context.isRegistered)
  try {
    checkCost(requested, limit)
    context.spend(requested)
  } finally {
    if (contract.tellsCost) tell({ requested, limit, ...context.budgetLeft() })
  }
}
