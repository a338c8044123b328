import { GraphQLError, getOperationAST } from 'graphql'
import { answerText } from '../answer/answerText.js'
import type { Contract } from '../contracts/contract.js'
import type { Road } from '../gateway.js'
import { checkLimits, mostCostOf } from '../limits/checkLimits.js'
import { checkCost } from '../limits/cost.js'
import type { RequestContext } from '../requestContext.js'
import type { Generation } from '../supergraph/generation.js'
import type { AskedRequest } from './askedRequest.js'
import type { JsonAnswer } from './jsonAnswer.js'

interface HttpPart {
  readonly status?: number
  readonly headers?: Iterable<readonly [string, string]>
}

const httpOf = ({ extensions }: GraphQLError) => (extensions['http'] ?? {}) as HttpPart

async function answered(
  { registered, variables, operationName }: AskedRequest,
  contextValue: RequestContext,
  generation: Generation,
  contract: Contract,
): Promise<JsonAnswer | null> {
  const known = registered && generation.documents.get(registered.text)
  const operation = known && getOperationAST(known.document, operationName)
  if (!known || !operation) return null
  const { document, hash: queryHash } = known
  const { schema } = generation.executor
  const request = { variables: variables ?? {} }
  const cost = checkLimits({ document, operation, schema, variables: request.variables }, generation.costs)
  checkCost(cost, mostCostOf(contract, true))
  contextValue.spend(cost)
  const name = operation.name?.value ?? null
  const { text: source } = registered
  const asked = { source, document, operation, operationName: name, queryHash, schema, request, context: contextValue }
  return { status: 200, text: answerText(await generation.answer(asked)) }
}

/**
 * Answers a registered document on the shortest way: the same checks, filter and executor as for any other document, but
 * nothing is looked up or parsed again. Null when it is not one, or is not asked for by POST.
 */
export async function answerRegistered(
  asked: AskedRequest,
  context: RequestContext,
  { contract, supergraph }: Pick<Road, 'contract' | 'supergraph'>,
): Promise<JsonAnswer | null> {
  if (!asked.registered || asked.method !== 'POST') return null
  try {
    return await answered(asked, context, supergraph.current, contract)
  } catch (error) {
    const known = error instanceof GraphQLError ? error : new GraphQLError('Unexpected')
    const { status = 500, headers = [] } = httpOf(known)
    return { status, text: answerText({ errors: [known] }), headers: [...headers].flat() }
  }
}
