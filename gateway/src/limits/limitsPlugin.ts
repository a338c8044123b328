import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server'
import { fixedError } from '../answer/fixedError.js'
import type { RequestContext } from '../requestContext.js'
import type { SupergraphGateway } from '../supergraph/supergraphGateway.js'
import { checkCost, MOST_COST } from './cost.js'
import { checkDocument } from './documentLimits.js'
import { checkPageSizes } from './pageSize.js'
import { checkTexts } from './textInput.js'
import { coercedVariables } from './variables.js'

type Resolved = GraphQLRequestContext<RequestContext>

function check({ document, operation, schema, request, contextValue }: Resolved, gateway: SupergraphGateway) {
  if (!document || !operation) throw fixedError('OPERATION_RESOLUTION_FAILURE', { status: 400 })
  if (operation.operation === 'subscription') throw fixedError('BAD_REQUEST', { status: 400 })
  const given = request.variables ?? {}
  checkDocument(document, schema)
  checkTexts(given)
  const asked = { schema, document, operation, variables: coercedVariables(schema, operation, given) }
  checkPageSizes(asked)
  const most = contextValue.isRegistered ? MOST_COST.registered : MOST_COST.free
  checkCost(asked, gateway.generationOf(schema).costs, most)
}

/** Refuses what asks for too much, or sends what cannot be right, before anything is planned. */
export const limitsPlugin = (gateway: SupergraphGateway): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async didResolveOperation(context) {
        check(context as Resolved, gateway)
      },
    }
  },
})
