import type { GraphQLFormattedError } from 'graphql'
import { formatError } from './formatError.js'

const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])

/**
 * As `formatError`, and for a document that is wrong where in it: line and column of what the client wrote itself. For contracts
 * whose schema may be asked for. The words of the parser and the validator stay behind, because they repeat values.
 */
export function errorWithPlace(error: GraphQLFormattedError): GraphQLFormattedError {
  const formatted = formatError(error)
  const { locations } = error
  return locations && OF_THE_DOCUMENT.has(formatted.extensions?.['code']) ? { ...formatted, locations } : formatted
}
