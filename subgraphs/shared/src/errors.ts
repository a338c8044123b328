import { ERROR_TEXTS, type ErrorCode, isErrorCode } from '@houvast/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** A refusal with the fixed text of its code. */
export const refusal = (code: ErrorCode): GraphQLError => new GraphQLError(ERROR_TEXTS[code], { extensions: { code } })

/** The codes that a mutation answers in its payload, because the person at the screen can act upon them. */
export type UserErrorKind = 'BAD_USER_INPUT' | 'CONFLICT' | 'ROOM_TAKEN'

/**
 * A rule of the work says no. The transaction is rolled back and the payload's `userErrors` say why.
 * `reason` is for the machine (the web client translates by it), `message` tells a person in English what is wrong and what to
 * do. Neither ever holds a value that somebody typed.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: UserErrorKind,
    readonly reason: string,
    message: string,
    /** Path of the input field at fault. */
    readonly field?: readonly string[],
  ) {
    super(message)
  }
}

/** What a client may see of an error: its code and that code's fixed sentence, where it happened, which input it is about, and nothing else. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const given = formatted.extensions?.['code']
  const code: ErrorCode =
    original instanceof Refusal ? original.code : isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR'
  const message = original instanceof Refusal ? original.message : ERROR_TEXTS[code]
  const field = original instanceof Refusal ? original.field : undefined
  return { message, ...(formatted.path && { path: formatted.path }), extensions: { code, ...(field && { field }) } }
}
