import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { fixedError } from '../answer/fixedError.js'
import type { Contract } from '../contracts/contract.js'
import type { RequestContext } from '../requestContext.js'
import type { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { checkLimits, mostCostOf } from './checkLimits.js'

type Resolved = GraphQLRequestContext<RequestContext>

function check(contract: Contract, gateway: SupergraphGateway, resolved: Resolved) {
  const { document, operation, schema, request, contextValue } = resolved
  if (!document || !operation) throw fixedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })
  const { variables = {} } = request
  const mostCost = mostCostOf(contract, contextValue.isRegistered)
  checkLimits({ document, operation, schema, variables }, gateway.generationOf(schema).costs, mostCost)
}

/** Refuses what asks for too much, or sends what cannot be right, before anything is planned. */
export const limitsPlugin = (contract: Contract, gateway: SupergraphGateway): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(context) {
        check(contract, gateway, context as Resolved)
      },
    }
  },
})
