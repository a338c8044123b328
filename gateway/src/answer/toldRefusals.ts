import type { GatewayExecutionResult } from '@apollo/server-gateway-interface'
import { ERROR_TEXTS } from '@houvast/schema'
import { GraphQLError } from 'graphql'
import type { RefusedPlace } from '../authorize/filter/filterOperation.js'
import { formatError } from './formatError.js'

/**
 * Where an answer says which places of it are refused: among its errors, as GraphQL wants for a place that is null; beside them,
 * under `extensions.authorizationErrors` (as Apollo Router can), for clients that throw away whatever has errors; or nowhere.
 */
export type RefusalsTold = 'errors' | 'extensions' | 'nowhere'

export const refusalAt = ({ path, reason }: RefusedPlace): GraphQLError =>
  new GraphQLError(ERROR_TEXTS.UNAUTHORIZED_FIELD_OR_TYPE, {
    path,
    extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE', ...(reason && { reason }) },
  })

/** An answer with what is refused in it. */
export function withRefusals(
  { data, errors = [] }: GatewayExecutionResult,
  refused: readonly RefusedPlace[],
  told: RefusalsTold,
): GatewayExecutionResult {
  const refusals = refused.map(refusalAt)
  const all = told === 'errors' ? [...refusals, ...errors] : errors
  const isBeside = told === 'extensions' && refusals.length > 0
  return {
    data,
    ...(all.length > 0 && { errors: all }),
    ...(isBeside && { extensions: { authorizationErrors: refusals.map(formatError) } }),
  }
}
