import { ERROR_TEXTS, type ErrorCode, isErrorCode, reasonBeside } from '@houvast/schema'
import type { GraphQLFormattedError } from 'graphql'

const isPath = (value: unknown): value is readonly (string | number)[] =>
  Array.isArray(value) && value.every(part => typeof part === 'string' || typeof part === 'number')

// Apollo's names for requests that are answered here with the codes of the closed list.
const OTHER_NAMES: Readonly<Record<string, ErrorCode>> = {
  PERSISTED_QUERY_NOT_FOUND: 'PERSISTED_DOCUMENT_NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_DOCUMENT_REQUIRED',
}

// The parser stops at the limit of tokens and says so in its text only (graphql-js, parser.ts).
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/

function codeOf({ message, extensions }: GraphQLFormattedError): ErrorCode {
  const given = extensions?.['code']
  if (given === 'GRAPHQL_PARSE_FAILED' && TOO_MANY_TOKENS.test(message)) return 'QUERY_TOO_COMPLEX'
  if (typeof given === 'string' && Object.hasOwn(OTHER_NAMES, given)) return OTHER_NAMES[given]!
  return isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR'
}

/**
 * The only way an error reaches a client: a code of the closed list, its fixed text, where in the answer, which input, and why it
 * is refused.
 * Whatever else an error carries (texts, stack traces, values, names of subgraphs, positions in the document) stays behind.
 */
export function formatError(error: GraphQLFormattedError): GraphQLFormattedError {
  const code = codeOf(error)
  const field = error.extensions?.['field']
  return {
    message: ERROR_TEXTS[code],
    ...(isPath(error.path) && { path: error.path }),
    extensions: { code, ...(isPath(field) && { field }), ...reasonBeside(code, error.extensions?.['reason']) },
  }
}
