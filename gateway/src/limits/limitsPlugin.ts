import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { fixedError } from '../answer/fixedError.js'
import type { Contract } from '../contracts/contract.js'
import type { RequestContext } from '../requestContext.js'
import type { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { checkLimits, mostCostOf } from './checkLimits.js'
import { checkCost } from './cost.js'
import { checkMethod } from './method.js'

type Resolved = GraphQLRequestContext<RequestContext>

/** What an operation was taken to cost before it was run, and what it might have cost at most. */
interface ToldCost {
  readonly requested: number
  readonly limit: number
}

function costOf({ document, operation, schema, request, contextValue }: Resolved, gateway: SupergraphGateway): number {
  if (!document || !operation) throw fixedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })
  checkMethod(contextValue.method, operation)
  const { variables = {} } = request
  return checkLimits({ document, operation, schema, variables }, gateway.generationOf(schema).costs)
}

/**
 * Refuses what asks for too much, or sends what cannot be right, before anything is planned. Where a contract tells cost, the
 * answer has it, and a refusal as well once it is known.
 */
export const limitsPlugin = (contract: Contract, gateway: SupergraphGateway): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    let cost: ToldCost | undefined
    return {
      async didResolveOperation(context) {
        const limit = mostCostOf(contract, context.contextValue.isRegistered)
        cost = { requested: costOf(context as Resolved, gateway), limit }
        checkCost(cost.requested, limit)
        context.contextValue.spend(cost.requested)
      },
      async willSendResponse({ response: { body } }) {
        if (contract.tellsCost && cost && body.kind === 'single') body.singleResult.extensions = { cost }
      },
    }
  },
})
