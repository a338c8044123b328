import type { GraphQLFormattedError } from 'graphql'
import { formatError } from './formatError.js'

export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[] | undefined
  readonly extensions?: object | undefined
}

/** Equal errors are said once: how many mistakes a document holds would tell about the schema. */
export function onePerText(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  return [...new Map(errors.map(error => [JSON.stringify(error), error])).values()]
}

/**
 * An answer as the text that is sent, the same as Apollo Server writes it.
 * @param cost what the operation was taken to cost, where the client is told
 */
export function answerText({ data, errors, extensions }: Answer, cost?: object): string {
  const said = errors?.length ? { errors: onePerText(errors.map(formatError)) } : {}
  const beside = cost || extensions ? { extensions: { ...extensions, ...(cost && { cost }) } } : {}
  return JSON.stringify({ ...said, data, ...beside })
}
