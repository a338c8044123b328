import type { ApolloServerPlugin } from '@apollo/server'
import { fixedError } from '../answer/fixedError.js'
import type { Contract } from '../contracts/contract.js'
import type { RequestContext } from '../requestContext.js'
import type { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { admitOperation, type ToldCost } from './admitOperation.js'

/**
 * Refuses what asks for too much, or sends what cannot be right, before anything is planned. Where a contract tells cost, the
 * answer has it, and a refusal as well once it is known.
 */
export const limitsPlugin = (contract: Contract, gateway: SupergraphGateway): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    let cost: ToldCost | undefined
    return {
      async didResolveOperation({ document, operation, schema, request, contextValue }) {
        if (!operation) throw fixedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })
        const { costs } = gateway.generationOf(schema)
        const tell = (told: ToldCost) => {
          cost = told
        }
        const asked = { document, operation, schema, variables: request.variables ?? {} }
        admitOperation(asked, { contract, costs, context: contextValue, tell })
      },
      async willSendResponse({ response: { body } }) {
        if (!cost || body.kind !== 'single') return
        body.singleResult.extensions = { ...body.singleResult.extensions, cost }
      },
    }
  },
})
