import { HeaderMap } from '@apollo/server'
import { ERROR_TEXTS, type ErrorCode } from '@houvast/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Path into the variables or arguments of a request: names and positions, never values. */
export type InputPath = readonly (string | number)[]

export interface FixedErrorOptions {
  /** HTTP status of the whole answer, for errors that end the request. */
  readonly status?: number
  /** After how many seconds it is worth to try again; with a status only. */
  readonly retryAfter?: number
  /** Which input is meant. */
  readonly field?: InputPath
  /** Which place of the answer is meant. */
  readonly path?: readonly (string | number)[]
}

const httpOf = (status: number, retryAfter: number | undefined) =>
  retryAfter === undefined ? { status } : { status, headers: new HeaderMap([['retry-after', String(retryAfter)]]) }

/** An error with a code of the closed list and the text that belongs to it. No value that a client sent can get into it. */
export function fixedError(code: ErrorCode, { status, retryAfter, field, path }: FixedErrorOptions = {}): GraphQLError {
  return new GraphQLError(ERROR_TEXTS[code], {
    path,
    extensions: { code, ...(field && { field }), ...(status && { http: httpOf(status, retryAfter) }) },
  })
}

/** The same as it is written into an answer. */
export const writtenError = (code: ErrorCode, path?: readonly (string | number)[]): GraphQLFormattedError => ({
  message: ERROR_TEXTS[code],
  ...(path && { path }),
  extensions: { code },
})
