import { ERROR_TEXTS, type ErrorCode, isErrorCode, type RefusalReason, reasonBeside } from '@houvast/schema'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** A refusal with the fixed text of its code; one that may be told of also says why and whom to ask. */
export const refusal = (code: ErrorCode, reason?: RefusalReason): GraphQLError =>
  new GraphQLError(ERROR_TEXTS[code], { extensions: { code, ...(reason && { reason }) } })

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

/** What a client may see of an error: its code with that code's fixed sentence, where it happened, which input, why, and nothing else. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error
  const given = formatted.extensions?.['code']
  const code: ErrorCode =
    original instanceof Refusal ? original.code : isErrorCode(given) ? given : 'INTERNAL_SERVER_ERROR'
  const message = original instanceof Refusal ? original.message : ERROR_TEXTS[code]
  const field = original instanceof Refusal ? original.field : undefined
  const reason = reasonBeside(code, formatted.extensions?.['reason'])
  return {
    message,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code, ...(field && { field }), ...reason },
  }
}
