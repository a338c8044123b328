import { HeaderMap } from '@apollo/server'
import { GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { Method } from '../contracts/contract.js'

/**
 * An address can be opened again, kept or followed by anybody, so GET changes nothing (GraphQL over HTTP).
 * @throws GraphQLError BAD_REQUEST with status 405
 */
export function checkMethod(method: Method, { operation }: OperationDefinitionNode): void {
  if (method === 'POST' || operation === 'query') return
  const http = { status: 405, headers: new HeaderMap([['allow', 'POST']]) }
  throw new GraphQLError('Only queries by GET', { extensions: { code: 'BAD_REQUEST', http } })
}
