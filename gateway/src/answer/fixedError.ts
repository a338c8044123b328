import { ERROR_TEXTS, type ErrorCode } from '@houvast/schema'
import { GraphQLError } from 'graphql'

/** Path into the variables or arguments of a request: names and positions, never values. */
export type InputPath = readonly (string | number)[]

export interface FixedErrorOptions {
  /** HTTP status of the whole answer, for errors that end the request. */
  readonly status?: number
  /** Which input is meant. */
  readonly field?: InputPath
  /** Which place of the answer is meant. */
  readonly path?: readonly (string | number)[]
}

/** An error with a code of the closed list and the text that belongs to it. Nothing a client sent can get into it. */
export function fixedError(code: ErrorCode, { status, field, path }: FixedErrorOptions = {}): GraphQLError {
  return new GraphQLError(ERROR_TEXTS[code], {
    path,
    extensions: { code, ...(field && { field }), ...(status && { http: { status } }) },
  })
}
