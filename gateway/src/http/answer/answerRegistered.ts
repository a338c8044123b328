import { GraphQLError, getOperationAST } from 'graphql'
import { answerText } from '../../answer/answerText.js'
import type { Road } from '../../gateway.js'
import { admitOperation, type ToldCost } from '../../limits/admitOperation.js'
import type { RequestContext } from '../../requestContext.js'
import type { Generation } from '../../supergraph/generation.js'
import type { AskedRequest } from '../askedRequest.js'
import type { JsonAnswer } from '../jsonAnswer.js'

interface HttpPart {
  readonly status?: number
  readonly headers?: Iterable<readonly [string, string]>
}

const httpOf = ({ extensions }: GraphQLError) => (extensions['http'] ?? {}) as HttpPart

function knownOperation({ registered, operationName }: AskedRequest, generation: Generation) {
  const known = registered && generation.documents.get(registered.text)
  const operation = known && getOperationAST(known.document, operationName)
  return known && operation ? { ...known, source: registered.text, operation } : null
}

/** @throws what is no refusal of this operation */
function refusal(error: unknown, told: ToldCost | undefined): JsonAnswer {
  if (!(error instanceof GraphQLError)) throw error
  const { status = 500, headers = [] } = httpOf(error)
  return { status, bytes: Buffer.from(answerText({ errors: [error] }, told)), headers: [...headers].flat() }
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
  if (asked.method !== 'POST') return null
  const generation = supergraph.current
  const known = knownOperation(asked, generation)
  if (!known) return null
  const { source, document, hash: queryHash, operation } = known
  const { executor, costs } = generation
  const { schema } = executor
  const request = { variables: asked.variables ?? {} }
  let told: ToldCost | undefined
  const tell = (cost: ToldCost) => {
    told = cost
  }
  try {
    admitOperation({ document, operation, schema, variables: request.variables }, { contract, costs, context, tell })
    const operationName = operation.name?.value ?? null
    const answer = { source, document, operation, operationName, queryHash, schema, request, context }
    const bytes = await generation.answer(answer, result => Buffer.from(answerText(result, told)))
    return { status: 200, bytes, isOwn: true }
  } catch (error) {
    return refusal(error, told)
  }
}
