import { type ErrorCode, isErrorCode, reasonBeside } from '@houvast/schema'
import type { GraphQLFormattedError } from 'graphql'
import { writtenError } from '../answer/fixedError.js'

/** Codes that describe a request which the gateway itself wrote: to a client they mean that we made a mistake. */
const ABOUT_THE_GATEWAY: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'INTROSPECTION_DISABLED',
  'PERSISTED_DOCUMENT_REQUIRED',
  'PERSISTED_DOCUMENT_NOT_FOUND',
  'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
])

const isKey = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && /^\w{1,100}$/.test(value))

const isPath = (value: unknown): value is readonly (string | number)[] => Array.isArray(value) && value.every(isKey)

/**
 * What a client may know of a subgraph's error: a known code, where it belongs, which input it is about, and why it is refused. Never
 * its text.
 */
export function maskedError(error: unknown): GraphQLFormattedError {
  const { path, extensions } = (error ?? {}) as { path?: unknown; extensions?: Readonly<Record<string, unknown>> }
  const given = extensions?.['code']
  const field = extensions?.['field']
  const code = isErrorCode(given) && !ABOUT_THE_GATEWAY.has(given) ? given : 'INTERNAL_SERVER_ERROR'
  const known = writtenError(code, isPath(path) ? path : undefined)
  return {
    ...known,
    extensions: { code, ...(isPath(field) && { field }), ...reasonBeside(code, extensions?.['reason']) },
  }
}
