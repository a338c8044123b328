import { ERRORS, errorCodeDef } from '@apollo/federation-internals'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { clientName } from '../plan/ownName.js'
import type { ConcretePath } from './entityPlace.js'

/** An error of a subgraph as an error of the whole answer, in the form that `@apollo/gateway` gives it. */
export function errorOfFetch(
  error: GraphQLFormattedError,
  subgraph: string,
  path: ConcretePath | undefined,
): GraphQLError {
  const { extensions } = error
  const message = error.message || `Error while fetching subquery from service "${subgraph}"`
  const options = {
    originalError: error as Error,
    ...(path && { path: path.map(part => (typeof part === 'string' ? clientName(part) : part)) }),
    extensions: { ...extensions, serviceName: subgraph },
  }
  const known = errorCodeDef(error as GraphQLError)
  if (!known && extensions?.['code']) return new GraphQLError(message, options)
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options)
}
