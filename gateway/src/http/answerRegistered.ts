import { GraphQLError, getOperationAST } from 'graphql'
import { answerText } from '../answer/answerText.js'
import type { Contract } from '../contracts/contract.js'
import type { Road } from '../gateway.js'
import { checkLimits, mostCostOf } from '../limits/checkLimits.js'
import type { RequestContext } from '../requestContext.js'
import type { Generation } from '../supergraph/generation.js'
import type { AskedRequest } from './askedRequest.js'
import { JSON_TYPE, type JsonAnswer } from './jsonAnswer.js'

/** Forms of `Accept` that ask for plain JSON and nothing else. */
const PLAIN: ReadonlySet<string | undefined> = new Set([undefined, '*/*', 'application/json'])

const statusOf = ({ extensions }: GraphQLError) => (extensions['http'] as { status?: number } | undefined)?.status

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
  checkLimits(
    { document, operation, schema, variables: request.variables },
    generation.costs,
    mostCostOf(contract, true),
  )
  const name = operation.name?.value ?? null
  const { text: source } = registered
  const asked = { source, document, operation, operationName: name, queryHash, schema, request, context: contextValue }
  return { status: 200, text: answerText(await generation.answer(asked)), type: JSON_TYPE }
}

/**
 * Answers a registered document on the shortest way: the same checks, filter and executor as for any other document, but
 * nothing is looked up, parsed or negotiated again. Null when it is not one, or is not asked for in plain JSON.
 */
export async function answerRegistered(
  asked: AskedRequest,
  context: RequestContext,
  accept: string | undefined,
  { contract, supergraph }: Pick<Road, 'contract' | 'supergraph'>,
): Promise<JsonAnswer | null> {
  if (!asked.registered || !PLAIN.has(accept)) return null
  try {
    return await answered(asked, context, supergraph.current, contract)
  } catch (error) {
    const known = error instanceof GraphQLError ? error : new GraphQLError('Unexpected')
    return { status: statusOf(known) ?? 500, text: answerText({ errors: [known] }), type: JSON_TYPE }
  }
}
